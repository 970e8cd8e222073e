import { distance } from 'fastest-levenshtein';
import type { Deck } from './deck.ts';
import { type NumberNames, numberedName } from './numbered-name.ts';

/** The share of letters that a recogniser may have got wrong. */
const TOLERANCE = 0.34;

/** What a language says around the name of a deck. */
export interface DeckNameWords {
  /** Words that are no part of the name, in small letters: "my", "the", "deck". */
  readonly around: ReadonlySet<string>;
  /** null where the language's number words are not known. */
  readonly numbers: NumberNames | null;
}

interface Name {
  /** Its words without its numbers; in one piece, as recognisers part and join them as they like. */
  readonly letters: string;
  readonly words: readonly string[];
  readonly number: string;
}

/**
 * The title that is what was said, word for word and number for number, but for the words around a name; null where none
 * is.
 */
export function titleSaid(spoken: string, titles: readonly string[], words: DeckNameWords): string | null {
  const { exact } = spokenNames(spoken, words);
  const isSaid = (title: string): boolean =>
    deckNames(title, words).some((name) =>
      exact.some((said) => said.letters === name.letters && said.number === name.number),
    );
  return titles.find(isSaid) ?? null;
}

/**
 * The deck that was meant by a spoken name: the one of that name; else, where no number was said, the first by title of
 * those that differ in their number only ("French" for French 1 and French 2); else the only one that holds the words;
 * else the closest. A number that was said is the deck's own, or none is meant. Decks with cards go before empty ones.
 */
export function findDeck(spoken: string, decks: readonly Deck[], words: DeckNameWords): Deck | null {
  const { exact, core } = spokenNames(spoken, words);
  const named = decks
    .map((deck) => ({ deck, names: [deck.title, deck.id].flatMap((text) => deckNames(text, words)) }))
    .sort((a, b) => Number(b.deck.cardCount > 0) - Number(a.deck.cardCount > 0) || byTitle(a.deck, b.deck));
  const first = (isMeant: (name: Name, wanted: Name) => boolean): Deck | null =>
    exact.flatMap((wanted) => named.find(({ names }) => names.some((name) => isMeant(name, wanted))) ?? [])[0]?.deck ??
    null;
  const same =
    first((name, wanted) => name.letters === wanted.letters && name.number === wanted.number) ??
    first((name, wanted) => name.letters === wanted.letters && wanted.number === '');
  if (same !== null || core === null) return same;
  const holding = named.filter(({ names }) => names.some((name) => isPart(core, name)));
  if (holding.length === 1) return holding[0]?.deck ?? null;
  const closest = (holding.length > 1 ? holding : named)
    .map(({ deck, names }) => ({ deck, off: Math.min(...names.map((name) => wrongIn(name, core))) }))
    .sort((a, b) => a.off - b.off)[0];
  return closest !== undefined && closest.off <= TOLERANCE ? closest.deck : null;
}

const byTitle = (a: Deck, b: Deck): number => a.title.localeCompare(b.title, 'en', { numeric: true });

/**
 * What may have been meant as the name: all that was said, with fewer and fewer of the words around a name; and what is
 * left without any of them, null where nothing is.
 */
function spokenNames(spoken: string, { around, numbers }: DeckNameWords): { exact: Name[]; core: Name | null } {
  const all = spoken.trim().split(/\s+/);
  const isOwn = (word: string): boolean => !around.has(word.toLowerCase());
  const opening = all.findIndex(isOwn);
  const ending = all.findLastIndex(isOwn) + 1;
  const parts =
    opening < 0
      ? all.flatMap((_, from) => all.map((__, to) => all.slice(from, all.length - to)))
      : [all, all.slice(0, ending), all.slice(opening)];
  const exact = parts.map((part) => nameOf(part, numbers));
  if (opening < 0) return { exact: exact.filter(isSomething), core: null };
  const core = nameOf(all.slice(opening, ending), numbers);
  return { exact: [...exact, core].filter(isSomething), core: core.letters === '' ? null : core };
}

/** A deck's name as it stands, and without "notes" or "deck" where something is left: "Biology notes" is "biology" too. */
function deckNames(text: string, { around, numbers }: DeckNameWords): Name[] {
  const words = text.split(/[\s/_-]+/);
  const bare = words.filter((word) => !around.has(word.toLowerCase()));
  return [words, bare].map((name) => nameOf(name, numbers)).filter(isSomething);
}

function nameOf(said: readonly string[], numbers: NumberNames | null): Name {
  const { words, number } = numberedName(said.join(' '), numbers);
  return { letters: words.join(''), words, number };
}

const isSomething = ({ letters, number }: Name): boolean => letters !== '' || number !== '';

/** Whether what was said is part of a name, or the name part of what was said. */
const isPart = (said: Name, name: Name): boolean =>
  (holds(name, said) && (said.number === '' || said.number === name.number)) ||
  (holds(said, name) && said.number === name.number);

/** Whether some of one name's words are, one after the other, all of another. */
const holds = ({ words }: Name, { letters }: Name): boolean =>
  words.some((_, from) =>
    words.slice(from).some((__, more) => words.slice(from, from + more + 1).join('') === letters),
  );

/** The share of letters that differ, 0 to 1; 1 for another number, or for a number that may be a word misheard. */
function wrongIn(name: Name, said: Name): number {
  const isMisheard = said.number === '' && said.words.length === name.words.length;
  if (name.number !== said.number && !isMisheard) return 1;
  return distance(name.letters, said.letters) / Math.max(1, name.letters.length, said.letters.length);
}
