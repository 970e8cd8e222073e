import { noteWordsOf } from '../languages/languages.ts';
import type { ReadOptions } from './formats/format.ts';
import type { Candidate } from './candidate.ts';
import { type DeckName, deckOfFile, deckOfTag, deckOfTitle } from './deck.ts';
import { gapCards, withHighlights } from './gaps.ts';
import type { NoteCard, ParsedNote, SetAside } from './note.ts';
import { checked } from './quality.ts';
import { badRow, cutBack, emptySide, sameQuestion } from './reasons.ts';
import { covered } from './verbatim.ts';

/** A card as a file of rows has it: plain text, what is empty is ''. */
export interface RowCard {
  readonly line: number;
  readonly front: string;
  readonly back: string;
  readonly hint?: string;
  /** Other answers, parted by semicolons or bars. */
  readonly accept?: string;
  /** A deck's name, its parts parted by two colons or a stroke. */
  readonly deck?: string;
  /** Parted by spaces or commas, with or without their `#`. */
  readonly tags?: string;
  /** Stays the same when the card is edited. */
  readonly id?: string;
  /** Set aside for this reason. */
  readonly problem?: string | null;
}

const DEFAULT_LANGUAGE = 'en';

/** Signs that Markdown would take for its own; in plain text they are the author's. */
const plain = (text: string): string => text.replace(/[#*`_=^[\]~<>\\{}]/g, covered);

/** The cards of rows, each question of a deck once; what cannot be asked aloud is set aside with its line. Linear. */
export function noteOfRows(path: string, rows: Iterable<RowCard>, { language }: ReadOptions = {}): ParsedNote {
  const words = noteWordsOf(language ?? DEFAULT_LANGUAGE);
  const own = deckOfFile(path);
  const cards: NoteCard[] = [];
  const setAside: SetAside[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const { line, problem = null } = row;
    const found = problem === null ? candidatesOf(row, words) : badRow(problem);
    if (typeof found === 'string') {
      setAside.push({ line, reason: found });
      continue;
    }
    const deck = deckOf(row, own);
    for (const candidate of found) {
      const result = checked(candidate, words, path);
      if ('reason' in result) {
        setAside.push({ line, reason: result.reason });
        continue;
      }
      const content = withRemarks(result.content, row);
      const key = `${deck.deck}\n${content.front.toLowerCase()}`;
      const earlier = lines.get(key);
      if (earlier === undefined) {
        lines.set(key, line);
        if (result.cutFrom !== undefined) setAside.push({ line, reason: cutBack(result.cutFrom) });
        const { blockId = null } = candidate;
        // One spread: of two V8 makes a slow object.
        const card = { ...content, deck: deck.deck, deckTitle: deck.deckTitle, blockId, heading: '', line };
        cards.push(deck === own ? Object.assign(card, { isDeckOfFile: true }) : card);
      } else setAside.push({ line, reason: sameQuestion(earlier) });
    }
  }
  return { path, cards, setAside };
}

/** One card, or one for each gap; the reason where there is none. */
function candidatesOf(row: RowCard, words: ReturnType<typeof noteWordsOf>): readonly Candidate[] | string {
  const { front, back, line } = row;
  const blockId = row.id === undefined || row.id === '' ? null : row.id;
  const marked = withHighlights(front);
  if (words !== null && marked !== front) {
    const gaps = gapCards(marked, { line, blockId, words }).candidates;
    if (gaps.length > 0) return gaps;
  }
  if (front.trim() === '' || back.trim() === '') return emptySide(front.trim() === '' ? 'front' : 'back');
  return [{ front: plain(front), back: plain(back), blockId, line, isExplicit: true }];
}

function withRemarks<T extends Pick<NoteCard, 'accepted' | 'hint'>>(
  content: T,
  { accept = '', hint = '' }: RowCard,
): T {
  if (accept === '' && hint === '') return content;
  const others = accept
    .split(/[;|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    ...content,
    accepted: [...content.accepted, ...others],
    hint: hint.trim() === '' ? content.hint : hint.trim(),
  };
}

function deckOf({ deck = '', tags = '' }: RowCard, own: DeckName): DeckName {
  const name = deck.trim().replaceAll('::', '/');
  if (name !== '') return deckOfTitle(name);
  const tagged = tags.split(/[\s,]+/).flatMap((tag) => deckOfTag(`#${tag.replace(/^#/, '')}`, own) ?? []);
  return tagged[0] ?? own;
}
