/** Months become one token each, "month7", so that a name ("May") is told from a date. */
const MONTH = 'month' as const;
const TOKEN = new RegExp(`^${MONTH}(\\d+)$`);

/** @param number 1 to 12 */
export const monthToken = (number: number): string => `${MONTH}${String(number)}`;

/** The number of a month's token, 1 to 12; null for any other token. */
export function monthOf(token: string): number | null {
  const number = TOKEN.exec(token)?.[1];
  return number === undefined ? null : Number(number);
}
