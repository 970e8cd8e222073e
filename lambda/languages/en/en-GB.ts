import type { AddedCommands, AddedLists } from '../commands.ts';
import type { HeardPatterns } from '../heard-patterns.ts';
import type { IntentSamples } from '../intent-samples.ts';
import type { JudgingTables } from '../judging-tables.ts';
import type { Meaning } from '../meanings.ts';
import type { AddedModelWords } from '../model-words.ts';
import type { Words } from '../words.ts';

/** What a Briton says beside all that an American says too. */
export const BRITISH_COMMANDS: AddedCommands = {
  phrases: {
    'dont-know': "i haven't a clue / not a clue / i haven't the foggiest / i haven't the faintest / search me",
    skip: 'give that one a miss / give this one a miss',
    repeat: "i beg your pardon / i didn't quite catch that",
    pause: 'half a minute / half a second / hang about',
    stop: "that'll do / that'll do for today",
    yes: 'yes i had / go on then',
    no: "no i hadn't / i hadn't",
    'too-easy': 'easy peasy / that was a doddle',
  },
  openings: 'right then / right so / shall we',
  endings: 'cheers / ta / mate',
};

/** What is understood in words only. */
export const BRITISH_PATTERNS: AddedLists<HeardPatterns<Meaning>['meanings']> = {
  'dont-know': "i've not (got a|a) clue / not the foggiest",
  skip: "let's leave that one",
  repeat: 'you what',
  wait: 'half a tick',
  stop: "let's pack it in",
  no: "no i'm afraid not",
};

export const BRITISH_INTENT_SAMPLES: AddedLists<IntentSamples> = {
  startReview: "let's revise / revise / revise my cards / revise my notes / start revising / i want to revise",
  startDeck: 'revise {deck} / revise my {deck} deck / revise my {deck} cards / i want to revise {deck}',
  freeAnswer: "i reckon it's {text} / i'd go for {text}",
};

export const BRITISH_MODEL_WORDS: AddedModelWords = {
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
