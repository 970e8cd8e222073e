import type { Act, Trouble } from '../domain/reply.ts';
import { declineBetween, isBetween } from './offers-between.ts';
import { inPhase } from './phase.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import type { Missing } from './when-read.ts';

/**
 * An offer got neither a yes nor a no: that is said, and it is made once more. One that came between two cards is left
 * at the second time, and the review goes on. Where nothing waits, what there is is offered.
 * @param trouble what was amiss
 */
export function offerMissed(state: State, trouble: Extract<Trouble, 'yes-or-no' | 'no-question'>): Decision | Missing {
  const { phase, learner } = state;
  if (phase.kind !== 'offer') return sayAgain(state, [of('no-question')]);
  if (!isBetween(phase.offer)) return sayAgain(state, [of(trouble)]);
  const misses = (phase.misses ?? 0) + 1;
  if (misses > 1) return declineBetween(state, phase);
  const missed = { ...phase, misses };
  return sayAgain({ ...state, phase: missed, learner: inPhase(learner, missed) }, [of(trouble)]);
}

const of = (trouble: Trouble): Act => ({ act: 'trouble', trouble, deckName: null });
