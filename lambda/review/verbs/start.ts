import type { Deck } from '../../domain/deck.ts';
import { findDeck } from '../../domain/deck-name.ts';
import { mayNameDeck } from '../../hearing/deck-name.ts';
import { hear } from '../../hearing/hear.ts';
import { deckNameWordsOf } from '../../languages/deck-name-words.ts';
import { openReview } from '../open-review.ts';
import { sayAgain } from '../say-again.ts';
import { startAll, startDeck } from '../start-review.ts';
import type { Decision, State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { type Missing, SAMPLE_FIRST, allDecksOf, whenRead } from '../when-read.ts';
import { sayDecks } from './decks.ts';

/** A longer name than this, characters, was misheard: it is not read back. */
const NAME_SAID = 60;

/** Starts a review: all due cards, or one deck by name. The bundled deck's name finds it for whoever does not have it yet. */
export const start: Verb = {
  ...RATES_NOTHING,
  reads: ['next', 'all-decks'],
  decide(state) {
    const { command, sampleDeckTitle } = state;
    if (command.kind !== 'start' || command.deckName === null) return startAll(state);
    const { deckName, orOpen = false } = command;
    const words = deckNameWordsOf(state.locale);
    return whenRead(allDecksOf(state), (decks) => {
      const deck = findDeck(deckName, decks, words);
      if (deck !== null && deck.cardCount > 0) return startDeck(state, deck);
      const bundled: Deck = { id: '', title: sampleDeckTitle, cardCount: 1, answers: [] };
      if (!state.isSampleLaid && findDeck(deckName, [bundled], words) !== null) return SAMPLE_FIRST;
      if (deck === null && asksForDecks(state, deckName)) return sayDecks(state, 0);
      // Alexa makes a deck's name of "over" in "start over": no such deck is ever spoken of.
      if (deck === null && !mayNameDeck(deckName, state.locale)) return startAll(state);
      return orOpen ? openReview(state) : notStarted(state, deck, deckName);
    });
  },
};

/** "Quiz me on another deck", "on my other decks": no deck is called that, so they are named. */
function asksForDecks({ locale }: State, heard: string): boolean {
  const meant = hear(heard, { phase: 'idle', card: null, locale });
  return meant.kind === 'command' && (meant.command === 'other-decks' || meant.command === 'list-decks');
}

function notStarted(state: State, deck: Deck | null, heard: string): Decision | Missing {
  if (deck !== null) return sayAgain(state, [{ act: 'trouble', trouble: 'empty-deck', deckName: deck.title }], 'again');
  const deckName = heard.length <= NAME_SAID ? heard : null;
  return sayAgain(state, [{ act: 'trouble', trouble: 'no-such-deck', deckName }], 'again');
}
