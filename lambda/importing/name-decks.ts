import { deckOfFile, foldersOf } from '../notes/deck.ts';
import type { NoteCard, ParsedNote } from '../notes/note.ts';
import type { KeptCard } from '../ports/cards.ts';
import { groupBy } from '../domain/group-by.ts';

/**
 * Notes whose decks are named by their files alone, with names that no two files share: of several `notes.md`, the one
 * in `Biology/` makes the deck "Biology notes". A deck that one file had to itself keeps its name when another file of
 * that name comes, and a file keeps the name with its folder when the other one goes: ids of stored decks are stable.
 * @param kept the learner's cards whose notes are still there, read now or not
 * @param elsewhere notes that are there and not read now; where none of their cards is stored, they are taken for notes
 * whose decks are named by their files
 */
export function nameDecks(
  notes: readonly ParsedNote[],
  kept: readonly KeptCard[],
  elsewhere: readonly string[] = [],
): ParsedNote[] {
  const stored = storedDecks(kept);
  const named = notes.filter(({ cards }) => cards.some(({ isDeckOfFile }) => isDeckOfFile));
  const unread = elsewhere.filter((path) => !stored.has(path));
  const paths = new Set([...named.map(({ path }) => path), ...stored.keys(), ...unread]);
  const byName = groupBy(paths, (path) => deckOfFile(path).deck);
  return notes.map((note) => {
    const plain = deckOfFile(note.path).deck;
    // A stored path counts where its cards lie in a deck that is named by it.
    const others = (byName.get(plain) ?? []).filter(
      (path) =>
        path !== note.path &&
        (named.some((one) => one.path === path) || isNamedByFile(path, stored) || unread.includes(path)),
    );
    const folders = foldersNamed(note.path, others, stored);
    const { deck, deckTitle } = deckOfFile(note.path, folders);
    const rename = (card: NoteCard): NoteCard => (card.isDeckOfFile ? { ...card, deck, deckTitle } : card);
    return { ...note, cards: note.cards.map(rename) };
  });
}

type Stored = ReadonlyMap<string, ReadonlySet<string>>;

/** The decks that hold cards of each note now. */
const storedDecks = (kept: readonly KeptCard[]): Stored =>
  new Map(
    [
      ...groupBy(
        kept.filter(({ card }) => card.inPlay),
        ({ origin }) => origin.source,
      ),
    ].map(([source, cards]) => [source, new Set(cards.map(({ card }) => card.deck))]),
  );

const isNamedByFile = (path: string, stored: Stored): boolean =>
  Array.from({ length: foldersOf(path) + 1 }, (_, folders) => deckOfFile(path, folders).deck).some((deck) =>
    stored.get(path)?.has(deck),
  );

/** How many of its folders stand in the name of a note's deck. */
function foldersNamed(path: string, others: readonly string[], stored: Stored): number {
  const decks = Array.from({ length: foldersOf(path) + 1 }, (_, folders) => deckOfFile(path, folders).deck);
  const [plain = ''] = decks;
  const has = (file: string, deck: string): boolean => stored.get(file)?.has(deck) === true;
  const isOnlyHolder = has(path, plain) && !others.some((other) => has(other, plain));
  if (isOnlyHolder) return 0;
  const kept = decks.findIndex((deck, folders) => folders > 0 && has(path, deck));
  if (kept > 0) return kept;
  const free = decks.findIndex((deck, folders) => others.every((other) => deckOfFile(other, folders).deck !== deck));
  return free < 0 ? decks.length - 1 : free;
}
