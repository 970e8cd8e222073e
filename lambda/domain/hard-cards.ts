import type { Card, CardRef } from './card.ts';
import { isAmong, sameCard } from './next-card.ts';

/** A card that its learner keeps missing. */
export interface HardCard extends CardRef {
  /** How many of its last reviews, at most ten, were rated "again"; at least two. */
  readonly misses: number;
  /** It was forgotten so often after it had been learned that Anki would call it a leech. */
  readonly isLeech: boolean;
}

/** Anki's default: a card that was forgotten so often after it had been learned is a leech. */
export const LEECH_LAPSES = 8;

/** What was missed longer ago is not what somebody keeps missing. */
const REVIEWS_LOOKED_AT = 10;
const MISSES_AT_LEAST = 2;
/** So many are kept: a few more than are ever named, as some may be out of play by then. */
const KEPT = 12;

/** Null where it is not among those that are missed again and again, or out of play. */
export function hardCardOf({ deck, id, inPlay, reviews, schedule }: Card): HardCard | null {
  const misses = reviews.slice(-REVIEWS_LOOKED_AT).filter(({ rating }) => rating === 'again').length;
  if (!inPlay || misses < MISSES_AT_LEAST) return null;
  return { deck, id, misses, isLeech: schedule.lapses >= LEECH_LAPSES };
}

/**
 * The hardest cards, the worst first, once some cards have changed. One that fell out comes back with its next review.
 * @param changed each card as it is now, null where it is gone
 */
export function withHardCards(
  hard: readonly HardCard[],
  changed: readonly { readonly ref: CardRef; readonly card: Card | null }[],
): readonly HardCard[] {
  // Of a card that changed twice the last counts.
  const latest = changed.filter(({ ref }, i) => !changed.slice(i + 1).some((later) => sameCard(later.ref, ref)));
  const others = hard.filter(
    (one) =>
      !isAmong(
        one,
        latest.map(({ ref }) => ref),
      ),
  );
  const now = latest.flatMap(({ card }) => (card === null ? [] : (hardCardOf(card) ?? [])));
  return [...now, ...others].sort(worstFirst).slice(0, KEPT);
}

const worstFirst = (a: HardCard, b: HardCard): number => b.misses - a.misses || Number(b.isLeech) - Number(a.isLeech);
