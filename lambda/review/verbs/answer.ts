import { findDeck } from '../../domain/deck-name.ts';
import { deckNameWordsOf } from '../../languages/deck-name-words.ts';
import { judge } from '../judge.ts';
import { launch } from './launch.ts';
import { repeat } from './repeat.ts';
import { startDeck } from './start.ts';
import type { Decision, Turn, Verb } from '../turn.ts';
import { no, yes } from './yes-no.ts';

/** After "Did you have it?" these judge; after a question they are answers as often. */
const HAD_IT = /^(?:right|correct|true|exactly|close enough)$/i;
const HAD_IT_NOT = /^(?:wrong|incorrect|false|not at all)$/i;

/** Words were heard: an answer where a question waits; elsewhere what they say to what was asked, or it is asked again. */
export const answer: Verb = async (turn) => {
  const { command, phase } = turn;
  if (command.kind !== 'answer') return repeat(turn);
  switch (phase.kind) {
    case 'question':
      return judge(turn, command.heard, command.resolved);
    case 'self-check':
      if (HAD_IT.test(command.heard)) return yes(turn);
      return HAD_IT_NOT.test(command.heard) ? no(turn) : repeat(turn);
    case 'offer':
      return chosenDeck(turn, command.heard);
    case 'idle':
      return launch(turn);
  }
};

/** "Want to go through a deck anyway?" may be answered with the deck's name. */
async function chosenDeck(turn: Turn, heard: string): Promise<Decision> {
  const deck = findDeck(heard, await turn.store.decks(turn.learnerKey), deckNameWordsOf(turn.locale));
  return deck === null || deck.cardCount === 0 ? repeat(turn) : startDeck(turn, deck);
}
