import type { Act, Trouble } from '../../domain/reply.ts';

type Waiting = Extract<Act, { act: 'help' }>['waiting'];

const NOT_WHILE_DRIVING = 'Never use me while driving.';

const HELP: Readonly<Record<Waiting, string>> = {
  question: "Answer in your own words, or say hint, skip, repeat, I don't know, or stop.",
  'self-check': 'Say yes if you had it, or no if you did not.',
  offer: 'Say yes to begin, or no to leave it.',
  nothing: 'I ask your cards aloud, and you answer. To begin, say: Alexa, open study aloud.',
};

/** What can be said now. */
export function helpFor(waiting: Waiting): string {
  return `${HELP[waiting]} ${NOT_WHILE_DRIVING}`;
}

/** What went wrong, in one or two true sentences. @param deckName as it was heard; '' where none was */
export function troubleWith(trouble: Trouble, deckName: string): string {
  switch (trouble) {
    case 'not-caught':
      return "I didn't catch that.";
    case 'not-an-answer':
      // A yes or a no to a question that wants another answer: the question alone says so.
      return '';
    case 'no-such-deck':
      return deckName === '' ? "I don't have that deck." : `I have no deck called ${deckName}.`;
    case 'empty-deck':
      return deckName === '' ? 'That deck has no cards.' : `The deck ${deckName} has no cards.`;
    case 'no-cards':
      return 'You have no cards yet. To add yours, say: Alexa, ask study aloud to connect my notes.';
    case 'nothing-to-undo':
      return 'There is nothing to take back.';
    case 'nothing-to-overrule':
      return 'There is no answer to change.';
    case 'nothing-waits':
      return 'No question is open. To begin, say: Alexa, open study aloud.';
    case 'unreachable':
      return "I can't reach your cards right now. Nothing is lost; please try again in a minute.";
    case 'broken':
      return 'Something went wrong on my side. Please try again in a minute.';
  }
}
