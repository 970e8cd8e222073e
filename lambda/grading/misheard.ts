import type { Comparison } from './comparison.ts';
import { unicode } from '../domain/unicode.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { answerSounds, soundsAlike, soundsOf } from './sounds.ts';

/** A number that was heard otherwise must sound like the expected one in all but a syllable or so. */
const NUMBER_ALIKE = 0.72;
/** What was heard in place of a word need not: a recogniser writes "no chairs" for "node js". */
const WORDS_ALIKE = 0.4;

/**
 * Whether another number is the expected one, misheard: "march sixth trendy eighteen" sounds like March 6, 2018, and less so
 * without the word that is no number. With numbers alone ("fifty" for "fifteen") another number is another answer.
 */
export function isMisheardNumber({ expected, said }: Comparison, tables: JudgingTables): boolean {
  const { negative, point, and } = tables.numbers;
  const isForeign = (word: string): boolean =>
    unicode('u')`^\p{L}`.test(word) &&
    said.tokens.includes(word) &&
    !expected.tokens.includes(word) &&
    !(tables.units.has(word) || negative.has(word) || word === point || word === and);
  const others = said.words.filter((word) => !isForeign(word));
  if (others.length === said.words.length) return false;
  const wanted = answerSounds(expected.words, tables);
  const alike = (words: readonly string[]): number => soundsAlike(wanted, soundsOf(words, tables));
  const whole = alike(said.words);
  return whole >= NUMBER_ALIKE && whole > alike(others);
}

/** Whether what was heard sounds so much like the answer that a "not" in it may be a part of a word. */
export const mayBeMisheard = ({ expected, said }: Comparison, tables: JudgingTables): boolean =>
  soundsAlike(answerSounds(expected.words, tables), soundsOf(said.words, tables)) >= WORDS_ALIKE;
