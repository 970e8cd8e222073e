import type { Card, CardRef } from '../domain/card.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner, Phase } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';

/**
 * Where the learner is. The profile knows, unless another device went on meanwhile: then this device's question is
 * the one that is answered here.
 * @param cards what was read: a hint that names no card of the learner's says nothing
 */
export function phaseOf(learner: Learner, { asked }: Hints, cards: readonly Card[]): Phase {
  const phase = learner.session?.phase ?? { kind: 'idle' };
  if (asked === null || !cards.some((card) => sameCard(card, asked))) return phase;
  return sameCard(waitingCardOf(phase), asked) ? phase : { kind: 'question', card: asked, misses: 0, hinted: false };
}

/** The card that waits for an answer or to be judged, or null. */
export function waitingCardOf(phase: Phase): CardRef | null {
  return phase.kind === 'idle' || phase.kind === 'offer' ? null : phase.card;
}

/** The learner with another phase; the session must be there. */
export function inPhase(learner: Learner, phase: Phase): Learner {
  return learner.session === null ? learner : { ...learner, session: { ...learner.session, phase } };
}

/** The learner at the question that an offer came before, or at none: an offer between two cards is not kept. */
export function withoutInterruption(learner: Learner): Learner {
  const phase = learner.session?.phase;
  if (phase?.kind !== 'offer' || (phase.offer !== 'break' && phase.offer !== 'delete-data')) return learner;
  const { back } = phase;
  return inPhase(
    learner,
    back === undefined ? { kind: 'idle' } : { kind: 'question', card: back, misses: 0, hinted: false },
  );
}
