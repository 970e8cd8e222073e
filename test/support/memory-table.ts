import type { PutBack, StoredItem, StoredTable } from '../../lambda/ports/backups.ts';

export interface MemoryTable extends StoredTable {
  /** By their keys. */
  readonly held: Map<string, StoredItem>;
  add(...items: StoredItem[]): void;
  /** Called before each scan: a test lets something happen there, or fail. */
  beforeScan: () => void;
  /** Called before each put. */
  beforePut: (item: StoredItem) => void;
}

const textOf = (item: StoredItem, name: string): string => {
  const value = item[name];
  return value !== undefined && 'S' in value ? value.S : '';
};
const placeOf = (item: StoredItem): string => `${textOf(item, 'pk')}/${textOf(item, 'sk')}`;
const versionOf = (item: StoredItem): number => {
  const value = item['v'];
  return value !== undefined && 'N' in value ? Number(value.N) : 0;
};

/** The contract of a whole table in memory, of items of which `v` says the age; a page has two. */
export function memoryTable(name = 'Study'): MemoryTable {
  const held = new Map<string, StoredItem>();
  const outcomeOf = (item: StoredItem, overwrite: boolean): PutBack => {
    const there = held.get(placeOf(item));
    if (there === undefined) return 'added';
    return overwrite || versionOf(there) < versionOf(item) ? 'replaced' : 'kept';
  };
  const table: MemoryTable = {
    name,
    held,
    beforeScan: () => undefined,
    beforePut: () => undefined,
    add: (...items) => {
      for (const item of items) held.set(placeOf(item), item);
    },
    async scan({ segment, segments, start }) {
      table.beforeScan();
      const own = [...held.values()].filter((_, i) => i % segments === segment);
      const from = start === null ? 0 : own.findIndex((item) => placeOf(item) === placeOf(start)) + 1;
      const items = own.slice(from, from + 2);
      const last = items.at(-1);
      const isLast = from + 2 >= own.length || last === undefined;
      const next = isLast ? null : { pk: { S: textOf(last, 'pk') }, sk: { S: textOf(last, 'sk') } };
      return { items, next, readUnits: 10 };
    },
    describe(item) {
      if (textOf(item, 'pk') === '') throw new Error('no keys');
      return { learner: textOf(item, 'pk'), kind: (textOf(item, 'sk').split('#')[0] ?? '').toLowerCase() };
    },
    async put(item, { overwrite }) {
      table.beforePut(item);
      const outcome = outcomeOf(item, overwrite);
      if (outcome !== 'kept') held.set(placeOf(item), item);
      return outcome;
    },
    wouldPut: async (item, { overwrite }) => outcomeOf(item, overwrite),
  };
  return table;
}
