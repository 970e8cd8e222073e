import { beforeAnswer, wasChangedBy } from '../domain/answering.ts';
import { countedCard, settled } from '../domain/counted-cards.ts';
import type { Phase } from '../domain/learner.ts';
import { forgettingTurn, hasCounted, uncounted } from '../domain/tally.ts';
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
 * the requests that changed them last, so what is saved already is taken off, the same is decided again, and only what
 * is not saved yet is saved: a request counts once, and what is heard is the same. One that others have come after, on
 * the card or on the profile, is late: what waits by now is said.
 */
export function resume(state: State, verb: Verb): Resumption {
  const { requestId, learner, phase, hints, loaded } = state;
  const waiting = waitingCardOf(phase) ?? hints.asked;
  const card = waiting && loaded.card(waiting);
  const isOnProfile = hasCounted(learner, requestId);
  const isDecidable = !isOnProfile || verb.redelivered === 'same';
  const late: Resumption = { state: waitsNow(state), decide: sayAgain, saves: isOnProfile ? 'profile' : 'nothing' };

  if (card && wasChangedBy(card, requestId)) {
    if (card.lastRequestId !== requestId) return overtaken(state, verb, isOnProfile) ?? late;
    const before = verb.rates.includes(phase.kind) ? beforeAnswer(card) : null;
    if (before !== null && isDecidable) {
      const isTold = countedCard(learner, card) !== null;
      // A moment ago it was not counted, and nobody could have done so and forgotten since.
      const isInCounts = isOnProfile || (!isTold && state.isTriedAgain !== true);
      const without = isOnProfile ? uncounted(learner, requestId) : settled(learner, before, state);
      return {
        state: { ...state, learner: forgettingTurn(without, requestId), loaded: withCard(loaded, before) },
        decide: verb.decide,
        saves: isInCounts ? 'nothing' : 'profile',
      };
    }
  }
  if (!isOnProfile) return { state, decide: verb.decide, saves: 'all' };
  if (verb.redelivered === 'what-waits' || state.isHalfSaved !== true) return late;
  return { state: { ...state, learner: forgettingTurn(learner, requestId) }, decide: verb.decide, saves: 'all' };
}

/** Another device has answered the card since this very try: its own answer is stored and counted, and is told. */
function overtaken(state: State, verb: Verb, isOnProfile: boolean): Resumption | null {
  const isTold = state.isTriedAgain === true && !isOnProfile && verb.redelivered === 'same';
  return isTold ? { state, decide: verb.decide, saves: 'nothing' } : null;
}

/** What the profile says that waits, whatever this device asked. */
function waitsNow(state: State): State {
  const phase: Phase = state.learner.session?.phase ?? { kind: 'idle' };
  return { ...state, phase, hints: { ...state.hints, asked: null } };
}
