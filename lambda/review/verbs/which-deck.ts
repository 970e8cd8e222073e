import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { deckOf, whenRead } from '../when-read.ts';
import { sayDecks } from './decks.ts';

/** Which deck the card that waits is from, or the last one, where none waits. */
export const whichDeck: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const only = state.learner.session?.deck ?? null;
    const waiting = waitingCardOf(state.phase)?.deck ?? null;
    const last = state.hints.last ?? state.learner.session?.last ?? null;
    const isLast = waiting === null && only === null;
    const id = waiting ?? only ?? last?.deck ?? null;
    // Before the first card the decks that there are tell it.
    if (id === null) return sayDecks(state, 0);
    return whenRead(deckOf(state, id), (deck) =>
      deck === null
        ? sayAgain(state)
        : sayAgain(
            state,
            [{ act: 'which-deck', title: deck.title, isOnly: only === id, ...(isLast && { isLast }) }],
            'again',
          ),
    );
  },
};
