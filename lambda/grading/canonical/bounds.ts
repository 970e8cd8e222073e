import type { BoundPhrase, BoundSign } from '../../languages/bound-phrases.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import { ofTables } from '../of-tables.ts';

const SIGNS: ReadonlySet<string> = new Set<BoundSign>(['<', '≤', '≥', '>']);

export const isBoundSign = (token: string | undefined): token is BoundSign => token !== undefined && SIGNS.has(token);

type PhrasesByWord = ReadonlyMap<string, readonly BoundPhrase[]>;

/** By the word that they begin with: most words begin none. */
const phrasesOf = ofTables((tables) => {
  const { anywhere = [], beforeNumber = [], afterNumber = [] } = tables?.bounds ?? {};
  const byWord = (phrases: readonly BoundPhrase[]): PhrasesByWord =>
    groupBy(phrases, ({ words: [first = ''] }) => first);
  return {
    anywhere: byWord(anywhere),
    beforeNumber: byWord(beforeNumber),
    afterNumber: byWord(afterNumber),
    begins: new Set([...anywhere, ...beforeNumber, ...afterNumber].map(({ words: [first = ''] }) => first)),
  };
});

/**
 * Bounds as one sign before what they bound, however they were said: "no more than five", "five or less" and "at most
 * five" are all "≤ five". Signs are no words, so nothing else is taken for them.
 */
export function withBounds(words: readonly string[], tables: JudgingTables): string[] {
  const { anywhere, beforeNumber, afterNumber, begins } = phrasesOf(tables);
  const isNumber = (word: string | undefined): boolean => word !== undefined && isNumberWord(word, tables);
  const found = (phrases: PhrasesByWord, i: number): BoundPhrase | undefined =>
    phrases.get(words[i] ?? '')?.find((phrase) => phrase.words.every((word, k) => words[i + k] === word));
  const out: string[] = [];
  for (let i = 0; i < words.length;) {
    if (!begins.has(words[i] ?? '')) {
      out.push(words[i] ?? '');
      i += 1;
      continue;
    }
    const before = found(beforeNumber, i);
    const isMeant = before !== undefined && isNumber(words[i + before.words.length]) && !isNumber(words[i - 1]);
    const start = numberStart(out, tables);
    const after = start < out.length ? found(afterNumber, i) : undefined;
    const phrase = after ?? found(anywhere, i) ?? (isMeant ? before : undefined);
    if (phrase === undefined) out.push(words[i] ?? '');
    else out.splice(phrase === after ? start : out.length, 0, phrase.sign);
    i += phrase?.words.length ?? 1;
  }
  return out;
}

/** Where the number that ends the words begins, its unit included; their length where none does. */
function numberStart(words: readonly string[], tables: JudgingTables): number {
  let at = words.length;
  while (at > 0 && tables.units.has(words[at - 1] ?? '')) at -= 1;
  const end = at;
  while (at > 0 && isNumberWord(words[at - 1] ?? '', tables)) at -= 1;
  return at === end ? words.length : at;
}

/** Whether a number can begin or go on with a word. */
export function isNumberWord(word: string, { numbers, indefiniteArticles }: JudgingTables): boolean {
  if (/^\d/.test(word)) return true;
  if (indefiniteArticles.has(word)) return false;
  return (
    numbers.firstWords.has(word) ||
    numbers.scales.has(word) ||
    word === numbers.hundred ||
    typeof numbers.compoundNumber?.(word) === 'number'
  );
}
