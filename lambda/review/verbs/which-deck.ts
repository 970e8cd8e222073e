import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { deckOf, whenRead } from '../when-read.ts';

/** Which deck the card that waits is from. */
export const whichDeck: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const only = state.learner.session?.deck ?? null;
    const id = waitingCardOf(state.phase)?.deck ?? only;
    if (id === null) return sayAgain(state);
    return whenRead(deckOf(state, id), (deck) =>
      deck === null
        ? sayAgain(state)
        : sayAgain(state, [{ act: 'which-deck', title: deck.title, isOnly: only === id }], 'again'),
    );
  },
};
