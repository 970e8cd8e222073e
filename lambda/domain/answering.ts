import type { Card, Rating } from './card.ts';
import { type Weights, reschedule } from './schedule.ts';

/** The longest answer kept for "I was right", characters; longer ones are not learned. */
const LEARNED_LENGTH = 140;
const LEARNED_COUNT = 12;
/** Requests that are told when they are delivered again, beside the last one that changed the card. */
const REQUESTS_BEFORE_KEPT = 3;

export interface Moment {
  readonly nowMs: number;
  /** An IANA name this runtime knows. */
  readonly timeZone: string;
  readonly requestId: string;
  /** The learner's own; absent: the standard ones. */
  readonly weights?: Weights;
}

/**
 * Rates a card: schedule, review log and the state to go back to change together.
 * @param heard what was said, '' where nothing was graded
 */
export function rateCard(card: Card, rating: Rating, heard: string, moment: Moment): Card {
  const schedule = reschedule(card.schedule, rating, { cardId: card.id, ...moment });
  return {
    ...card,
    schedule,
    reviews: [...card.reviews, { atMs: schedule.lastReviewMs ?? moment.nowMs, rating }],
    before: {
      schedule: card.schedule,
      reviewCount: card.reviews.length,
      learnedCount: card.learnedAnswers.length,
      heard: heard.length <= LEARNED_LENGTH ? heard : '',
    },
    version: card.version + 1,
    ...changedByRequest(card, moment.requestId),
  };
}

/** Whether this request changed the card's answer, as far back as is remembered. */
export const wasChangedBy = ({ lastRequestId, requestsBefore = [] }: Card, requestId: string): boolean =>
  lastRequestId === requestId || requestsBefore.includes(requestId);

function changedByRequest(card: Card, requestId: string): Pick<Card, 'lastRequestId' | 'requestsBefore'> {
  const { lastRequestId, requestsBefore = [] } = card;
  const all = lastRequestId === null ? requestsBefore : [...requestsBefore, lastRequestId];
  const before = all.filter((id) => id !== requestId).slice(-REQUESTS_BEFORE_KEPT);
  return { lastRequestId: requestId, ...(before.length > 0 && { requestsBefore: before }) };
}

/** The card as it stood before its last answer, or null where there is none to take back. */
export function takeBack(card: Card, requestId: string): Card | null {
  const { before } = card;
  if (before === null) return null;
  return {
    ...card,
    schedule: before.schedule,
    reviews: card.reviews.slice(0, before.reviewCount),
    learnedAnswers: card.learnedAnswers.slice(0, before.learnedCount),
    before: null,
    version: card.version + 1,
    ...changedByRequest(card, requestId),
  };
}

/**
 * The card as its last answer found it, so that the answer can be decided again where it is stored already; null where
 * there is none.
 */
export function beforeAnswer(card: Card): Card | null {
  const restored = takeBack(card, card.lastRequestId ?? '');
  return restored && { ...restored, version: card.version - 1 };
}

/**
 * Gives the last answer another rating, as of the time it was given; null without a last answer.
 * @param heard what was said instead; default: what was heard then
 */
export function rateAgain(
  card: Card,
  rating: Rating,
  moment: Omit<Moment, 'nowMs'>,
  heard = card.before?.heard ?? '',
): Card | null {
  const last = card.reviews.at(-1);
  const restored = takeBack(card, moment.requestId);
  if (restored === null || last === undefined) return null;
  const rated = rateCard(restored, rating, heard, { ...moment, nowMs: last.atMs });
  // One save, so one step of the version.
  return { ...rated, version: card.version + 1 };
}

/**
 * Takes the last answer on as one that counts from now on. It can be taken back with the answer.
 * @returns the card, and the answer where it was new and could be kept, else null
 */
export function learnAnswer(card: Card): { card: Card; learned: string | null } {
  const heard = card.before?.heard ?? '';
  const known = [card.back, ...card.accepted, ...card.learnedAnswers].some(
    (a) => a.toLowerCase() === heard.toLowerCase(),
  );
  if (heard === '' || known || card.learnedAnswers.length >= LEARNED_COUNT) return { card, learned: null };
  return { card: { ...card, learnedAnswers: [...card.learnedAnswers, heard] }, learned: heard };
}

/** Whether the last answer counted as right. */
export function lastWasRight(card: Card): boolean {
  const rating = card.reviews.at(-1)?.rating;
  return rating !== undefined && rating !== 'again';
}
