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

const NAMESPACE = 'StudyAloud';

/** Writes events as JSON lines. @param nowMs stamps a metric; epoch milliseconds. */
export function jsonLog(write: (line: string) => void, nowMs: () => number): Log {
  return ({ event, level = 'info', fields = {}, metrics = {} }) => {
    const names = Object.keys(metrics);
    const emf =
      names.length === 0
        ? {}
        : {
            _aws: {
              Timestamp: nowMs(),
              CloudWatchMetrics: [
                {
                  Namespace: NAMESPACE,
                  Dimensions: [[]],
                  Metrics: names.map((Name) => ({ Name, Unit: Name.endsWith('Ms') ? 'Milliseconds' : 'Count' })),
                },
              ],
            },
            ...metrics,
          };
    write(JSON.stringify({ level, event, ...fields, ...emf }));
  };
}

export const silentLog: Log = () => undefined;
