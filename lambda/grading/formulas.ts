import { isTelling } from './alignment.ts';
import { beginsNumber } from './canonical/begins-number.ts';
import type { Comparison } from './comparison.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { Side } from './sides.ts';
import { isFormula } from './written-in-signs.ts';

/** Beyond so many words an answer is a sentence, and a "minus" in it may be any. */
const SHORT_AT_MOST = 3;
/** With less of a formula said, it may have been described. */
const COMPARED_FROM = 0.5;

/**
 * Whether another formula was said: something else is raised to a power ("pi squared r" for "pi r squared"), or there is
 * a minus that does not belong there.
 */
export function formulaDiffers({ expected, said, recall }: Comparison, tables: JudgingTables): boolean {
  const { minus } = tables.numbers;
  const isWritten = isFormula(expected.text);
  const addsMinus = said.tokens.includes(minus) && !expected.tokens.includes(minus);
  if (addsMinus && recall > 0 && (isWritten || expected.tokens.length <= SHORT_AT_MOST)) return true;
  if (!isWritten || recall < COMPARED_FROM) return false;
  const [wanted, given] = [powersOf(expected, tables), powersOf(said, tables)];
  const isOther = (base: string): boolean => expected.reading.tokens.includes(base) && !wanted.includes(base);
  return wanted.length !== given.length || given.some(isOther);
}

/** Whether a formula was said whole, whatever joins its parts: "f is m times a" for F = ma. */
export function isSameFormula(expected: Side, said: Side, tables: JudgingTables | null): boolean {
  if (tables === null || !isFormula(expected.text)) return false;
  return bareFormula(expected, tables) === bareFormula(said, tables);
}

/** Joints between two figures stay: two times three is not 23. */
function bareFormula({ reading: { tokens } }: Side, { formulaJoints }: JudgingTables): string {
  const isBetweenFigures = (i: number): boolean =>
    beginsNumber(tokens[i - 1] ?? '') && beginsNumber(tokens[i + 1] ?? '');
  return tokens.filter((token, i) => !formulaJoints.has(token) || isBetweenFigures(i)).join('');
}

/** A part of a formula is none: "r squared" of "pi r squared"; for "equals" one may say "is". */
export const missesOfFormula = ({ expected, alignment }: Comparison, tables: JudgingTables): boolean =>
  isFormula(expected.text) &&
  alignment.expected.some(
    ({ token, similarity }) => similarity < 1 && isTelling(token, tables) && !tables.equalWords.has(token),
  );

/** What is raised to a power: "r" of "r squared", "a" too, which is an article elsewhere. */
function powersOf({ reading }: Side, { powerWords }: JudgingTables): string[] {
  const words: ReadonlySet<string> = new Set(Object.values(powerWords));
  return reading.tokens.flatMap((token, i) => (words.has(token) ? [reading.tokens[i - 1] ?? ''] : []));
}
