import { unicode } from './unicode.ts';

/**
 * A text as it is compared word by word: small letters and digits, one space between words, no marks; apostrophes leave
 * no gap. "That's E.C.S.!" is "thats e c s". Empty where there is no letter and no digit.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/gu, '')
    .replace(unicode('gu')`[^\p{L}\p{M}\p{N}]+`, ' ')
    .trim();
}
