import { canonical, contentWords } from './canonical.ts';
import { similarity } from './similarity.ts';

const SAID = 0.82;

/** Which items of a list answer were said, in any order, and which were missed; in the author's words. */
export function compareItems(
  items: readonly string[],
  heard: string,
  isEnglish: boolean,
): { said: string[]; missed: string[] } {
  const words = contentWords(canonical(heard, isEnglish));
  const said = items.filter((item) => wasSaid(contentWords(canonical(item, isEnglish)), words));
  return { said, missed: items.filter((item) => !said.includes(item)) };
}

function wasSaid(item: readonly string[], words: readonly string[]): boolean {
  if (item.length === 0) return false;
  const found = item.filter((word) => words.some((other) => similarity(word, other) >= SAID));
  return found.length / item.length >= 0.6;
}
