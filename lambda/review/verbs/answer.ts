import { findDeck } from '../../domain/deck-name.ts';
import { judge } from '../judge.ts';
import { openReview } from '../open-review.ts';
import { sayAgain } from '../say-again.ts';
import { startDeck } from '../start-review.ts';
import type { Decision, State } from '../state.ts';
import type { Verb } from '../verb.ts';
import { type Missing, allDecksOf, whenRead } from '../when-read.ts';
import { takeYesOrNo } from '../yes-or-no.ts';

/** After "Did you have it?" these judge; after a question they are answers as often. */
const HAD_IT = /^(?:right|correct|true|exactly|close enough)$/i;
const HAD_IT_NOT = /^(?:wrong|incorrect|false|not at all)$/i;

/** Words were heard: an answer where a question waits; elsewhere what they say to what was asked, or it is asked again. */
export const answer: Verb = {
  reads: ['next'],
  rates: ['question', 'self-check'],
  redelivered: 'same',
  decide(state) {
    const { command, phase } = state;
    if (command.kind !== 'answer') return sayAgain(state);
    switch (phase.kind) {
      case 'question':
        return judge(state, command.heard, command.resolved);
      case 'self-check':
        if (HAD_IT.test(command.heard)) return takeYesOrNo(state, true);
        return HAD_IT_NOT.test(command.heard) ? takeYesOrNo(state, false) : sayAgain(state);
      case 'offer':
        return chosenDeck(state, command.heard);
      case 'idle':
        return openReview(state);
    }
  },
};

/** "Want to go through a deck anyway?" may be answered with the deck's name. */
function chosenDeck(state: State, heard: string): Decision | Missing {
  return whenRead(allDecksOf(state), (decks) => {
    const deck = findDeck(heard, decks);
    return deck === null || deck.cardCount === 0 ? sayAgain(state) : startDeck(state, deck);
  });
}
