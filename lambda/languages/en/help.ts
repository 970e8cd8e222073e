import type { Words } from '../words.ts';

const NOT_WHILE_DRIVING = 'Never use me while driving.';

/** What can be said now. */
export const HELP: Words['help'] = {
  question: `Answer in your own words, or say hint, skip, repeat, I don't know, or stop. ${NOT_WHILE_DRIVING}`,
  'self-check': `Say yes if you had it, or no if you did not. ${NOT_WHILE_DRIVING}`,
  offer: `Say yes to begin, or no to leave it. ${NOT_WHILE_DRIVING}`,
  nothing: `I ask your cards aloud, and you answer in your own words; say stop to leave. ${NOT_WHILE_DRIVING}`,
};

/** What went wrong, in one or two true sentences. */
export const TROUBLES: Words['troubles'] = {
  'not-caught': () => "I didn't catch that.",
  // A yes or a no to a question that wants another answer: the question alone says so.
  'not-an-answer': () => '',
  'no-such-deck': (deckName) => (deckName === '' ? "I don't have that deck." : `I have no deck called ${deckName}.`),
  'empty-deck': (deckName) => (deckName === '' ? 'That deck has no cards.' : `The deck ${deckName} has no cards.`),
  'no-cards': () => 'You have no cards yet. To add yours, say: Alexa, ask study aloud to connect my notes.',
  'nothing-to-undo': () => 'There is nothing to take back.',
  'nothing-more-to-undo': () => "I can't take back more than that.",
  'nothing-to-overrule': () => 'There is no answer to change.',
  'nothing-waits': () => 'No question is open. To begin, say: Alexa, open study aloud.',
  unreachable: () => "I can't reach your cards right now. Nothing is lost; please try again in a minute.",
  broken: () => 'Something went wrong on my side. Please try again in a minute.',
};
