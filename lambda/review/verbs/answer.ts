import { findDeck } from '../../domain/deck-name.ts';
import { selfCheckJudgement } from '../../hearing/self-check.ts';
import { deckNameWordsOf } from '../../languages/deck-name-words.ts';
import { judge } from '../judge.ts';
import { openReview } from '../open-review.ts';
import { sayAgain } from '../say-again.ts';
import { startDeck } from '../start-review.ts';
import type { Decision, State } from '../state.ts';
import type { Verb } from '../verb.ts';
import { type Missing, allDecksOf, whenRead } from '../when-read.ts';
import { takeYesOrNo } from '../yes-or-no.ts';

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
        return judgedBy(state, command.heard);
      case 'offer':
        return chosenDeck(state, command.heard);
      case 'idle':
        return openReview(state);
    }
  },
};

/** After "Did you have it?" words such as "right" judge; after a question they are answers as often. */
function judgedBy(state: State, heard: string): Decision | Missing {
  const judgement = selfCheckJudgement(heard, state.locale);
  return judgement === null ? sayAgain(state) : takeYesOrNo(state, judgement === 'yes');
}

/** "Want to go through a deck anyway?" may be answered with the deck's name. */
function chosenDeck(state: State, heard: string): Decision | Missing {
  return whenRead(allDecksOf(state), (decks) => {
    const deck = findDeck(heard, decks, deckNameWordsOf(state.locale));
    return deck === null || deck.cardCount === 0 ? sayAgain(state) : startDeck(state, deck);
  });
}
