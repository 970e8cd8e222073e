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
  return phase.kind === 'question' || phase.kind === 'self-check' ? phase.card : null;
}

/** The learner with another phase; the session must be there. */
export function inPhase(learner: Learner, phase: Phase): Learner {
  return learner.session === null ? learner : { ...learner, session: { ...learner.session, phase } };
}
