import { type Evidence, weigh } from './evidence.ts';
import { featuresOf } from './features/features.ts';
import type { Gradable, GradingContext, Judgement } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { judgingTablesOf } from '../languages/languages.ts';
import { gradeList } from './list-answer.ts';
import { probability } from './model.ts';
import { chosenOption } from './options.ts';
import { type QuestionWords, questionWords } from './question-words.ts';
import { fitsSiblingBetter } from './siblings.ts';
import { settled } from './settled.ts';
import { type Said, expectedSides, saidSides } from './sides.ts';
import { truth } from './truth.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Above is right, below is wrong, between is asked: at most one answer in ten, and few mistakes among the rest. Both were
 * chosen on the collected answers, judged in five folds by question (`npm run train:grading`, `npm run bench:grading`).
 */
const ACCEPT_FROM = 0.8;
const REJECT_BELOW = 0.21;
/** With less of the answer's words said, sound alone is no more than a reason to ask. */
const WORDS_FOR_ACCEPT = 0.5;
/** With more of them said, it is never wrong without asking. */
const WORDS_FOR_ASK = 0.6;
const LONGEST_HEARD = 2000;

/**
 * Judges a recogniser's transcript against a card: pure, offline, deterministic; never throws.
 * @returns accept, ask (say the answer and let the learner judge) or reject, with the rule that decided
 */
export function grade(card: Gradable, heard: string, context: GradingContext): Judgement {
  const tables = judgingTablesOf(context.locale);
  const said = saidSides(heard.slice(0, LONGEST_HEARD), tables);
  if (said === null) return { verdict: 'reject', score: 0, rule: 'blank' };
  const texts = [card.back, ...card.accepted, ...(card.learnedAnswers ?? [])];
  const expected = expectedSides(texts, tables);
  const question = questionWords(card.front, tables);
  const evidence = weigh(expected, said, question, tables);
  if (evidence.kind === 'right') return settled(true, evidence.rule);
  return (
    chosenOption(card, said, tables) ??
    truth(card.back, said, tables) ??
    gradeList(card.items ?? [], said, tables) ??
    fromEvidence(evidence, { card, said, question, context, tables })
  );
}

interface Heard {
  readonly card: Gradable;
  readonly said: Said;
  readonly question: QuestionWords;
  readonly context: GradingContext;
  readonly tables: JudgingTables | null;
}

function fromEvidence(
  evidence: Exclude<Evidence, { kind: 'right' }>,
  { card, said, question, context, tables }: Heard,
): Judgement {
  if (evidence.kind === 'none') return settled(false, 'nothing-expected');
  if (evidence.kind === 'wrong') return settled(false, evidence.rule);
  const [closest] = evidence.comparisons;
  if (fitsSiblingBetter(closest, said, context.siblings ?? [], tables)) return settled(false, 'sibling');
  const features = featuresOf(evidence.comparisons, question, tables);
  const score = probability(WEIGHTS, features);
  const hasWords = tables !== null && (closest.recall >= WORDS_FOR_ACCEPT || closest.spelling >= WORDS_FOR_ACCEPT);
  if (score >= ACCEPT_FROM) return { verdict: hasWords ? 'accept' : 'ask', score, rule: hasWords ? 'model' : 'sound' };
  if (score >= REJECT_BELOW || closest.recall >= WORDS_FOR_ASK) return { verdict: 'ask', score, rule: 'model' };
  // What Alexa matched is evidence: it lifts a near miss to a question, never to a yes.
  return isResolved(card, context, tables)
    ? { verdict: 'ask', score, rule: 'resolved' }
    : { verdict: 'reject', score, rule: 'model' };
}

/** Whether Alexa's entity resolution matched an answer of this card. */
function isResolved(card: Gradable, { resolved = null }: GradingContext, tables: JudgingTables | null): boolean {
  if (resolved === null) return false;
  const [match] = expectedSides([resolved], tables);
  return expectedSides([card.back, ...card.accepted], tables).some(
    ({ reading }) => reading.compact === match?.reading.compact,
  );
}
