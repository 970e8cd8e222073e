import type { CardRef } from '../../domain/card.ts';
import { sameCard } from '../../domain/next-card.ts';
import { askNext } from '../ask.ts';
import { repeat } from './repeat.ts';
import type { Verb } from '../turn.ts';

const SKIPPED_KEPT = 20;

/** Puts the card off: nothing is rated, and it is asked again when nothing else is left. */
export const skip: Verb = async (turn) => {
  const { phase, hints, learner } = turn;
  if (phase.kind !== 'question' && phase.kind !== 'self-check') return repeat(turn);
  const { card } = phase;
  return askNext(turn, {
    acts: [{ act: 'skipped' }],
    learner,
    hints: { ...hints, skipped: putOff(hints.skipped, card) },
    lead: 'plain',
    justSeen: card,
  });
};

/** The cards put off with one more, the last ones kept. */
export function putOff(skipped: readonly CardRef[], card: CardRef): CardRef[] {
  return [...skipped.filter((other) => !sameCard(other, card)), card].slice(-SKIPPED_KEPT);
}
