import { distance } from 'fastest-levenshtein';

/** 1 for the same text, 0 for nothing in common: edits beside the longer one's length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** How far the words of two texts meet: recall over what was expected, precision over what was said. 0 to 1. */
export function overlap(expected: readonly string[], said: readonly string[]): { recall: number; precision: number } {
  const near = (word: string, others: readonly string[]): boolean => others.some((other) => isSameWord(word, other));
  return {
    recall: share(expected, (word) => near(word, said)),
    precision: share(said, (word) => near(word, expected)),
  };
}

const share = (words: readonly string[], is: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(is).length / words.length;

/** Digits must be the same; longer words may differ by an ending or a slip. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b)) return false;
  return Math.min(a.length, b.length) > 3 && similarity(a, b) >= 0.75;
}
