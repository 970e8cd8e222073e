import { textsOf } from './commands.ts';
import { commandsOf, judgingTablesOf } from './languages.ts';
import type { NumberWords } from './number-tables.ts';

/** What a BCP 47 locale's language says around the name of a deck, and its number words: see domain/deck-name.ts. */
export const deckNameWordsOf = (
  locale: string,
): { readonly around: ReadonlySet<string>; readonly numbers: NumberWords | null } => ({
  around: new Set(textsOf(commandsOf(locale).aroundDeckNames)),
  numbers: judgingTablesOf(locale)?.numbers ?? null,
});
