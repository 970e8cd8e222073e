/**
 * AWS's public prices in us-east-1, US dollars, as remembered on 2026-11-26: the pages that each names say what they are now.
 * What is always free (not only in the first year) is taken off. Change them here and run `npm run costs` again.
 */
export const PRICES_OF = '2026-11-26';

export interface Price {
  /** US dollars for one unit. */
  readonly dollars: number;
  /** Units of a month that are always free. */
  readonly free: number;
}

const perMillion = (dollars: number, free = 0): Price => ({ dollars: dollars / 1e6, free });
const each = (dollars: number, free = 0): Price => ({ dollars, free });

export const PRICES = {
  // https://aws.amazon.com/lambda/pricing/ (arm64)
  invocations: perMillion(0.2, 1_000_000),
  gigabyteSeconds: each(0.0000133334, 400_000),
  // https://aws.amazon.com/dynamodb/pricing/on-demand/ ; Lambda reads streams for nothing
  writeUnits: perMillion(0.625),
  readUnits: perMillion(0.125),
  tableGigabytes: each(0.25, 25),
  recoveryGigabytes: each(0.2),
  // https://aws.amazon.com/s3/pricing/
  s3Puts: perMillion(5),
  s3Gets: perMillion(0.4),
  s3Gigabytes: each(0.023),
  s3ColdGigabytes: each(0.004),
  // https://aws.amazon.com/cloudwatch/pricing/
  logGigabytes: each(0.5, 5),
  metrics: each(0.3, 10),
  alarms: each(0.1, 10),
  dashboards: each(3, 3),
  // https://aws.amazon.com/xray/pricing/
  traces: perMillion(5, 100_000),
} as const satisfies Record<string, Price>;

export type Unit = keyof typeof PRICES;
/** Of a month. */
export type Units = Readonly<Record<Unit, number>>;
