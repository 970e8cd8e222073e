import { remembered } from '../domain/remembered.ts';
import { type Commands, type Listed, textsOf, withAdded, withAddedCommands } from './commands.ts';
import { GERMAN_COMMANDS } from './de/commands.ts';
import { GERMAN_DIGEST_WORDS } from './de/digest-words.ts';
import { german } from './de/judging.ts';
import { GERMAN_INTENT_SAMPLES } from './de/intent-samples.ts';
import { GERMAN_MODEL_WORDS } from './de/model.ts';
import { GERMAN_NOTE_WORDS } from './de/note-words.ts';
import { GERMAN_OFFENSIVE_WORDS } from './de/offensive-words.ts';
import { GERMAN_PATTERNS } from './de/patterns/patterns.ts';
import { GERMAN_WORDS } from './de/words.ts';
import { ENGLISH_COMMANDS } from './en/commands.ts';
import {
  BRITISH_COMMANDS,
  BRITISH_INTENT_SAMPLES,
  BRITISH_MODEL_WORDS,
  BRITISH_PATTERNS,
  britishTables,
  britishWords,
} from './en/en-GB.ts';
import { ENGLISH_DIGEST_WORDS } from './en/digest-words.ts';
import { english } from './en/judging.ts';
import { ENGLISH_INTENT_SAMPLES } from './en/intent-samples.ts';
import { ENGLISH_MODEL_WORDS } from './en/model.ts';
import { ENGLISH_NOTE_WORDS } from './en/note-words.ts';
import { ENGLISH_OFFENSIVE_WORDS } from './en/offensive-words.ts';
import { ENGLISH_WORDS } from './en/words.ts';
import { ENGLISH_PATTERNS } from './en/patterns/patterns.ts';
import type { DigestWords } from './digest-words.ts';
import type { HeardPatterns } from './heard-patterns.ts';
import type { IntentSamples } from './intent-samples.ts';
import type { JudgingTables } from './judging-tables.ts';
import type { Meaning } from './meanings.ts';
import type { ModelOnlyWords, ModelWords } from './model-words.ts';
import type { NoteWords } from './note-words.ts';
import type { Words } from './words.ts';

/** The locales that the skill is offered in, the first of a language for all of its locales that are not named. */
export const LOCALES = ['en-US', 'en-GB', 'de-DE'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * One table a facet, so that a function holds only the facets it asks for (package.json: sideEffects). A facet is made
 * when it is first asked for: a cold start pays for nothing else.
 */
type Makers<Facet> = Readonly<Record<Locale, () => Facet>>;

const JUDGING: Makers<JudgingTables> = {
  'en-US': english,
  'en-GB': () => {
    const tables = english();
    return { ...tables, ...britishTables(tables) };
  },
  'de-DE': german,
};
const COMMANDS: Makers<Commands> = {
  'en-US': () => ENGLISH_COMMANDS,
  'en-GB': () => withAddedCommands(ENGLISH_COMMANDS, BRITISH_COMMANDS),
  'de-DE': () => GERMAN_COMMANDS,
};
const HEARD_PATTERNS: Makers<HeardPatterns<Meaning>> = {
  'en-US': () => ENGLISH_PATTERNS,
  'en-GB': () => ({ ...ENGLISH_PATTERNS, meanings: withAdded(ENGLISH_PATTERNS.meanings, BRITISH_PATTERNS) }),
  'de-DE': () => GERMAN_PATTERNS,
};
const INTENT_SAMPLES: Makers<IntentSamples> = {
  'en-US': () => ENGLISH_INTENT_SAMPLES,
  'en-GB': () => withAdded(ENGLISH_INTENT_SAMPLES, BRITISH_INTENT_SAMPLES),
  'de-DE': () => GERMAN_INTENT_SAMPLES,
};
const MODEL_WORDS: Makers<ModelOnlyWords> = {
  'en-US': () => ENGLISH_MODEL_WORDS,
  'en-GB': () => withAdded<ModelOnlyWords>(ENGLISH_MODEL_WORDS, BRITISH_MODEL_WORDS),
  'de-DE': () => GERMAN_MODEL_WORDS,
};
const WORDS: Makers<Words> = {
  'en-US': () => ENGLISH_WORDS,
  'en-GB': () => ({ ...ENGLISH_WORDS, ...britishWords(ENGLISH_WORDS) }),
  'de-DE': () => GERMAN_WORDS,
};
const DIGEST_WORDS: Readonly<Record<Locale, DigestWords>> = {
  'en-US': ENGLISH_DIGEST_WORDS,
  'en-GB': ENGLISH_DIGEST_WORDS,
  'de-DE': GERMAN_DIGEST_WORDS,
};
const OFFENSIVE_WORDS: Readonly<Record<Locale, Listed>> = {
  'en-US': ENGLISH_OFFENSIVE_WORDS,
  'en-GB': ENGLISH_OFFENSIVE_WORDS,
  'de-DE': GERMAN_OFFENSIVE_WORDS,
};
/** A language may go without: its plain notes give no cards then. */
const NOTE_WORDS: Readonly<Partial<Record<Locale, NoteWords>>> = {
  'en-US': ENGLISH_NOTE_WORDS,
  'en-GB': ENGLISH_NOTE_WORDS,
  'de-DE': GERMAN_NOTE_WORDS,
};

const judging = new Map<Locale, JudgingTables>();
const commands = new Map<Locale, Commands>();
const words = new Map<Locale, Words>();

/** What the grader reads in a BCP 47 locale; null where its language has no tables. */
export function judgingTablesOf(locale: string): JudgingTables | null {
  const known = knownLocale(locale);
  return known === null ? null : madeOnce(judging, JUDGING, known);
}

/** The commands of a BCP 47 locale; of an unknown language the American ones, as the skill speaks American there. */
export function commandsOf(locale: string): Commands {
  return madeOnce(commands, COMMANDS, knownLocale(locale) ?? LOCALES[0]);
}

/** What a learner hears in a BCP 47 locale; of an unknown language the American words. */
export function wordsOf(locale: string): Words {
  return madeOnce(words, WORDS, knownLocale(locale) ?? LOCALES[0]);
}

/** The words of the weekly letter in a BCP 47 locale; of an unknown language the American ones. */
export const digestWordsOf = (locale: string): DigestWords => DIGEST_WORDS[knownLocale(locale) ?? LOCALES[0]];

/** What is said beside answers in a BCP 47 locale, as patterns; of an unknown language the American ones. */
export const heardPatternsOf = (locale: string): HeardPatterns<Meaning> =>
  HEARD_PATTERNS[knownLocale(locale) ?? LOCALES[0]]();

/** Samples by which what was said is guessed, in a BCP 47 locale; of an unknown language the American ones. */
export const intentSamplesOf = (locale: string): IntentSamples => INTENT_SAMPLES[knownLocale(locale) ?? LOCALES[0]]();

/** The words of a locale's interaction model beside its commands. */
export const modelWordsOf = (locale: Locale): ModelWords => ({ ...INTENT_SAMPLES[locale](), ...MODEL_WORDS[locale]() });

/** Words that are never said back to a learner, and beginnings of them; of an unknown language the American ones. */
export const offensiveWordsOf = (locale: string): readonly string[] =>
  textsOf(OFFENSIVE_WORDS[knownLocale(locale) ?? LOCALES[0]]);

/** What makes cards of plain notes in a BCP 47 language; null where there is nothing for that. */
export function noteWordsOf(language: string): NoteWords | null {
  const known = knownLocale(language);
  return (known === null ? undefined : NOTE_WORDS[known]) ?? null;
}

/** The locale itself, or the first one of its language: "en-IN" is read as "en-US". Null for any other language. */
export const knownLocale: (locale: string) => Locale | null = remembered((locale) => {
  const wanted = locale.toLowerCase().replaceAll('_', '-');
  const language = `${wanted.split('-')[0] ?? ''}-`;
  const same = (one: Locale): boolean => one.toLowerCase() === wanted;
  return LOCALES.find(same) ?? LOCALES.find((one) => one.toLowerCase().startsWith(language)) ?? null;
});

function madeOnce<Facet>(made: Map<Locale, Facet>, makers: Makers<Facet>, locale: Locale): Facet {
  const before = made.get(locale);
  if (before !== undefined) return before;
  const facet = makers[locale]();
  made.set(locale, facet);
  return facet;
}
