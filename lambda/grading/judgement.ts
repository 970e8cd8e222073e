import type { RelatedWords } from '../domain/card.ts';
import type { Feedback } from '../domain/reply.ts';
import type { Veto } from './vetoes.ts';

/** What a learner is expected to say; a CardContent fits, and so does a benchmark case. */
export interface Gradable {
  readonly front: string;
  readonly back: string;
  readonly accepted: readonly string[];
  readonly items?: readonly string[];
  readonly options?: readonly string[];
  /** Answers the learner had counted as right before. */
  readonly learnedAnswers?: readonly string[];
  /** What is known of the answers' words, prepared at import. */
  readonly related?: readonly RelatedWords[];
}

export interface GradingContext {
  /** BCP 47, for example "en-US"; a language without tables is graded by canonical forms alone. */
  readonly locale: string;
  /** Backs of other cards of the deck: an answer that fits one of them better is not this card's. */
  readonly siblings?: readonly string[];
  /** The value that Alexa's entity resolution matched, where it matched one: evidence, not a verdict. */
  readonly resolved?: string | null;
}

export type Verdict = 'accept' | 'ask' | 'reject';

/** What decided a case. */
export type Rule =
  | 'blank'
  | 'exact'
  | 'quantity'
  | 'initialism'
  | 'option'
  | 'truth'
  | 'list'
  | Veto
  /** The question said it. */
  | 'repeats-question'
  /** The question says what was left out. */
  | 'completed'
  | 'nothing-expected'
  | 'sibling'
  | 'model'
  /** Likely right but for a telling part that is missing, or replaced. */
  | 'part'
  | 'sound'
  | 'resolved';

export interface Judgement {
  readonly verdict: Verdict;
  /** Probability that the answer is right, 0 to 1; at or above 0.5 is right where a two-way verdict is needed. */
  readonly score: number;
  readonly rule: Rule;
  /** What to say of it beside the verdict, where that is certain. */
  readonly feedback?: Feedback;
  /** For a list answer: what was said and what was missed, in the author's words. */
  readonly items?: { readonly said: readonly string[]; readonly missed: readonly string[] };
}
