import type { Card } from '../domain/card.ts';
import { heardOf, isGivenAway } from '../domain/giving-away.ts';
import type { Act } from '../domain/reply.ts';
import { waitingCardOf } from './phase.ts';
import type { State } from './state.ts';
import { type Missing, cardOf, hardCardsOf, whenAllRead, whenRead } from './when-read.ts';

/** As many as can be kept in mind when they are heard. */
const NAMED_AT_MOST = 3;
/** So many are looked at: some may be out of play by now, or give the waiting answer away. */
const LOOKED_AT = 6;

/** The questions that the learner keeps missing; none that gives away the answer that is waited for. */
export function hardestCards(state: State): Act | Missing {
  return whenRead(hardCardsOf(state), (hard) => {
    const looked = hard.slice(0, LOOKED_AT);
    const cards = [waitingCardOf(state.phase), ...looked].map((ref) => cardOf(state, ref));
    return whenAllRead(cards, ([waiting = null, ...read]) => {
      const isTold = (card: Card | null): card is Card =>
        card?.inPlay === true && (waiting === null || !isGivenAway(card, [heardOf(waiting)]));
      const told = read.filter(isTold).slice(0, NAMED_AT_MOST);
      const isLeech = looked.some(({ id, deck, isLeech: is }) => is && told[0]?.id === id && told[0].deck === deck);
      return { act: 'hardest', fronts: told.map(({ front }) => front), isLeech };
    });
  });
}
