const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
/** Up to 89: what kings, popes, wars and chapters come to. */
const NUMERAL = /^(?=.)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/**
 * Roman numerals as digits: of two letters or more ("World War II"), and a single one after a name ("Henry V"). L is a
 * numeral only after a name too: "XL" is a size.
 */
export function withoutRomanNumerals(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}'’.&-])(?:[IVX]{2,6}|[ivx]{2,6})(?![\p{L}\p{N}'’&])/gu, inDigits)
    .replace(/(?<=\p{Lu}\p{Ll}+ )(?:[IVX]|[IVXL]{2,6})(?=$|[ ,)])/gu, inDigits);
}

/** Letters said one by one: "i v" is 4. */
export const spelledNumeral = (letters: string): string => (/^[ivx]{2,6}$/.test(letters) ? inDigits(letters) : letters);

function inDigits(numeral: string): string {
  const lower = numeral.toLowerCase();
  if (!NUMERAL.test(lower)) return numeral;
  const values = [...lower].map((letter) => VALUES[letter] ?? 0);
  return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}
