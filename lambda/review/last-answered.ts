import type { Card } from '../domain/card.ts';
import type { State } from './state.ts';
import { type Missing, cardOf, whenRead } from './when-read.ts';

/** The card that was answered last, on this device or as the profile remembers; null where there is none. */
export function lastAnswered(state: State): Card | null | Missing {
  return whenRead(cardOf(state, state.hints.last), (own) =>
    whenRead(own ?? cardOf(state, state.learner.session?.last ?? null), (card) => (card?.before ? card : null)),
  );
}
