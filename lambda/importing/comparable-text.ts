import { unicode } from '../domain/unicode.ts';

/**
 * A text as two of them are compared: case, spaces and marks of punctuation make no other text. Signs that mean
 * something do: "<=" is not ">=", "C++" not "C", "-1" not "1".
 */
export function comparableText(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(unicode('gu')`(?<![\p{L}\p{N}])-(?=\p{N})`, '−')
    .replace(unicode('gu')`[^\p{L}\p{M}\p{N}<>=≤≥≠+−*/\\^%&|~$€£#@]+`, ' ')
    .trim();
  return plain === '' ? text.trim() : plain;
}
