import type { JudgingTables } from '../../languages/judging-tables.ts';

/** A number as it is said: years and other four digits in pairs, anything else as a cardinal. */
export function numberInWords(token: string, { numbers }: JudgingTables): string[] {
  const [whole = '', places] = token.split('.');
  if (!/^\d{1,15}$/.test(whole)) return [token];
  const after = places === undefined ? [] : [numbers.point, ...[...places].map((digit) => small(Number(digit)))];
  const value = Number(whole);
  if (numbers.inWords !== undefined) return [...numbers.inWords(value), ...after];
  const isYear = whole.length === 4 && value >= 1100 && value % 1000 >= 10;
  return [...(isYear ? pairs(value) : cardinal(value)), ...after];

  function small(n: number): string {
    return wordOf(numbers.small, n) ?? String(n);
  }
  function below100(n: number): string[] {
    const own = wordOf(numbers.small, n);
    if (own !== undefined) return [own];
    const tens = wordOf(numbers.tens, n - (n % 10)) ?? '';
    return n % 10 === 0 ? [tens] : [tens, small(n % 10)];
  }
  function pairs(n: number): string[] {
    const rest = n % 100;
    const end = rest === 0 ? [numbers.hundred] : rest < 10 ? [numbers.zeroInYears, small(rest)] : below100(rest);
    return [...below100(Math.floor(n / 100)), ...end];
  }
  function cardinal(n: number): string[] {
    if (n < 100) return below100(n);
    if (n < 1000) return [small(Math.floor(n / 100)), numbers.hundred, ...(n % 100 === 0 ? [] : below100(n % 100))];
    const scale = Math.max(...[...numbers.scales.values()].filter((one) => one <= n));
    const rest = n % scale;
    return [
      ...cardinal(Math.floor(n / scale)),
      wordOf(numbers.scales, scale) ?? '',
      ...(rest === 0 ? [] : cardinal(rest)),
    ];
  }
}

function wordOf(words: ReadonlyMap<string, number>, value: number): string | undefined {
  for (const [word, number] of words) if (number === value) return word;
  return undefined;
}
