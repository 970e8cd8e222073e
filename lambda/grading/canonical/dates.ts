import type { JudgingTables } from '../../languages/judging-tables.ts';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const YEAR = /^\d{2,4}$/;
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/**
 * Dates in one order, "month day year", whichever way they were said: "the 25th of july 2012", "july 25 2012",
 * "sept 25". Months become "month7", so that a name ("May") is told from a date. Also "second quarter of 2022".
 */
export function dates(tokens: readonly string[], { months, articles }: JudgingTables): string[] {
  const out: string[] = [];
  const month = (token: string | undefined): string | null => {
    if (token === undefined) return null;
    if (/^month\d+$/.test(token)) return token;
    const number = months.get(token);
    return number === undefined ? null : `month${String(number)}`;
  };
  for (let i = 0; i < tokens.length;) {
    const quarter = quarterAt(tokens, i);
    const found = quarter ?? dayFirst(tokens, i, month, articles) ?? monthFirst(tokens, i, month);
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

function quarterAt(tokens: readonly string[], i: number): Found | null {
  const [number = '', suffix = '', word, of, year = ''] = tokens.slice(i, i + 5);
  const isQuarter = /^[1-4]$/.test(number) && SUFFIXES.has(suffix) && word === 'quarter' && of === 'of';
  return isQuarter && YEAR.test(year) ? { tokens: ['q', number, year], length: 5 } : null;
}

function dayFirst(tokens: readonly string[], i: number, month: Month, articles: ReadonlySet<string>): Found | null {
  let at = articles.has(tokens[i] ?? '') ? i + 1 : i;
  const day = tokens[at] ?? '';
  if (!DAY.test(day)) return null;
  at += SUFFIXES.has(tokens[at + 1] ?? '') ? 2 : 1;
  if (tokens[at] === 'of') at += 1;
  const name = month(tokens[at]);
  if (name === null) return null;
  const year = tokens[at + 1] ?? '';
  const hasYear = YEAR.test(year);
  return { tokens: [name, String(Number(day)), ...(hasYear ? [year] : [])], length: at + (hasYear ? 2 : 1) - i };
}

function monthFirst(tokens: readonly string[], i: number, month: Month): Found | null {
  const name = month(tokens[i]);
  if (name === null) return null;
  let at = tokens[i + 1] === 'the' ? i + 2 : i + 1;
  const first = tokens[at] ?? '';
  if (!YEAR.test(first) && !/^\d$/.test(first)) return null;
  const isDay = DAY.test(first) && (SUFFIXES.has(tokens[at + 1] ?? '') || !/^0\d$/.test(first));
  at += isDay && SUFFIXES.has(tokens[at + 1] ?? '') ? 2 : 1;
  if (!isDay) return { tokens: [name, first], length: at - i };
  const year = tokens[at] ?? '';
  const hasYear = YEAR.test(year);
  return { tokens: [name, String(Number(first)), ...(hasYear ? [year] : [])], length: at + (hasYear ? 1 : 0) - i };
}
