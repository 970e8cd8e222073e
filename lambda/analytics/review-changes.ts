import type { Card, Review, Schedule } from '../domain/card.ts';
import { LEECH_LAPSES } from '../domain/hard-cards.ts';

/** A review that was given, or taken back, as its card knew it. */
export interface CountedReview {
  readonly deck: string;
  readonly card: string;
  readonly review: Review;
  /** How the card's memory stood before it. */
  readonly before: Schedule;
  /** Whether the card's lapses were so many with it that it became a leech. */
  readonly madeLeech: boolean;
}

export interface ReviewChanges {
  readonly takenBack: readonly CountedReview[];
  readonly given: readonly CountedReview[];
}

const NOTHING: ReviewChanges = { takenBack: [], given: [] };

/**
 * What one change of a card did to its review log. A card that comes or goes with a log (moved to another deck,
 * restored, deleted) changes nothing: its reviews were given where they were given.
 * @param before the card as it was, null where it is new
 * @param after the card as it is, null where it is gone
 */
export function reviewChanges(before: Card | null, after: Card | null): ReviewChanges {
  if (before === null || after === null) return NOTHING;
  const same = commonLength(before.reviews, after.reviews);
  return { takenBack: reviewsFrom(before, same), given: reviewsFrom(after, same) };
}

function commonLength(one: readonly Review[], other: readonly Review[]): number {
  const differs = one.findIndex(({ atMs, rating }, i) => other[i]?.atMs !== atMs || other[i]?.rating !== rating);
  return differs < 0 ? one.length : differs;
}

/** Only the last review of a card has the state before it; what was given earlier and comes in bulk is no turn of today. */
function reviewsFrom(card: Card, start: number): CountedReview[] {
  const review = card.reviews.at(-1);
  if (review === undefined || card.before === null || card.reviews.length - 1 !== start) return [];
  const { schedule } = card.before;
  const madeLeech = schedule.lapses < LEECH_LAPSES && card.schedule.lapses >= LEECH_LAPSES;
  return [{ deck: card.deck, card: card.id, review, before: schedule, madeLeech }];
}
