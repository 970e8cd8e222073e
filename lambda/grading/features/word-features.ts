import { unicode } from '../../domain/unicode.ts';
import { type AlignedToken, isMet } from '../alignment.ts';
import { type Comparison, metShare, ratio, weightsOf } from '../comparison.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import type { QuestionWords } from '../question-words.ts';
import { stemOf } from '../word-forms.ts';

const TELLING = 0.5;

/** Which words of the closest answer were said, which were missed, and what was said besides. */
export function wordFeatures(
  { alignment, recall, precision, f1, expected, said }: Comparison,
  question: QuestionWords,
  tables: JudgingTables | null,
) {
  const asked = ({ token }: AlignedToken): boolean => question.tokens.has(token);
  const beyond = alignment.expected.filter(({ token }) => !question.stems.has(stemOf(token, tables)));
  const missed = alignment.expected.filter((token) => !isMet(token));
  const matched = alignment.expected.filter(isMet);
  const extra = alignment.said.filter((token) => !isMet(token));
  const unasked = extra.filter((token) => !asked(token));
  const exactly = (tokens: readonly AlignedToken[]): number =>
    ratio(weightsOf(tokens.filter(({ similarity }) => similarity === 1)), weightsOf(tokens));
  const light = (tokens: readonly AlignedToken[]): number =>
    ratio(weightsOf(tokens.filter(({ weight }) => weight <= TELLING)), weightsOf(tokens));
  const longest = (tokens: readonly AlignedToken[]): number =>
    Math.max(0, ...tokens.filter(({ weight }) => weight >= TELLING).map(({ token }) => token.length));
  const related = (tokens: readonly AlignedToken[]): number =>
    ratio(weightsOf(tokens.filter(({ isRelated }) => isRelated)), weightsOf(tokens));
  return {
    relatedRecall: related(alignment.expected),
    relatedPrecision: related(alignment.said),
    recall,
    precision,
    f1,
    exactRecall: exactly(alignment.expected),
    exactPrecision: exactly(alignment.said),
    recallBeyondQuestion: metShare(beyond.length > 0 ? beyond : alignment.expected),
    precisionBeyondQuestion: metShare(alignment.said.filter((one) => isMet(one) || !asked(one))),
    missedWeight: weightsOf(missed),
    missedLength: longest(missed),
    missedLight: light(missed),
    extraWeight: weightsOf(unasked),
    extraLength: longest(unasked),
    extraLight: light(extra),
    extraAsked: ratio(weightsOf(extra.filter(asked)), weightsOf(extra)),
    extraStops: ratio(
      extra.filter(({ weight, token }) => weight < TELLING / 2 && tables?.linkingWords.has(token) !== true).length,
      alignment.said.length,
    ),
    matched: matched.length,
    matchedTelling: matched.filter(({ weight }) => weight > TELLING).length,
    expectedTokens: expected.tokens.length,
    saidTokens: said.tokens.length,
    expectedFirst: alignment.expected[0]?.similarity ?? 0,
    expectedLast: alignment.expected.at(-1)?.similarity ?? 0,
    saidFirst: alignment.said[0]?.similarity ?? 0,
    saidLast: alignment.said.at(-1)?.similarity ?? 0,
    holdsExpected: Number(holds(said.tokens, expected.tokens)),
    beginsExpected: Number(begins(said.tokens, expected.tokens)),
    endsExpected: Number(ends(said.tokens, expected.tokens)),
    beginsSaid: Number(begins(expected.tokens, said.tokens)),
    endsSaid: Number(ends(expected.tokens, said.tokens)),
    names: nameShare(expected.text),
    expectedAsked: ratio(weightsOf(alignment.expected.filter(asked)), weightsOf(alignment.expected)),
    saidAsked: ratio(weightsOf(alignment.said.filter(asked)), weightsOf(alignment.said)),
  };
}

/** Whether one side holds the other in one piece. */
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

const begins = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length < whole.length && part.every((token, i) => whole[i] === token);

const ends = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length < whole.length && part.every((token, i) => whole[whole.length - part.length + i] === token);

/** The share of written words that are capitalised: a name leaves less room than a description. */
function nameShare(text: string): number {
  const words = text.split(unicode('u')`[^\p{L}\p{N}]+`).filter((word) => word.length > 2);
  return ratio(words.filter((word) => unicode('u')`^\p{Lu}`.test(word)).length, words.length);
}
