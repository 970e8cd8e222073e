import type { CardRef } from '../domain/card.ts';
import { NO_HINTS } from '../domain/hints.ts';
import { NEW_LEARNER } from '../domain/learner.ts';
import type { Act, Offer } from '../domain/reply.ts';
import { askCard, askNext } from './ask.ts';
import { leave } from './leave.ts';
import { offerToBegin } from './offer-to-begin.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, whenRead } from './when-read.ts';

/** Offers that come between two cards: after a no it goes on where it was. */
export type OfferBetween = Extract<Offer, 'break' | 'delete-data'>;

export const isBetween = (offer: Offer): offer is OfferBetween => offer === 'break' || offer === 'delete-data';

export function takeUpBetween(state: State, offer: OfferBetween): Decision | Missing {
  if (offer === 'break') return leave(state);
  return {
    kind: 'decision',
    acts: [{ act: 'deletion', state: 'done' }],
    listen: null,
    learner: { ...NEW_LEARNER, isLeaving: true },
    hints: NO_HINTS,
    wipe: true,
  };
}

export function declineBetween(
  state: State,
  { offer, back = null }: { readonly offer: Offer; readonly back?: CardRef | null },
): Decision | Missing {
  const { learner, hints } = state;
  const acts: readonly Act[] = offer === 'delete-data' ? [{ act: 'deletion', state: 'kept' }] : [];
  if (back === null) return offerToBegin(state, acts);
  return whenRead(cardOf(state, back), (card) =>
    card?.inPlay === true
      ? askCard(state, { acts, learner, hints, lead: offer === 'delete-data' ? 'was' : 'plain', card })
      : askNext(state, { acts, learner, hints, lead: 'plain' }),
  );
}
