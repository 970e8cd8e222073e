import { unicode } from '../domain/unicode.ts';
import { textHash } from '../domain/text-hash.ts';
const flashcardsTag = () => unicode('u')`(?:^|\s)#flashcards(?:/([\p{L}\p{N}_/-]+))?(?=[\s.,;]|$)`;
const SLUG_AT_MOST = 48;

export interface DeckName {
  /** `[a-z0-9/_-]`, never empty, at most 48 characters. */
  readonly deck: string;
  /** As it is spoken. */
  readonly deckTitle: string;
}

/**
 * The deck of a `#flashcards/deck/sub` tag; null without such a tag. A bare `#flashcards` means the note's own deck.
 */
export function deckOfTag(text: string, own: DeckName): DeckName | null {
  const match = flashcardsTag().exec(text);
  if (match === null) return null;
  return match[1] === undefined ? own : deckNamed(match[1].replace(/\/+$/, ''), inWords(match[1].replaceAll('/', ' ')));
}

/**
 * The deck at each line of a note, by the rules of obsidian-spaced-repetition: a tag alone on its line or in a heading
 * holds for all that follows until the next one; a tag beside other text, for the card of that line.
 * @param lines the note's lines, 1-based at index 0; those of code are not to be among them (empty instead)
 */
export function decksByLine(lines: readonly string[], own: DeckName, whole: DeckName): (line: number) => DeckName {
  const lasting: { from: number; deck: DeckName }[] = [{ from: 0, deck: whole }];
  const single = new Map<number, DeckName>();
  for (const [i, text] of lines.entries()) {
    const deck = text.includes('#flashcards') ? deckOfTag(text, own) : null;
    if (deck === null) continue;
    const isAlone = text.replace(unicode('gu')`(?:^|\s)#[\p{L}\p{N}_/-]+`, '').replace(/[\s>*+-]+/g, '') === '';
    if (isAlone || /^ {0,3}#{1,6}\s/.test(text)) lasting.push({ from: i + 1, deck });
    else single.set(i + 1, deck);
  }
  return (line) => single.get(line) ?? lasting.findLast(({ from }) => from <= line)?.deck ?? whole;
}

/** The deck of a note that its author gave a title. */
export const deckOfTitle = (title: string): DeckName => deckNamed(title, inWords(title));

/**
 * The deck of a note without a title: by its file's name.
 * @param folders so many of the folders that the file lies in stand before its name: `Biology/notes.md` with one of
 * them is "Biology notes"
 */
export function deckOfFile(path: string, folders = 0): DeckName {
  const [file = '', ...above] = path.split('/').reverse();
  const own = file.replace(/\.[^.]+$/, '');
  const name = [...above.slice(0, folders).reverse(), own].join(' ');
  return deckNamed(name, inWords(name));
}

/**
 * The deck that a note's folders name, from the one whose decks they are.
 * @param root that folder, as notes' paths have it; '' for the topmost
 * @returns null for a note that lies in none of its folders
 */
export function deckOfFolder(path: string, root: string): DeckName | null {
  const below = root === '' ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : '';
  const name = below.split('/').slice(0, -1).join('/');
  return name === '' ? null : deckNamed(name, inWords(name.replaceAll('/', ' ')));
}

/** How many folders a path names. */
export const foldersOf = (path: string): number => path.split('/').filter((part) => part !== '').length - 1;

function deckNamed(name: string, deckTitle: string): DeckName {
  const slug = name
    .normalize('NFKD')
    .replace(unicode('gu')`\p{M}+`, '')
    .toLowerCase()
    .replace(/[^a-z0-9/_-]+/g, '-')
    .slice(0, SLUG_AT_MOST)
    .replace(/^[-/]+|[-/]+$/g, '');
  // A name without a letter that fits a slug still gets a deck of its own.
  const deck = slug === '' ? `notes-${textHash(name).toString(36)}` : slug;
  return { deck, deckTitle: deckTitle === '' ? deck : deckTitle };
}

function inWords(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(unicode('gu')`[^\p{L}\p{N}'&+#. ]+`, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
