/** One call of a service as it was seen on its way. `began` and `ended` are places in the one order of all events. */
export interface Call {
  readonly operation: string;
  readonly began: number;
  readonly ended: number;
  /** Capacity units that DynamoDB counted; null for another service or an engine that counts none. */
  readonly units: number | null;
}

export interface Recording {
  /** Notes that a call began; the returned function notes its end. */
  begin(operation: string): (units: number | null) => void;
  /** The calls that ended since it was last asked. */
  take(): Call[];
}

/** Writes down calls in the order in which they begin and end. Places are counted, so no clock is asked. */
export function createRecording(): Recording {
  let calls: Call[] = [];
  let place = 0;
  return {
    begin(operation) {
      const began = (place += 1);
      return (units) => {
        calls.push({ operation, began, ended: (place += 1), units });
      };
    },
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}

/** How many calls were waited for one after the other: the longest chain of calls each of which began after the last. */
export function sequentialWaits(calls: readonly Call[]): number {
  let waits = 0;
  let free = -Infinity;
  for (const { began, ended } of [...calls].sort((a, b) => a.ended - b.ended)) {
    if (began <= free) continue;
    waits += 1;
    free = ended;
  }
  return waits;
}

const READS: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query']);
const WRITES: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);

/** Capacity units of one kind; null where the engine counted none. */
export function unitsOf(calls: readonly Call[], kind: 'read' | 'write'): number | null {
  const operations = kind === 'read' ? READS : WRITES;
  let sum = 0;
  for (const { operation, units } of calls) {
    if (!operations.has(operation)) continue;
    if (units === null) return null;
    sum += units;
  }
  return sum;
}
