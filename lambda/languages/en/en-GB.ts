import type { AddedCommands } from '../commands.ts';
import type { JudgingTables } from '../judging-tables.ts';
import type { AddedModelWords } from '../model-words.ts';
import type { Words } from '../words.ts';

/** What a Briton says beside all that an American says too. */
export const BRITISH_COMMANDS: AddedCommands = {
  phrases: {
    'dont-know': {
      samples: "i haven't a clue / not a clue / i haven't the foggiest / i haven't the faintest / search me",
      others: "i've not got a clue / i've not a clue / haven't a clue / not the foggiest / i couldn't tell you",
    },
    skip: { samples: 'give that one a miss / give this one a miss', others: "let's leave that one / leave that one" },
    repeat: { samples: "i beg your pardon / i didn't quite catch that", others: 'beg your pardon / you what' },
    pause: {
      samples: 'half a minute / half a second / hang about',
      others: 'give me a tick / half a tick / bear with me',
    },
    stop: { samples: "that'll do / that'll do for today", others: "let's pack it in / i'm off / cheerio / ta ta" },
    yes: { samples: 'yes i had / go on then', others: 'righto / right you are / i did indeed' },
    no: { samples: "no i hadn't / i hadn't", others: "i'm afraid not / no i'm afraid not" },
    'too-easy': { samples: 'easy peasy / that was a doddle', others: 'piece of cake' },
  },
  openings: 'right then / right so / shall we',
  endings: 'cheers / ta / mate',
};

export const BRITISH_MODEL_WORDS: AddedModelWords = {
  startReview: "let's revise / revise / revise my cards / revise my notes / start revising / i want to revise",
  startDeck: 'revise {deck} / revise my {deck} deck / revise my {deck} cards / i want to revise {deck}',
  freeAnswer: "i reckon it's {text} / i'd go for {text}",
  decks: 'maths / british history / english literature / chapter four',
};

/** 3/4/2020 is the third of April, and half four is half past four. */
export const britishTables = ({ written, clock }: JudgingTables): Partial<JudgingTables> => ({
  written: { ...written, isDayFirst: true },
  clock: { ...clock, bareHalf: 'past' },
});

/** Where a Briton would hear the difference; everything else is shared. */
export const britishWords = ({ offers, troubles }: Words): Partial<Words> => ({
  offers: {
    ...offers,
    'review-ahead': () => ['Would you like to go through a deck anyway?', 'Shall we go through a deck anyway?'],
  },
  troubles: {
    ...troubles,
    unreachable: () => ["I can't reach your cards at the moment. Nothing is lost; please try again in a minute."],
  },
});
