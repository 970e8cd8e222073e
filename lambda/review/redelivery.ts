import { beforeAnswer } from '../domain/answering.ts';
import type { Phase } from '../domain/learner.ts';
import { uncounted } from '../domain/tally.ts';
import { withCard } from './loaded.ts';
import { waitingCardOf } from './phase.ts';
import { sayAgain } from './say-again.ts';
import type { State } from './state.ts';
import type { Verb } from './verb.ts';

/** How a turn goes on from what an earlier try of the same request has saved. */
export interface Resumption {
  readonly state: State;
  readonly decide: Verb['decide'];
  /** What of the decision is still to be saved. */
  readonly saves: 'all' | 'profile' | 'nothing';
}

/**
 * A request may come twice: Alexa delivers it again, or only a half of it could be saved. Card and profile each hold
 * the request that changed them last, so what is saved already is taken off, the same is decided again, and only what
 * is not saved yet is saved: a request counts once, and what is heard is the same.
 */
export function resume(state: State, verb: Verb): Resumption {
  const { requestId, learner, phase, hints, loaded } = state;
  const waiting = waitingCardOf(phase) ?? hints.asked;
  const card = waiting && loaded.card(waiting);
  const isOnCard = card?.lastRequestId === requestId;
  const isOnProfile = learner.lastTurn?.requestId === requestId;
  const before = { ...state, learner: uncounted(learner, requestId) };
  // With the profile saved, the phase that it was said in is over.
  const isDecidable = !isOnProfile || verb.redelivered === 'same';

  const cardBefore = isOnCard && verb.rates.includes(phase.kind) ? beforeAnswer(card) : null;
  if (cardBefore !== null && isDecidable) {
    return {
      state: { ...before, loaded: withCard(loaded, cardBefore) },
      decide: verb.decide,
      saves: isOnProfile ? 'nothing' : 'profile',
    };
  }
  if (isDecidable) return { state: before, decide: verb.decide, saves: 'all' };
  // What it was said to is over. Where it rated a card and that was not saved, its count is taken back too.
  const isHalfSaved = !isOnCard && verb.rates.length > 0 && learner.lastTurn?.delta.answered === 1;
  if (isHalfSaved) return { state: before, decide: sayAgain, saves: 'profile' };
  return { state: waitsNow(state), decide: sayAgain, saves: 'nothing' };
}

/** What the profile says that waits, whatever this device asked. */
function waitsNow(state: State): State {
  const phase: Phase = state.learner.session?.phase ?? { kind: 'idle' };
  return { ...state, phase, hints: { ...state.hints, asked: null } };
}
