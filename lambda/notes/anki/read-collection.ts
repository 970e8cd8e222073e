import { COLUMN_NAMES } from '../../languages/note-columns.ts';
import { noteWordsOf } from '../../languages/languages.ts';
import type { NoteWords } from '../../languages/note-words.ts';
import { type DeckName, deckOfFile, deckOfTag, deckOfTitle } from '../deck.ts';
import type { ReadOptions } from '../formats/format.ts';
import { type NoteCard, type ParsedNote, type SetAside, unreadNote } from '../note.ts';
import { textOfHtml } from '../html-text.ts';
import type { ExportedCard } from '../kept-cards.ts';
import { checked } from '../quality.ts';
import { sameQuestion } from '../reasons.ts';
import { UNSPEAKABLE } from '../to-words.ts';
import { uncovered } from '../verbatim.ts';
import { cardPictures, picturesIn, soundsIn } from './card-media.ts';
import { type AnkiCard, cardsIn, reviewsIn } from './card-rows.ts';
import { keptOf, memoryNow } from './kept-note.ts';
import { type Media, mediaFolder } from './media.ts';
import { memoryOf } from './memory.ts';
import { type NoteType, dayZeroIn, deckNamesIn, noteTypesIn } from './note-types.ts';
import { NO_TEMPLATE, UPDATE_NOTE, UPDATE_ONLY, ofCard, soundsLeft, suspended } from './reasons.ts';
import { OCCLUSION_MARK, type Sides, sidesReader } from './sides.ts';
import type { Collection } from './sqlite.ts';

const DEFAULT_LANGUAGE = 'en';
const CONTEXT_AT_MOST = 200;
const DEFAULT_DECK = 'Default';
/** Tags of Anki's own. */
const OWN_TAGS: ReadonlySet<string> = new Set(['leech', 'marked'] as const);

/**
 * The cards of a collection that can be asked aloud, with what their learner has of them and the pictures that they show; the
 * others by name.
 */
export function readCollection(
  path: string,
  collection: Collection,
  media: Media,
  { language = DEFAULT_LANGUAGE }: ReadOptions = {},
): ParsedNote {
  const words = noteWordsOf(language) ?? noteWordsOf(DEFAULT_LANGUAGE);
  const types = noteTypesIn(collection);
  const decks = deckNamesIn(collection);
  const reviews = reviewsIn(collection);
  const dayZero = dayZeroIn(collection);
  const found: { readonly card: NoteCard; readonly place: number }[] = [];
  const setAside: SetAside[] = [];
  const questions = new Map<string, number>();
  const sounds = new Set<string>();
  let [place, noteId, left] = [0, '', 0];
  let isUpdateOnly = true;
  let sidesOf: ((ord: number) => Sides | string) | null = null;
  for (const card of cardsIn(collection)) {
    if (card.noteId !== noteId) {
      [place, noteId] = [place + 1, card.noteId];
      isUpdateOnly &&= place === 1 && (card.fields[0] ?? '').startsWith(UPDATE_NOTE);
      const type = types.get(card.noteType);
      sidesOf = type === undefined || words === null ? null : sidesReader({ ...card, type, place }, words);
    }
    if (card.isSuspended) {
      left += 1;
      continue;
    }
    const type = types.get(card.noteType);
    const kept = keptOf(card, type);
    const inAnki = memoryOf(card.row, { dayZero, reviews: reviews.get(card.id) ?? [] });
    const memory = kept === null ? inAnki : memoryNow(kept.card.memory, inAnki);
    const deckName = decks.get(card.deck) ?? '';
    const deck = deckName === kept?.deckName ? deckKept(kept.card) : deckOf(deckName, card, path);
    const sides = kept?.isEdited === false ? null : (sidesOf?.(card.ord) ?? NO_TEMPLATE);
    const made =
      kept === null || sides !== null
        ? cardOf(card, { sides: sides ?? NO_TEMPLATE, accepted: acceptedIn(card, type), words, deck, path, place })
        : { ...kept.card, ...deck, line: place };
    const isOurs = kept !== null && sides === null;
    if ('reason' in made) {
      setAside.push({ line: place, reason: made.reason });
      continue;
    }
    const key = `${made.deck}\n${made.front.toLowerCase()}`;
    const earlier = questions.get(key);
    if (earlier !== undefined) {
      setAside.push({ line: place, reason: ofCard(made.front, sameQuestion(earlier)) });
      continue;
    }
    questions.set(key, place);
    for (const name of isOurs ? [] : soundsIn(card)) sounds.add(name);
    const shown = cardPictures(made, isOurs ? card : null, { media, path });
    found.push({ card: memory === null ? shown : { ...shown, memory }, place: inAnki === null ? card.row.due : 0 });
  }
  if (isUpdateOnly && place === 1) return unreadNote(path, UPDATE_ONLY);
  if (sounds.size > 0) setAside.unshift({ line: 1, reason: soundsLeft([...sounds]) });
  if (left > 0) setAside.unshift({ line: 1, reason: suspended(left) });
  const cards = found.sort((a, b) => a.place - b.place).map(({ card }) => card);
  const { pictures, problem } = picturesIn(cards, { media, path });
  if (problem !== null) setAside.unshift({ line: 1, reason: problem });
  return { path, cards, setAside, ...(pictures.length > 0 && { pictures }) };
}

/** The deck of Anki's name; in Anki's own for what has none, a `flashcards/deck` tag says it, or the file's name. */
function deckOf(name: string, { tags }: AnkiCard, path: string): DeckName & { readonly isDeckOfFile?: true } {
  if (name.trim() !== '' && name !== DEFAULT_DECK) return deckOfTitle(name.trim().replaceAll('::', '/'));
  const own = deckOfFile(path);
  const tagged = tags.split(/\s+/).flatMap((tag) => deckOfTag(`#${tag.replaceAll('::', '/')}`, own) ?? []);
  return tagged[0] ?? { ...own, isDeckOfFile: true };
}

const deckKept = ({ deck, deckTitle }: ExportedCard): DeckName => ({ deck, deckTitle });

/** Other answers, where a note type has a field for them: parted by semicolons, bars or lines. */
function acceptedIn({ fields }: AnkiCard, type: NoteType | undefined): string[] {
  const at = type?.fields.findIndex((name) => COLUMN_NAMES.accept.includes(name.trim().toLowerCase())) ?? -1;
  return (fields[at] ?? '')
    .split(/<br\b[^>]*>|<\/?(?:div|p)\b[^>]*>/i)
    .flatMap((line) => textOfHtml(line).split(/[;|]/))
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '' && !answer.includes(UNSPEAKABLE));
}

/** Tags as headings: what a card stands under. */
const headingOf = (tags: string): string =>
  tags
    .split(/\s+/)
    .sort()
    .filter((tag) => tag !== '' && !OWN_TAGS.has(tag.toLowerCase()) && !tag.startsWith('flashcards'))
    .map((tag) => tag.replaceAll('::', ' > ').replaceAll('_', ' '))
    .join(', ');

interface Made {
  readonly sides: Sides | string;
  readonly accepted: readonly string[];
  readonly words: NoteWords | null;
  readonly deck: ReturnType<typeof deckOf>;
  readonly path: string;
  readonly place: number;
}

function cardOf(
  card: AnkiCard,
  { sides, accepted, words, deck, path, place }: Made,
): NoteCard | { readonly reason: string } {
  if (typeof sides === 'string') return { reason: ofCard(firstWords(card), sides) };
  const { candidate, hint, context } = sides;
  const result = checked(candidate, words, `${mediaFolder(path)}/`);
  if ('reason' in result) return { reason: ofCard(firstWords(card), result.reason) };
  const { content } = result;
  const around = uncovered(context);
  return {
    ...content,
    accepted: [...content.accepted, ...accepted],
    hint: hint === null ? content.hint : uncovered(hint),
    ...(around !== '' && around.length <= CONTEXT_AT_MOST && { context: around }),
    ...deck,
    blockId: candidate.blockId ?? null,
    heading: headingOf(card.tags),
    line: place,
  };
}

const MARKUP = /<[^>]*>|\[sound:[^\]]*\]|\{\{c\d+::|\}\}|&nbsp;|\s+/g;
/** A note as its author knows it: by the first of its fields that says something. */
const firstWords = ({ fields }: AnkiCard): string =>
  fields
    .filter((field) => !field.includes(OCCLUSION_MARK))
    .map((field) => field.slice(0, 400).replace(MARKUP, ' ').replace(/ {2,}/g, ' ').trim())
    .find((words) => words !== '') ?? '';
