import type { CardRef } from '../../domain/card.ts';
import { findDeck } from '../../domain/deck-name.ts';
import { deckNameWordsOf } from '../../languages/deck-name-words.ts';
import { askYesOrNo } from '../ask.ts';
import { offerMissed } from '../offer-missed.ts';
import { openReview } from '../open-review.ts';
import { inPhase } from '../phase.ts';
import { repeatable } from '../repeatable.ts';
import { sayAgain } from '../say-again.ts';
import { selfCheckMissed } from '../self-check.ts';
import { startDeck } from '../start-review.ts';
import type { Decision, State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { type Missing, allDecksOf, cardOf, whenRead } from '../when-read.ts';

/** Longer words than these, characters, are no answer that is kept to be asked about. */
const HEARD_KEPT = 140;

/** Neither surely an answer nor surely anything else: it is asked whether it was one, and nothing is marked wrong. */
export const unclear: Verb = {
  ...RATES_NOTHING,
  reads: ['next'],
  decide(state) {
    const { command, phase } = state;
    const heard = command.kind === 'unclear' ? command.heard : '';
    switch (phase.kind) {
      case 'question':
        return heard === '' || heard.length > HEARD_KEPT ? sayAgain(state) : asksWhether(state, heard, phase);
      case 'confirm':
        return sayAgain(state);
      case 'self-check':
        return selfCheckMissed(state);
      case 'offer':
        return chosenDeck(state, heard);
      case 'idle':
        return openReview(state);
    }
  },
};

/** "Was that your answer?" */
function asksWhether(
  state: State,
  heard: string,
  { card: ref, hinted }: { card: CardRef; hinted: boolean },
): Decision | Missing {
  return whenRead(cardOf(state, ref), (card) => {
    if (card?.inPlay !== true) return sayAgain(state);
    return askYesOrNo(
      state,
      card,
      (asked) => [{ act: 'confirm', card: asked, heard: repeatable(heard, state.locale) }],
      inPhase(state.learner, { kind: 'confirm', card: ref, heard, hinted }),
    );
  });
}

/** "Want to go through a deck anyway?" may be answered with the deck's name. */
function chosenDeck(state: State, heard: string): Decision | Missing {
  return whenRead(allDecksOf(state), (decks) => {
    const deck = findDeck(heard, decks, deckNameWordsOf(state.locale));
    if (deck === null) return offerMissed(state, 'yes-or-no');
    return deck.cardCount > 0
      ? startDeck(state, deck)
      : sayAgain(state, [{ act: 'trouble', trouble: 'empty-deck', deckName: deck.title }]);
  });
}
