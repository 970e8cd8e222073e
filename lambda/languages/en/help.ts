import type { Words } from '../words.ts';

const NOT_WHILE_DRIVING = 'Never use me while driving.';
const ONCE_MORE = 'And never while driving.';

/** What can be said now. */
export const HELP: Words['help'] = {
  question: [
    `Answer in your own words, or say hint, skip, repeat, I don't know, or stop. ${NOT_WHILE_DRIVING}`,
    `Just say the answer, ask for a hint, or say skip, slower, how many are left, or stop. ${ONCE_MORE}`,
  ],
  'self-check': [
    `Say yes if you had it, no if you did not, or sort of. ${NOT_WHILE_DRIVING}`,
    `If you meant the same, say yes, else no; say stop to leave. ${ONCE_MORE}`,
  ],
  offer: [
    `Say yes to take it, or no to leave it. ${NOT_WHILE_DRIVING}`,
    `A yes or a no will do; say stop to leave. ${ONCE_MORE}`,
  ],
  nothing: [
    `I ask your cards aloud, and you answer in your own words; say stop to leave. ${NOT_WHILE_DRIVING}`,
    `I ask, you answer, and I tell you what was missing; say stop to leave. ${ONCE_MORE}`,
  ],
};

/** What went wrong, in one or two true sentences. */
export const TROUBLES: Words['troubles'] = {
  'not-caught': () => ["I didn't catch that.", 'Sorry, I missed that.'],
  // A yes or a no to a question that wants another answer: the question alone says so.
  'not-an-answer': () => [''],
  'yes-or-no': () => ['A yes or a no will do.', 'Just say yes or no.'],
  'no-question': () => ['No question is open.', 'No question is open just now.'],
  'no-such-deck': (deckName) =>
    deckName === ''
      ? ["I don't have that deck.", 'There is no such deck.']
      : [`I have no deck called ${deckName}.`, `There is no deck called ${deckName}.`],
  'empty-deck': (deckName) =>
    deckName === ''
      ? ['That deck has no cards.', 'There are no cards in that deck.']
      : [`The deck ${deckName} has no cards.`, `There are no cards in ${deckName}.`],
  'no-cards': () => ['You have no cards yet. To add yours, say: Alexa, ask study aloud to connect my notes.'],
  'nothing-to-undo': () => ['There is nothing to take back.', 'Nothing is there to take back.'],
  'nothing-more-to-undo': () => ["I can't take back more than that.", "Further back I can't go."],
  'nothing-to-overrule': () => ['There is no answer to change.', 'No answer was given yet.'],
  'answer-waits': () => [
    "I'll tell you once you have tried, or when you say: I don't know.",
    "First you try, or say: I don't know.",
  ],
  'nothing-waits': () => ['No question is open. To begin, say: Alexa, open study aloud.'],
  unreachable: () => ["I can't reach your cards right now. Nothing is lost; please try again in a minute."],
  unsure: () => [
    "I can't reach your cards right now, and I'm not sure whether that was counted. Open me again in a minute, and I'll go on from what was.",
  ],
  broken: () => ['Something went wrong on my side. Please try again in a minute.'],
};
