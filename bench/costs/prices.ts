/**
 * AWS's public prices in us-east-1, US dollars, as of 2026-11-26: the pages that each names say what they are now. AWS's pages
 * fill their tables in the browser, so what a copy of them shows is said beside each, and else who repeats it. What is
 * always free (not only in the first year) is taken off. Change them here and run `npm run costs` again.
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
  // https://aws.amazon.com/lambda/pricing/ (arm64): a million requests and 400,000 GB-seconds free, as that page says; rates as
  // in https://cloudchipr.com/blog/aws-lambda-pricing, first 7.5 thousand million GB-seconds
  invocations: perMillion(0.2, 1_000_000),
  gigabyteSeconds: each(0.0000133334, 400_000),
  // https://aws.amazon.com/dynamodb/pricing/on-demand/ ; Lambda reads streams for nothing. Halved in November 2024, as
  // https://airbyte.com/data-engineering-resources/dynamodb-pricing has it
  writeUnits: perMillion(0.625),
  readUnits: perMillion(0.125),
  // "The first 25 GB consumed per month is free, and prices start from $0.25": https://aws.amazon.com/dynamodb/pricing/
  tableGigabytes: each(0.25, 25),
  // Seen in no copy.
  recoveryGigabytes: each(0.2),
  // https://aws.amazon.com/s3/pricing/ : no copy shows the rates
  s3Puts: perMillion(5),
  s3Gets: perMillion(0.4),
  s3Gigabytes: each(0.023),
  s3ColdGigabytes: each(0.004),
  // https://aws.amazon.com/cloudwatch/pricing/ : logs and dashboards as in
  // https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards/ (June 2026), metrics as in
  // https://signoz.io/guides/cloudwatch-pricing (February 2026); an alarm's seen in no copy
  logGigabytes: each(0.5, 5),
  metrics: each(0.3, 10),
  alarms: each(0.1, 10),
  dashboards: each(3, 3),
  // "Each AWS KMS key that you create in KMS costs $1/month": https://aws.amazon.com/kms/pricing/
  keys: each(1),
  // https://aws.amazon.com/xray/pricing/ says both
  traces: perMillion(5, 100_000),
} as const satisfies Record<string, Price>;

export type Unit = keyof typeof PRICES;
/** Of a month. */
export type Units = Readonly<Record<Unit, number>>;
