import { type Connectable, PROGRESS_TOPICS, type ProgressTopic } from '../domain/command.ts';
import { type Commands, type Listed, type SpokenCommand, textsOf } from '../languages/commands.ts';
import type { HeardPatterns } from '../languages/heard-patterns.ts';
import { commandsOf, heardPatternsOf } from '../languages/languages.ts';
import { type Meaning, nameInWords } from '../languages/meanings.ts';
import { PatternMatcher } from './patterns/matcher.ts';
import { type PatternNode, parsePatterns } from './patterns/parse.ts';

/** What a language says beside answers, made ready to be looked up. */
export interface Understanding {
  readonly matcher: PatternMatcher<RankedMeaning>;
  /** Politeness, a phrase an entry, word by word; dropped from the front, or from the end. */
  readonly openings: readonly (readonly string[])[];
  readonly endings: readonly (readonly string[])[];
  readonly hesitations: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Words at a deck's name's ends that are no part of it, and words that no deck's name has. */
  readonly aroundDeckNames: ReadonlySet<string>;
  readonly neverInDeckNames: ReadonlySet<string>;
  /** What a word names where something is to be connected. */
  readonly connectables: ReadonlyMap<string, Connectable>;
  /** By topic of the progress, the first that is meant first, the words that ask for it. */
  readonly progressTopics: readonly (readonly [ProgressTopic, ReadonlySet<string>])[];
  /** Words that ask for the next day, and that point at the question that waits or at what is past. */
  readonly tomorrow: ReadonlySet<string>;
  readonly pointing: { readonly waits: ReadonlySet<string>; readonly past: ReadonlySet<string> };
  /** A first word and another one that together ask the product something. */
  readonly asking: { readonly words: ReadonlySet<string>; readonly persons: ReadonlySet<string> };
  /** Matches what only points somewhere, and names nothing. */
  readonly namesNothing: PatternMatcher<true>;
  /** Sounds that say yes, or no, where that is waited for. */
  readonly yesSounds: ReadonlySet<string>;
  readonly noSounds: ReadonlySet<string>;
  /** Whole texts that say yes, or no, to "Did you have it?". */
  readonly hadIt: ReadonlySet<string>;
  readonly hadItNot: ReadonlySet<string>;
}

export interface RankedMeaning {
  readonly meaning: Meaning;
  /** Of two meanings of one text the lower rank is meant. */
  readonly rank: number;
}

const made = new Map<Commands, Understanding>();

/** Made when a locale is first listened to: a session's opening pays nothing for it. */
export function understandingOf(locale: string): Understanding {
  const commands = commandsOf(locale);
  const before = made.get(commands);
  if (before !== undefined) return before;
  const understanding = understandingFrom(commands, heardPatternsOf(locale));
  made.set(commands, understanding);
  return understanding;
}

function understandingFrom(commands: Commands, patterns: HeardPatterns): Understanding {
  const matcher = new PatternMatcher<RankedMeaning>();
  let rank = 0;
  const shared = sharedParts(patterns);
  for (const [meaning, list] of Object.entries(patterns.meanings)) {
    for (const pattern of parsePatterns(list, shared)) matcher.add(pattern, { meaning: meaning as Meaning, rank });
    rank += 1;
  }
  // After the patterns, as an intent's samples are coarser: "how many are left" is a sample of the one for progress.
  for (const [command, samples] of Object.entries(commands.phrases)) {
    const meaning = nameInWords(command as SpokenCommand);
    for (const phrase of parsePatterns(samples, NO_PARTS)) matcher.add(phrase, { meaning, rank });
  }
  const namesNothing = new PatternMatcher<true>();
  for (const pattern of parsePatterns(patterns.namesNothing, NO_PARTS)) namesNothing.add(pattern, true);
  const { openings, endings, hesitations, addresses, aroundDeckNames, yesSounds, noSounds, hadIt, hadItNot } = commands;
  const phrases = (list: Listed): string[][] => plainTexts(list).map((text) => text.split(' '));
  return {
    matcher,
    openings: phrases(openings),
    endings: phrases(endings),
    hesitations: new Set(plainTexts(hesitations)),
    addresses: new Set(plainTexts(addresses)),
    aroundDeckNames: new Set(plainTexts(aroundDeckNames)),
    progressTopics: PROGRESS_TOPICS.map(
      (topic) => [topic, new Set(plainTexts(patterns.progressTopics[topic]))] as const,
    ),
    tomorrow: new Set(plainTexts(patterns.tomorrow)),
    pointing: {
      waits: new Set(plainTexts(patterns.pointing.waits)),
      past: new Set(plainTexts(patterns.pointing.past)),
    },
    asking: {
      words: new Set(plainTexts(patterns.asking.words)),
      persons: new Set(plainTexts(patterns.asking.persons)),
    },
    namesNothing,
    neverInDeckNames: new Set(plainTexts(patterns.neverInDeckNames)),
    connectables: new Map(
      Object.entries(patterns.connectables).flatMap(([thing, list]) =>
        plainTexts(list).map((word) => [word, thing as Connectable] as const),
      ),
    ),
    yesSounds: new Set(plainTexts(yesSounds)),
    noSounds: new Set(plainTexts(noSounds)),
    hadIt: new Set(plainTexts(hadIt)),
    hadItNot: new Set(plainTexts(hadItNot)),
  };
}

export function sharedParts({ shared }: HeardPatterns): Map<string, PatternNode> {
  const parts = new Map<string, PatternNode>();
  for (const [name, list] of Object.entries(shared))
    parts.set(name, { kind: 'either', branches: parsePatterns(list, parts) });
  return parts;
}

const NO_PARTS: ReadonlyMap<string, PatternNode> = new Map();

/** Phrases stand in small letters and apostrophes, so they become plain without what `plainText` costs at a cold start. */
const plainTexts = (list: Listed): string[] => textsOf(list.replaceAll("'", ''));
