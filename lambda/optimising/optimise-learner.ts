import { TransientError } from '../domain/transient-error.ts';
import type { CardStore } from '../ports/cards.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { Optimiser } from '../ports/optimiser.ts';
import { type History, heldBackFrom, logLoss, trainingHistories } from './held-back.ts';

export interface Optimising {
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly optimiser: Optimiser;
}

/** What came of it, for the learner or whoever asked. Log-loss is that of the reviews that were held back. */
export type OptimiserReport =
  /** Fewer reviews to learn of, or to try the weights on, than say anything. */
  | { readonly outcome: 'too-few'; readonly learnedFrom: number; readonly heldBack: number }
  | {
      readonly outcome: 'used' | 'no-better';
      readonly learnedFrom: number;
      readonly heldBack: number;
      readonly logLoss: { readonly standard: number; readonly own: number };
    };

/** FSRS's authors ask for some hundreds of reviews: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Optimal-Retention */
const LEARNED_FROM_AT_LEAST = 200;
const HELD_BACK_AT_LEAST = 50;
/** Four digits after the point are as good, and short enough for the profile to stay in one write unit. */
const PRECISION = 1e4;
const SAVES = 5;

/** Others kept saving the learner meanwhile. */
export class LearnerBusyError extends TransientError {
  override readonly name = 'LearnerBusyError';
}

/**
 * Finds FSRS's weights from a learner's own reviews, and has them used from now on where they predict the last fifth of
 * these reviews, which they were not found by, better than the standard weights do. Weights that were used until then
 * are dropped where they are no better any more.
 * @throws LearnerBusyError
 */
export async function optimiseLearner(
  learner: LearnerKey,
  { cards, learners, optimiser }: Optimising,
): Promise<OptimiserReport> {
  const { settings } = await learners.load(learner);
  const timeZone = settings.timeZone ?? 'UTC';
  const histories: History[] = [];
  for await (const { card } of cards.cards(learner)) if (card.reviews.length > 1) histories.push(card.reviews);
  const fromMs = heldBackFrom(histories);
  const training = trainingHistories(histories, fromMs, timeZone);
  const standard = logLoss(histories, { fromMs, timeZone });
  const counts = { learnedFrom: training.length, heldBack: standard.reviews };
  if (counts.learnedFrom < LEARNED_FROM_AT_LEAST || counts.heldBack < HELD_BACK_AT_LEAST) {
    return { outcome: 'too-few', ...counts };
  }
  const weights = (await optimiser.fit(training)).map((weight) => Math.round(weight * PRECISION) / PRECISION);
  const own = logLoss(histories, { fromMs, timeZone, weights });
  const isBetter = own.logLoss < standard.logLoss;
  await useWeights(learner, isBetter ? weights : null, learners);
  const outcome = isBetter ? 'used' : 'no-better';
  return { outcome, ...counts, logLoss: { standard: standard.logLoss, own: own.logLoss } };
}

async function useWeights(key: LearnerKey, weights: number[] | null, learners: LearnerStore): Promise<void> {
  for (let tries = 1; tries <= SAVES; tries += 1) {
    const learner = await learners.load(key, { fresh: tries > 1 });
    const { weights: before, ...settings } = learner.settings;
    if (learner.isLeaving === true || (weights === null && before === undefined)) return;
    const changed = { ...learner, settings: weights === null ? settings : { ...settings, weights } };
    if ((await learners.save(key, changed)) === 'saved') return;
  }
  throw new LearnerBusyError(`The learner was saved by others ${String(SAVES)} times while the weights were.`);
}
