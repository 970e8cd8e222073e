import { isTelling } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { type QuestionWords, isInQuestion } from './question-words.ts';
import { type Side, expectedSides } from './sides.ts';
import { stemOf } from './word-forms.ts';

/**
 * Whether what was said is the answer but for what the question says already ("Versailles" for the Treaty of Versailles,
 * asked which treaty) and for what joins it ("run" for "to run"). Nothing else may have been said, and no other answer of
 * the deck may be completed the same way.
 */
export function isCompletedByQuestion(
  { expected, said }: Comparison,
  question: QuestionWords,
  siblings: readonly string[],
  tables: JudgingTables | null,
): boolean {
  if (tables === null || isInQuestion(said.words, question, tables)) return false;
  const isAsked = (word: string): boolean => question.stems.has(stemOf(word, tables));
  const isJoint = (word: string): boolean => tables.stopWords.has(word) && !tables.timeRelations.has(word);
  const completes = (wanted: readonly string[], given: readonly string[]): boolean => {
    const isLeftOut = (word: string, i: number): boolean =>
      isTelling(word, tables) ? isAsked(word) : tables.linkingWords.has(word) && i < wanted.length - 1;
    return (
      wanted.every((word, i) => given.includes(word) || isLeftOut(word, i)) &&
      given.every((word) => wanted.includes(word) || isAsked(word) || isJoint(word)) &&
      given.some((word) => wanted.includes(word) && isTelling(word, tables) && !isAsked(word)) &&
      isInOrder(wanted, given)
    );
  };
  // By words too: a term is one token ("ww 2"), and the question may say a part of it.
  if (!completes(expected.tokens, said.tokens) && !completes(expected.words, said.words)) return false;
  const rest = ({ tokens }: Side): string =>
    tokens.filter((token) => isTelling(token, tables) && !isAsked(token)).join(' ');
  return !expectedSides(siblings, tables).some(
    (sibling) => rest(sibling) === rest(expected) && sibling.reading.compact !== expected.reading.compact,
  );
}

/** Whether the words that both sides have come in one order. */
function isInOrder(expected: readonly string[], said: readonly string[]): boolean {
  const places = said.map((token) => expected.indexOf(token)).filter((place) => place >= 0);
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0));
}
