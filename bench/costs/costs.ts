import { PRICES, type Unit, type Units } from './prices.ts';

/** What a reader of a bill looks for, and the units in it. */
export const PARTS = {
  Lambda: ['invocations', 'gigabyteSeconds'],
  'DynamoDB, writes': ['writeUnits'],
  'DynamoDB, reads': ['readUnits'],
  'DynamoDB, storage and recovery': ['tableGigabytes', 'recoveryGigabytes'],
  'S3, notes and backups': ['s3Puts', 's3Gets', 's3Gigabytes', 's3ColdGigabytes'],
  'Logs and traces': ['logGigabytes', 'traces'],
  'Alarms, metrics, dashboard': ['alarms', 'metrics', 'dashboards', 'keys'],
} as const satisfies Record<string, readonly Unit[]>;

export type Part = keyof typeof PARTS;

/** US dollars of a month for so many units, less what is free. */
export const dollarsOf = (unit: Unit, amount: number): number =>
  Math.max(0, amount - PRICES[unit].free) * PRICES[unit].dollars;

/** US dollars of a month, part by part. */
export function costsOf(units: Units): Record<Part, number> {
  const entries = Object.entries(PARTS) as [Part, readonly Unit[]][];
  return Object.fromEntries(
    entries.map(([part, of]) => [part, of.reduce((sum, unit) => sum + dollarsOf(unit, units[unit]), 0)]),
  ) as Record<Part, number>;
}

export const sumOf = (costs: Readonly<Record<Part, number>>): number =>
  Object.values(costs).reduce((sum, one) => sum + one, 0);
