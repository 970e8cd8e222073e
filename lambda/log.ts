import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from 'aws-lambda';

/**
 * Coded log events, one JSON object a line. Fields are codes, counts and milliseconds: never speech, names or user ids.
 * `metrics` become CloudWatch metrics through the embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html).
 */
export type LogField = string | number | boolean | null;

export interface LogEvent {
  readonly event: string;
  readonly level?: 'info' | 'warn' | 'error';
  readonly fields?: Readonly<Record<string, LogField>>;
  /** Name to value; counts unless the name ends in `Ms`. */
  readonly metrics?: Readonly<Record<string, number>>;
}

export type Log = (event: LogEvent) => void;

export interface JsonLogOptions {
  /** Lambda's name of the function. It differs from stack to stack, so one stack's metrics ring no other's alarms. */
  readonly functionName: string;
  readonly write: (line: string) => void;
  /** Stamps a metric; epoch milliseconds. */
  readonly nowMs: () => number;
}

const NAMESPACE = 'StudyAloud';
/** The dimension that Lambda's own metrics have. */
const DIMENSION = 'FunctionName';

const requestIds = new AsyncLocalStorage<string>();

/** Writes events as JSON lines. Within a request that `inRequest` runs, each line carries its id. */
export function jsonLog({ functionName, write, nowMs }: JsonLogOptions): Log {
  return ({ event, level = 'info', fields = {}, metrics = {} }) => {
    const names = Object.keys(metrics);
    const embedded =
      names.length === 0
        ? {}
        : {
            _aws: {
              Timestamp: nowMs(),
              CloudWatchMetrics: [
                {
                  Namespace: NAMESPACE,
                  Dimensions: [[DIMENSION]],
                  Metrics: names.map((Name) => ({ Name, Unit: Name.endsWith('Ms') ? 'Milliseconds' : 'Count' })),
                },
              ],
            },
            [DIMENSION]: functionName,
            ...metrics,
          };
    write(JSON.stringify({ level, event, requestId: requestIds.getStore() ?? null, ...fields, ...embedded }));
  };
}

/**
 * The log of a deployed function, on standard output itself: Lambda's `console` would put a prefix before each line, and
 * CloudWatch would read no metric.
 */
export const functionLog = (functionName: string): Log =>
  jsonLog({ functionName, write: (line) => process.stdout.write(`${line}\n`), nowMs: Date.now });

/** The same handler; every line logged while it runs carries Lambda's id of the request. */
export function inRequest<Event, Result>(
  handle: (event: Event, context: Context) => Promise<Result>,
): (event: Event, context: Context) => Promise<Result> {
  return (event, context) => requestIds.run(context.awsRequestId, () => handle(event, context));
}

/** Does a piece of work; every line logged meanwhile carries its id. */
export const inWork = <Result>(id: string, work: () => Promise<Result>): Promise<Result> => requestIds.run(id, work);

export const silentLog: Log = () => undefined;
