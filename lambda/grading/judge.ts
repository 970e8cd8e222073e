import type { Feedback } from '../domain/reply.ts';
import { isTelling } from './alignment.ts';
import { alternativesOf } from './alternatives.ts';
import { readingsOf } from './canonical/canonical.ts';
import { joinLetters } from './canonical/spelling.ts';
import { plainWords } from './canonical/written.ts';
import { isCompletedByQuestion } from './completed.ts';
import { type Evidence, weigh } from './evidence.ts';
import { featuresOf } from './features/features.ts';
import { standsFor } from './initialisms.ts';
import { feedbackOn, feedbackOnWrong } from './feedback.ts';
import type { Gradable, GradingContext, Judgement, Rule } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { judgingTablesOf } from '../languages/languages.ts';
import { SOME_SAID, gradeList } from './list-answer.ts';
import { chosenOption } from './options.ts';
import { isPartOnly } from './part-only.ts';
import { type QuestionWords, isInQuestion, questionWords } from './question-words.ts';
import { type Relations, relationsOf } from './relations.ts';
import { fitsSiblingBetter } from './siblings.ts';
import { settled } from './settled.ts';
import { type Said, type Side, expectedSides, saidSides } from './sides.ts';
import { spelledOut } from './spelled-out.ts';
import { truth } from './truth.ts';
import { stemOf } from './word-forms.ts';
import { turnOf } from './turned.ts';

/**
 * Above is right, below is wrong, between is asked: at most one answer in ten, and few mistakes among the rest. Both were
 * chosen on the collected answers, judged in five folds by question (`npm run train:grading`, `npm run bench:grading`).
 */
const ACCEPT_FROM = 0.76;
const REJECT_BELOW = 0.21;
/** What a part of an answer comes to at most. */
const BELOW_ACCEPT = ACCEPT_FROM - 0.01;
/** With less of the answer's words said, sound alone is no more than a reason to ask. */
const WORDS_FOR_ACCEPT = 0.5;
/** With more of them said, it is never wrong without asking. */
const WORDS_FOR_ASK = 0.6;
const LONGEST_HEARD = 2000;
/** Of answers that only have the right initials about as many are right as wrong. */
const BY_INITIALS = 0.5;
/** "Not expensive" may be cheap. */
const TURNED_TWICE = 0.5;

/** The probability that an answer is right, 0 to 1, by its features; asked only where no rule settles the case. */
export type Estimate = (features: Readonly<Record<string, number>>) => number;

/** Judges a transcript by rules, and by an estimate where they leave it open; what `grade` does with its own model. */
export function judge(card: Gradable, heard: string, context: GradingContext, estimate: Estimate): Judgement {
  const tables = judgingTablesOf(context.locale);
  const question = questionWords(card.front, tables);
  const relations = relationsOf(card.related, tables);
  const answers = [card.back, ...card.accepted, ...(card.learnedAnswers ?? [])];
  const expected = withoutAskedShort(expectedSides(answers, tables, question.asked, relations), question, tables);
  const asked: Asked = { card, expected, relations, question, context, tables, estimate };
  const words = plainWords(heard.slice(0, LONGEST_HEARD), tables);
  const alternatives = alternativesOf(words, expected, tables);
  const judgement = judged(words, asked);
  return alternatives.length < 2 || judgement.rule === 'exact'
    ? judgement
    : undecided(
        judgement,
        alternatives.map((one) => judged(one, asked)),
      );
}

/** Asked what SNS stands for, "s n s" is no evidence, whatever is said around it. */
function withoutAskedShort(
  sides: readonly Side[],
  { stems }: QuestionWords,
  tables: JudgingTables | null,
): readonly Side[] {
  // Not the long form, which a table of terms may have read as the short one.
  const isAsked = ({ reading: { compact }, words: own }: Side): boolean =>
    stems.has(stemOf(compact, tables)) &&
    own.join('') === compact &&
    sides.some(({ words }) => standsFor(compact, words, tables));
  return sides.some(isAsked) ? sides.filter((side) => !isAsked(side)) : sides;
}

/** A card with what is the same for all that may be said to it. */
interface Asked {
  readonly card: Gradable;
  readonly expected: readonly Side[];
  readonly relations: Relations | null;
  readonly question: QuestionWords;
  readonly context: GradingContext;
  readonly tables: JudgingTables | null;
  readonly estimate: Estimate;
}

/** Of "mitosis or meiosis", both must be right to be accepted; where one is, it is for the learner to say which. */
function undecided(whole: Judgement, alternatives: readonly Judgement[]): Judgement {
  if (alternatives.every(({ verdict }) => verdict === 'accept')) return alternatives[0] ?? whole;
  if (whole.verdict !== 'accept' && alternatives.every(({ verdict }) => verdict !== 'accept')) return whole;
  return { ...whole, verdict: 'ask', score: Math.min(whole.score, SOME_SAID) };
}

function judged(words: readonly string[], asked: Asked): Judgement {
  const { card, expected, relations, question, tables } = asked;
  const said = saidSides(words, tables, question.asked);
  if (said === null) return { verdict: 'reject', score: 0, rule: 'blank' };
  const meant = said.meant ?? said;
  const evidence = weigh(expected, said, question, tables);
  const isRepeated = repeatsQuestion(said, asked);
  if (evidence.kind === 'right') {
    // An amount is repeated as the question says it, not by the number words it has in common with it.
    const isAmount = said.sides.some(({ reading }) => reading.quantities.length > 0);
    const isAsked = (isRepeated || evidence.rule === 'quantity') && (!isAmount || repeatsAmount(said, asked));
    return isAsked ? settled(false, 'repeats-question') : settled(true, evidence.rule);
  }
  return (
    chosenOption(card, meant, tables) ??
    truth(card.back, said, tables) ??
    (isRepeated ? settled(false, 'repeats-question') : null) ??
    gradeList(card.items ?? [], said, { question, relations }, tables) ??
    fromEvidence(evidence, said, asked)
  );
}

/**
 * Whether what was said is no more than the question says, and the answer is more. A question may offer its answer ("a
 * solid or a liquid?"), and what an author or the learner counts as right is right; but the short form that is asked
 * about is no answer to what it stands for.
 */
function repeatsQuestion(said: Said, { card, expected, question, tables }: Asked): boolean {
  if (!isInQuestion(said.sides[0]?.words ?? [], question, tables)) return false;
  const back = plainWords(card.back, tables);
  if (isInQuestion(back, question, tables) || !back.some((word) => isTelling(word, tables))) return false;
  const isSaid = ({ reading }: Side): boolean => said.compacts.has(reading.compact);
  if (expectedSides(card.learnedAnswers ?? [], tables).some(isSaid)) return false;
  return expected.filter(isSaid).every(({ words }) => {
    // Only a table of terms makes it the answer: "DNS" is the acid that it stands for.
    if (!isInQuestion(words, question, tables)) return true;
    const others = back.filter((word) => !words.includes(word));
    return standsFor(joinLetters(words).join(''), others, tables);
  });
}

/** Whether the amount that was said stands in the question, in that unit: "25 %" where it is asked for as a fraction. */
function repeatsAmount(said: Said, { card, tables }: Asked): boolean {
  const [front] = readingsOf(plainWords(card.front, tables), tables);
  const spoken = said.sides[0]?.tokens.join(' ') ?? '';
  return front !== undefined && ` ${front.tokens.join(' ')} `.includes(` ${spoken} `);
}

function fromEvidence(evidence: Evidence, said: Said, asked: Asked): Judgement {
  const { card, question, context, tables, estimate } = asked;
  if (evidence.kind === 'none' || evidence.kind === 'right') return settled(false, 'nothing-expected');
  if (evidence.kind === 'wrong') {
    return withFeedback(settled(false, evidence.rule), feedbackOnWrong(evidence.rule, evidence.comparison));
  }
  if (evidence.kind === 'initials') return { verdict: 'ask', score: BY_INITIALS, rule: 'initialism' };
  const [closest] = evidence.comparisons;
  const siblings = context.siblings ?? [];
  if (fitsSiblingBetter(closest, said.meant ?? said, siblings, tables)) return settled(false, 'sibling');
  const features = featuresOf(evidence.comparisons, question, tables);
  const likely = estimate(features);
  if (isCompletedByQuestion(closest, question, siblings, tables)) return settled(true, 'completed');
  const spelled = spelledOut(closest, question, tables);
  if (spelled === 'right' || spelled === 'wrong') return settled(spelled === 'right', 'initialism');
  if (tables !== null && turnOf(closest, question, tables) === 'twice') {
    return { verdict: 'ask', score: TURNED_TWICE, rule: 'opposite' };
  }
  const isPart =
    tables !== null && likely >= ACCEPT_FROM && (spelled === 'part' || isPartOnly(closest, question, tables));
  const score = isPart ? BELOW_ACCEPT : likely;
  const hasWords = tables !== null && (closest.recall >= WORDS_FOR_ACCEPT || closest.spelling >= WORDS_FOR_ACCEPT);
  if (score >= ACCEPT_FROM && hasWords) return { verdict: 'accept', score, rule: 'model' };
  const ask = (rule: Rule): Judgement =>
    withFeedback({ verdict: 'ask', score, rule }, feedbackOn(closest, card.back, question, tables));
  if (score >= ACCEPT_FROM) return ask('sound');
  if (isPart && hasWords) return ask('part');
  if (score >= REJECT_BELOW || closest.recall >= WORDS_FOR_ASK) return ask('model');
  // What Alexa matched is evidence: it lifts a near miss to a question, never to a yes.
  return isResolved(card, context, tables) ? ask('resolved') : { verdict: 'reject', score, rule: 'model' };
}

const withFeedback = (judgement: Judgement, feedback: Feedback | undefined): Judgement =>
  feedback === undefined ? judgement : { ...judgement, feedback };

/** Whether Alexa's entity resolution matched an answer of this card. */
function isResolved(card: Gradable, { resolved = null }: GradingContext, tables: JudgingTables | null): boolean {
  if (resolved === null) return false;
  const [match] = expectedSides([resolved], tables);
  return expectedSides([card.back, ...card.accepted], tables).some(
    ({ reading }) => reading.compact === match?.reading.compact,
  );
}
