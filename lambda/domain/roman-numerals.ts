const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
/** Up to 89: what kings, popes, wars and chapters come to. */
const NUMERAL = /^(?=.)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The value of a Roman numeral in small letters, 1 to 89; null where it is none. */
export function romanValue(numeral: string): number | null {
  if (!NUMERAL.test(numeral)) return null;
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
