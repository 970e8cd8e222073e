import { type Commands, type Listed, type SpokenCommand, textsOf } from '../languages/commands.ts';
import { commandsOf } from '../languages/languages.ts';

/** A language's commands as they are looked up: every phrase in the form that `plainText` gives. */
export interface PhraseBook {
  readonly commands: ReadonlyMap<string, SpokenCommand>;
  readonly openings: readonly string[];
  readonly endings: readonly string[];
  readonly hesitations: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly allDecks: ReadonlySet<string>;
}

const made = new WeakMap<Commands, PhraseBook>();

/** Made when a locale is first heard: a cold start pays for one language. */
export function phraseBook(locale: string): PhraseBook {
  const commands = commandsOf(locale);
  const before = made.get(commands);
  if (before !== undefined) return before;
  const book = bookOf(commands);
  made.set(commands, book);
  return book;
}

function bookOf(commands: Commands): PhraseBook {
  const { phrases, openings, endings, hesitations, addresses, allDecks } = commands;
  return {
    commands: new Map(
      (Object.keys(phrases) as SpokenCommand[]).flatMap((command) =>
        [phrases[command].samples, phrases[command].others]
          .flatMap(plainTexts)
          .map((phrase): [string, SpokenCommand] => [phrase, command]),
      ),
    ),
    openings: plainTexts(openings),
    endings: plainTexts(endings),
    hesitations: new Set(plainTexts(hesitations)),
    addresses: new Set(plainTexts(addresses)),
    allDecks: new Set(plainTexts(allDecks)),
  };
}

/** Phrases stand in small letters and apostrophes, so they become plain without what `plainText` costs at a cold start. */
const plainTexts = (list: Listed): string[] => textsOf(list.replaceAll("'", ''));
