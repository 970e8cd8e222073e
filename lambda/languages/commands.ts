import type { IntentVerb, ProgressTopic } from '../domain/command.ts';

/** Texts parted by slashes, in small letters with apostrophes; line breaks are spaces. */
export type Listed = string;

/**
 * A command as it is spoken: Alexa has an intent of its own for "cancel", which stops a review as "stop" does, and what is
 * to be connected, or what of the progress is asked for, is told by the intent, as none of its words come along.
 */
export type SpokenCommand = IntentVerb | 'cancel' | 'connect-page' | 'sign-out' | SpokenProgress;

/** The progress of a topic. */
export type SpokenProgress = `progress-${ProgressTopic}`;

/** The commands of one language that have an intent, and what may stand around every command. */
export interface Commands {
  /**
   * Samples of the command's intent in the interaction model; in an answer slot they are the command too. What would draw
   * answers to the intent is a pattern (`HeardPatterns`).
   */
  readonly phrases: Readonly<Record<SpokenCommand, Listed>>;
  /** Dropped from the front of what may be a command ("can you"). "I think" is none: what follows is an answer. */
  readonly openings: Listed;
  /** Dropped from the end of what may be a command ("thanks"). */
  readonly endings: Listed;
  /** Sounds of thinking, a word each: dropped anywhere in a command, and alone no answer. */
  readonly hesitations: Listed;
  /** Sounds that alone are a yes, or a no, to whatever waits for one, and no answer to a question ("uh huh"). */
  readonly yesSounds: Listed;
  readonly noSounds: Listed;
  /** A word each, dropped anywhere in a command ("please"). */
  readonly addresses: Listed;
  /** Stands between values that Alexa heard at once: "protocol and port". */
  readonly and: string;
  /** Names in the place of a deck's that mean all decks ("everything"). */
  readonly allDecks: Listed;
  /** Words around a deck's name that are no part of it ("my", "deck"). */
  readonly aroundDeckNames: Listed;
  /** After "Did you have it?" these say yes; after a question they are answers as often. */
  readonly hadIt: Listed;
  /** After "Did you have it?" these say no. */
  readonly hadItNot: Listed;
}

/** What a locale has beside its language: phrases and words that are added. */
export type AddedCommands = Partial<Omit<Commands, 'phrases' | 'and'>> & {
  readonly phrases?: AddedLists<Commands['phrases']>;
};

/** The commands of a language with what a locale adds. */
export const withAddedCommands = (commands: Commands, { phrases = {}, ...added }: AddedCommands): Commands => ({
  ...withAdded(commands, added),
  phrases: withAdded(commands.phrases, phrases),
});

/** Texts that are added to lists, by the list's key. */
export type AddedLists<Lists> = { readonly [Key in keyof Lists]?: Listed };

/** Lists with what is added to them, key by key. */
export function withAdded<Lists extends object>(lists: Lists, added: AddedLists<Lists>): Lists {
  const joint = Object.entries(added).map(([key, more]) => [
    key,
    joined(lists[key as keyof Lists] as Listed, more as Listed),
  ]);
  return { ...lists, ...(Object.fromEntries(joint) as Partial<Lists>) };
}

/** The texts of a list, one by one, as they are written. */
export const textsOf = (list: Listed): string[] =>
  list
    .replace(/\s+/g, ' ')
    .split('/')
    .map((text) => text.trim())
    .filter((text) => text !== '');

const joined = (one: Listed, other: Listed = ''): Listed =>
  [one, other].filter((list) => list.trim() !== '').join(' / ');
