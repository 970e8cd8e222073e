import { type CardRef, refOf } from '../domain/card.ts';
import { remembering } from '../domain/done.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act } from '../domain/reply.ts';
import { askNext } from './ask.ts';
import type { Decision, State } from './state.ts';
import type { Missing } from './when-read.ts';

const SKIPPED_KEPT = 20;

/** The cards put off with one more, the last ones kept. */
export function putOff(skipped: readonly CardRef[], card: CardRef): CardRef[] {
  return [...skipped.filter((other) => !sameCard(other, card)), card].slice(-SKIPPED_KEPT);
}

/**
 * Puts the waiting card off, unrated, and goes on to the next one.
 * @param acts said before the next question
 * @param hinted whether a hint was given: where the skip is taken back, the card is asked with that
 */
export function skipCard(
  state: State,
  card: CardRef,
  { acts, hinted }: { acts: readonly Act[]; hinted: boolean },
): Decision | Missing {
  const { hints, learner } = state;
  return askNext(state, {
    acts,
    learner: remembering(learner, { did: 'skip', card: refOf(card), hinted }),
    hints: { ...hints, skipped: putOff(hints.skipped, card) },
    lead: 'plain',
    justSeen: card,
  });
}
