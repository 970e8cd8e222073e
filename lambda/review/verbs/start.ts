import { findDeck } from '../../domain/deck-name.ts';
import { deckNameWordsOf } from '../../languages/deck-name-words.ts';
import { sayAgain } from '../say-again.ts';
import { startAll, startDeck } from '../start-review.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { allDecksOf, whenRead } from '../when-read.ts';

/** A longer name than this, characters, was misheard: it is not read back. */
const NAME_SAID = 60;

/** Starts a review: all due cards, or one deck by name. */
export const start: Verb = {
  ...RATES_NOTHING,
  reads: ['next', 'all-decks'],
  decide(state) {
    const { command } = state;
    const deckName = command.kind === 'start' ? command.deckName : null;
    if (deckName === null) return startAll(state);
    return whenRead(allDecksOf(state), (decks) => {
      const deck = findDeck(deckName, decks, deckNameWordsOf(state.locale));
      if (deck === null) {
        const said = deckName.length <= NAME_SAID ? deckName : null;
        return sayAgain(state, [{ act: 'trouble', trouble: 'no-such-deck', deckName: said }], 'again');
      }
      return deck.cardCount === 0
        ? sayAgain(state, [{ act: 'trouble', trouble: 'empty-deck', deckName: deck.title }], 'again')
        : startDeck(state, deck);
    });
  },
};
