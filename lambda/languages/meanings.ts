import type { Aside, IntentVerb } from '../domain/command.ts';
import type { SpokenCommand } from './commands.ts';
import type { ENGLISH_PATTERNS } from './en/patterns/patterns.ts';

/** What words can mean beside an answer. English names it; each other language must have its patterns. */
export type Meaning = keyof (typeof ENGLISH_PATTERNS)['meanings'];

/** All that a learner may ask for in words, under the names that the listener's model and the `hear` command have. */
export type CommandName = Exclude<Meaning, Aside>;

/** What is asked for by its name alone: by an intent, or in words only, where no intent would hear it better. */
export type PlainVerb = Exclude<
  IntentVerb | CommandName,
  'connect' | 'progress' | 'wait' | 'list-decks' | 'start' | 'start-deck'
>;

const OTHER_NAMES: Readonly<Record<Exclude<SpokenCommand, CommandName>, CommandName>> = {
  cancel: 'stop',
  'connect-page': 'connect',
  'sign-out': 'connect',
  'progress-hardest': 'progress',
  'progress-streak': 'progress',
  'progress-trend': 'progress',
  'progress-week': 'progress',
  'progress-month': 'progress',
  'progress-yesterday': 'progress',
  'progress-time': 'progress',
  pause: 'wait',
  decks: 'list-decks',
};

/** What is meant by an intent's command, as patterns of words name it. */
export const nameInWords = (command: SpokenCommand): CommandName =>
  isOtherwiseNamed(command) ? OTHER_NAMES[command] : command;

const isOtherwiseNamed = (command: SpokenCommand): command is keyof typeof OTHER_NAMES =>
  Object.hasOwn(OTHER_NAMES, command);
