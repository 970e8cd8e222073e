import { type AlignedToken, isMet, isTelling } from './alignment.ts';
import { beginsNumber } from './canonical/begins-number.ts';
import { isBoundSign } from './canonical/bounds.ts';
import { plainWords } from './canonical/written.ts';
import { type Comparison, weightsOf } from './comparison.ts';
import { missesOfFormula } from './formulas.ts';
import { remembered } from '../domain/remembered.ts';
import { unicode } from '../domain/unicode.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { ofTables } from './of-tables.ts';
import type { QuestionWords } from './question-words.ts';
import type { Side } from './sides.ts';
import { isOtherTime } from './time-relations.ts';
import { stemOf } from './word-forms.ts';

const MISSED_WORDS = 2;
const MISSED_SHARE = 1 / 3;

/**
 * Whether what was said is at most a part of the answer, however much of it was said: a part of an enumeration is
 * missing, the word that ends it ("log" for "log in"), its unit, or that it is a bound ("fifteen" for "at most fifteen").
 */
export const isPartOnly = (comparison: Comparison, question: QuestionWords, tables: JudgingTables): boolean =>
  missesPart(comparison, tables) ||
  missesOfFormula(comparison, tables) ||
  missesCount(comparison, tables) ||
  isOtherTime(comparison, tables) ||
  missesEnd(comparison, tables) ||
  isOtherBound(comparison) ||
  isRange(comparison, tables) ||
  missesUnit(comparison, question, tables) ||
  missesMuch(comparison, question, tables) ||
  isReplaced(comparison, question, tables);

/** Half of a rule is said and the other half is not: two telling words at least, a third of them all. */
function missesMuch({ alignment }: Comparison, question: QuestionWords, tables: JudgingTables): boolean {
  const telling = alignment.expected.filter((one) => isAnswering(one, question, tables));
  const missed = telling.filter((one) => !isMet(one));
  return missed.length >= MISSED_WORDS && weightsOf(missed) > weightsOf(telling) * MISSED_SHARE;
}

/**
 * A telling word is missing and another was said that neither the answer nor the question has: "salt moves through the
 * membrane" for water, whatever else was said of it. Where the question has the missing one ("What is a light year?"), it
 * may be left out, but nothing else may stand in its very place: "that sound travels" for "that light travels".
 */
function isReplaced(
  { alignment: { expected, said } }: Comparison,
  question: QuestionWords,
  tables: JudgingTables,
): boolean {
  const isOther = (one: AlignedToken): boolean => !isMet(one) && isAnswering(one, question, tables);
  const isInPlace = (missed: AlignedToken, i: number): boolean =>
    !isMet(missed) &&
    isTelling(missed.token, tables) &&
    said.some(
      (one, k) =>
        isOther(one) &&
        [-1, 1].every(
          (side) => expected[i + side] !== undefined && expected[i + side]?.token === said[k + side]?.token,
        ),
    );
  return (expected.some(isOther) && said.some(isOther)) || expected.some(isInPlace);
}

/** Whether a word tells what the question does not. */
const isAnswering = ({ token }: AlignedToken, { stems }: QuestionWords, tables: JudgingTables): boolean =>
  isTelling(token, tables) && !stems.has(stemOf(token, tables));

/** "In", "up", "off": at the end of an answer they are no mere joints. */
function missesEnd({ alignment: { expected } }: Comparison, tables: JudgingTables): boolean {
  const last = expected.at(-1);
  return expected.length > 1 && last !== undefined && !isMet(last) && tables.stopWords.has(last.token);
}

/**
 * Whether the number was said and not what it counts, which the question does not say either: "fifteen" of "fifteen
 * minutes".
 */
export function missesUnit({ expected, said }: Comparison, { stems }: QuestionWords, tables: JudgingTables): boolean {
  const [wanted, ...others] = expected.reading.quantities;
  if (wanted === undefined || wanted.dimension === null || others.length > 0) return false;
  const isAsked = expected.words.some((word) => {
    const unit = tables.units.get(word);
    return unit !== undefined && stems.has(stemOf(unit.name, tables));
  });
  return !isAsked && said.reading.quantities.some((one) => one.dimension === null && one.amount === wanted.amount);
}

/** Of "two violins, a viola and a cello" the number was left out; a name may lose its own ("10 Downing Street"). */
function missesCount({ expected, said }: Comparison, tables: JudgingTables): boolean {
  const { tokens, text } = expected;
  const isCounted = (token: string | undefined): boolean =>
    token !== undefined && unicode('u')`^\p{Ll}`.test(token) && isTelling(token, tables) && text.includes(token);
  return (
    said.reading.quantities.length === 0 &&
    tokens.some((token, i) => /^\d{1,2}$/.test(token) && isCounted(tokens[i + 1]))
  );
}

function isOtherBound({ expected, said }: Comparison): boolean {
  const [wanted, given] = [expected, said].map(({ tokens }) => tokens.filter(isBoundSign).join(''));
  return wanted !== given;
}

/** "Twenty to thirty" for thirty. */
function isRange({ expected, said }: Comparison, { rangeWords }: JudgingTables): boolean {
  const ranges = ({ reading: { tokens } }: Side): number =>
    tokens.filter(
      (token, i) => rangeWords.has(token) && beginsNumber(tokens[i - 1] ?? '') && beginsNumber(tokens[i + 1] ?? ''),
    ).length;
  return ranges(said) > 0 && expected.reading.quantities.length === 1;
}

/**
 * Whether of an answer that enumerates ("Estonia, Latvia and Lithuania") a whole part is missing: what is left may be
 * most of its words, and is not the answer. A comma alone enumerates nothing ("Paris, France").
 */
function missesPart({ expected, alignment }: Comparison, tables: JudgingTables): boolean {
  const parts = partsOf(tables)(expected.text);
  if (parts.length < 2) return false;
  const stem = (word: string): string => stemOf(word, tables);
  const met = alignment.expected.map((one) => ({ stem: stem(one.token), isSaid: isMet(one) }));
  return parts.some((part) => {
    const stems = new Set(part.map(stem));
    const own = met.filter((token) => stems.has(token.stem));
    return own.length > 0 && !own.some(({ isSaid }) => isSaid);
  });
}

/** "TCP/IP", but no "24/7". */
const SLASH = '(?<=\\p{L})/(?=\\p{L})';

const partsOf = ofTables((tables) => remembered((text) => (tables === null ? [] : enumerated(text, tables))));

/** The telling words of each part; none where the answer is no enumeration. */
function enumerated(text: string, tables: JudgingTables): string[][] {
  const { and } = tables.numbers;
  const isJoined = new RegExp(`&|\\s${and}\\s|${SLASH}`, 'iu').test(text);
  const parts = text.split(new RegExp(`,(?:\\s+${and}\\s)?|;|&|\\s${and}\\s|${SLASH}`, 'iu'));
  const telling = parts.map((part) => plainWords(part, tables).filter((word) => isTelling(word, tables)));
  return isJoined ? telling.filter((part) => part.length > 0) : [];
}
