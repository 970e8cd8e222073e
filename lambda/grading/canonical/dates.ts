import { monthOf, monthToken } from './month-token.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const YEAR = /^\d{2,4}$/;

/**
 * Dates in one order, "month day year", whichever way they were said: "the 25th of july 2012", "july 25 2012",
 * "sept 25". Months become "month7", so that a name ("May") is told from a date. Also "second quarter of 2022".
 */
export function dates(tokens: readonly string[], tables: JudgingTables): string[] {
  const out: string[] = [];
  const month = (token: string | undefined): string | null => {
    if (token === undefined) return null;
    if (monthOf(token) !== null) return token;
    const number = tables.months.get(token);
    return number === undefined ? null : monthToken(number);
  };
  for (let i = 0; i < tokens.length;) {
    const quarter = quarterAt(tokens, i, tables);
    const found = quarter ?? dayFirst(tokens, i, month, tables) ?? monthFirst(tokens, i, month, tables);
    if (found === null) {
      const token = tokens[i] ?? '';
      const bare = token.length > 5 ? month(token) : null;
      out.push(bare ?? token);
      i += 1;
    } else {
      out.push(...found.tokens);
      i += found.length;
    }
  }
  return out;
}

interface Found {
  readonly tokens: readonly string[];
  readonly length: number;
}
type Month = (token: string | undefined) => string | null;

function quarterAt(tokens: readonly string[], i: number, { numbers, yearQuarters, of }: JudgingTables): Found | null {
  if (!yearQuarters.has(tokens[i + 2] ?? '')) return null;
  const [number = '', ending = '', , link = '', year = ''] = tokens.slice(i, i + 5);
  const isQuarter = /^[1-4]$/.test(number) && numbers.ordinalEndings.has(ending) && of.has(link);
  return isQuarter && YEAR.test(year) ? { tokens: ['q', number, year], length: 5 } : null;
}

function dayFirst(
  tokens: readonly string[],
  i: number,
  month: Month,
  { articles, numbers, of }: JudgingTables,
): Found | null {
  let at = articles.has(tokens[i] ?? '') ? i + 1 : i;
  const day = tokens[at] ?? '';
  if (!DAY.test(day)) return null;
  at += numbers.ordinalEndings.has(tokens[at + 1] ?? '') ? 2 : 1;
  if (of.has(tokens[at] ?? '')) at += 1;
  const name = month(tokens[at]);
  if (name === null) return null;
  const year = tokens[at + 1] ?? '';
  const hasYear = YEAR.test(year);
  return { tokens: [name, String(Number(day)), ...(hasYear ? [year] : [])], length: at + (hasYear ? 2 : 1) - i };
}

function monthFirst(
  tokens: readonly string[],
  i: number,
  month: Month,
  { beforeDay, numbers: { ordinalEndings } }: JudgingTables,
): Found | null {
  const name = month(tokens[i]);
  if (name === null) return null;
  let at = beforeDay.has(tokens[i + 1] ?? '') ? i + 2 : i + 1;
  const first = tokens[at] ?? '';
  if (!YEAR.test(first) && !/^\d$/.test(first)) return null;
  const isDay = DAY.test(first) && (ordinalEndings.has(tokens[at + 1] ?? '') || !/^0\d$/.test(first));
  at += isDay && ordinalEndings.has(tokens[at + 1] ?? '') ? 2 : 1;
  if (!isDay) return { tokens: [name, first], length: at - i };
  const year = tokens[at] ?? '';
  const hasYear = YEAR.test(year);
  return { tokens: [name, String(Number(first)), ...(hasYear ? [year] : [])], length: at + (hasYear ? 1 : 0) - i };
}
