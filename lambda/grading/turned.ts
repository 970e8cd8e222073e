import { type AlignedToken, isTelling } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import { areOpposites } from './opposites.ts';
import { type QuestionWords, denialsIn } from './question-words.ts';
import { kinship } from './relations.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';

/** With less of the answer said, an opposite says nothing about it; they stand in each other's place. */
const OPPOSITE_FROM = 0.25;
/** With less of it, nor does what turns the question. */
const ANSWERED_FROM = 0.4;
/** So short an answer is little more than the word that is turned round. */
const SHORT_AT_MOST = 2;

/**
 * How the meaning was turned round: by a word's opposite, by "not" on one side only, or by both, which may come to the
 * same ("they don't allow it" for "they deny it"). Null where nothing turned it.
 */
export function turnOf(
  comparison: Comparison,
  question: QuestionWords,
  tables: JudgingTables,
): 'opposite' | 'negated' | 'twice' | null {
  const { expected, said, alignment, recall } = comparison;
  const missed = unmatched(alignment.expected);
  const extra = unmatched(alignment.said);
  const isTurned = (one: string, others: readonly string[]): boolean =>
    others.some(
      (other) => areOpposites(one, other, tables) || kinship(expected.relations, one, other, tables) === 'contrary',
    );
  const isOpposite =
    (expected.tokens.filter((token) => isTelling(token, tables)).length <= SHORT_AT_MOST || recall >= OPPOSITE_FROM) &&
    (missed.some((one) => isTurned(one, extra)) || haveSwapped(expected.tokens, said.tokens, tables));
  const negations = (tokens: readonly string[]): string[] =>
    denialsIn(tokens, tables)
      .filter(({ negation, phrase }) => !question.tokens.has(negation) && !question.denied.has(phrase))
      .map(({ negation }) => negation);
  const [wanted, given] = [negations(expected.tokens), negations(said.tokens)];
  const isNegated = wanted.length > 0 !== given.length > 0;
  if (!isOpposite) return isNegated ? 'negated' : null;
  // "Without" is the opposite of "with" and denies it by that.
  const denies = [...wanted, ...given].some((one) => !isTurned(one, missed) && !isTurned(one, extra));
  return isNegated && denies ? 'twice' : 'opposite';
}

/** "Before sunrise and after sunset" for "after sunrise and before sunset": each opposite stands at the other's word. */
function haveSwapped(expected: readonly string[], said: readonly string[], tables: JudgingTables): boolean {
  const wanted = pairsIn(expected, tables);
  return pairsIn(said, tables).some(
    ([word, next]) =>
      expected.includes(word) &&
      !wanted.some(([own, other]) => other === next && own === word) &&
      wanted.some(([own, other]) => other === next && said.includes(own) && areOpposites(own, word, tables)),
  );
}

/** Each word that relates to what follows it ("before", "from"), with the telling word after it. */
const pairsIn = (tokens: readonly string[], tables: JudgingTables): [string, string][] =>
  tokens.flatMap((token, i) => {
    const isRelation = tables.timeRelations.has(token) || tables.directions.has(token);
    const next = isRelation ? tokens.slice(i + 1).find((one) => isTelling(one, tables)) : undefined;
    return next === undefined ? [] : [[token, next]];
  });

const unmatched = (tokens: readonly AlignedToken[]): string[] =>
  tokens.filter(({ similarity }) => similarity < 1).map(({ token }) => token);

/**
 * Whether all that was said beside the answer is the opposite of what was asked: "electrons are gained" where the
 * question is what is lost. A question that names both ("larger or smaller") is turned by neither.
 */
export function turnsQuestion(
  { alignment, recall }: Comparison,
  question: QuestionWords,
  tables: JudgingTables,
): boolean {
  const telling = unmatched(alignment.said).filter((token) => isTelling(token, tables) && !question.tokens.has(token));
  return (
    recall >= ANSWERED_FROM &&
    telling.length > 0 &&
    telling.every((token) => [...question.tokens].some((asked) => areOpposites(token, asked, tables)))
  );
}
