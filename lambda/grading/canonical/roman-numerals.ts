import { unicode } from '../../domain/unicode.ts';
import { romanValue } from '../../domain/roman-numerals.ts';

/**
 * Roman numerals as digits: of two letters or more ("World War II"), and a single one after a name ("Henry V"). L is a
 * numeral only after a name too: "XL" is a size.
 */
export function withoutRomanNumerals(text: string): string {
  return text
    .replace(unicode('gu')`(?<![\p{L}\p{N}'’.&-])(?:[IVX]{2,6}|[ivx]{2,6})(?![\p{L}\p{N}'’&])`, inDigits)
    .replace(unicode('gu')`(?<=\p{Lu}\p{Ll}+ )(?:[IVX]|[IVXL]{2,6})(?=$|[ ,)])`, inDigits);
}

/** Letters said one by one: "i v" is 4. */
export const spelledNumeral = (letters: string): string => (/^[ivx]{2,6}$/.test(letters) ? inDigits(letters) : letters);

function inDigits(numeral: string): string {
  const value = romanValue(numeral.toLowerCase());
  return value === null ? numeral : String(value);
}
