import * as v from 'valibot';
import type { CardMemory } from '../domain/card.ts';
import { textHash } from '../domain/text-hash.ts';
import type { NoteCard } from './note.ts';

/**
 * Cards that were exported stand in a note twice: as their author would write them, and below that in a comment, as they
 * are kept. As long as what is written was not edited the card is the one in the comment, to the letter; once it was,
 * the card is what is written, and the comment has its schedule.
 */
const OPEN = '<!--study-aloud ';
const CLOSE = '-->';

const Texts = v.array(v.string());
const Rating = v.picklist(['again', 'hard', 'good', 'easy']);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Instant = v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse));

const Memory = v.object({
  state: v.picklist(['new', 'learning', 'review', 'relearning']),
  due: Instant,
  stability: v.number(),
  difficulty: v.number(),
  scheduledDays: v.number(),
  learningSteps: Count,
  reps: Count,
  lapses: Count,
  lastReview: v.nullable(Instant),
  reviews: v.array(v.tuple([Instant, Rating])),
  learned: Texts,
});

const Kept = v.object({
  /** A digest of what is written above. */
  written: v.string(),
  deck: v.pipe(v.string(), v.regex(/^[a-z0-9/_-]{1,48}$/)),
  deckTitle: v.string(),
  heading: v.string(),
  blockId: v.nullable(v.string()),
  front: v.string(),
  back: v.string(),
  accepted: Texts,
  items: Texts,
  options: Texts,
  hint: v.nullable(v.string()),
  context: v.optional(v.string()),
  pictures: v.optional(v.object({ front: v.exactOptional(v.string()), back: v.exactOptional(v.string()) })),
  memory: Memory,
});

const iso = (ms: number): string => new Date(ms).toISOString();
const digest = (lines: readonly string[]): string => textHash(lines.join('\n').trim()).toString(36);

/** A card as it is kept. */
export interface ExportedCard extends Omit<NoteCard, 'line' | 'memory'> {
  readonly memory: CardMemory;
}

/** The comment that stands below a card. @param written the lines above it, as they stand in the note */
export function keptCardComment(written: readonly string[], card: ExportedCard): string {
  // Nothing in it may end the comment.
  return `${OPEN}${keptText(written, card).replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d')}${CLOSE}`;
}

/** A card as JSON. @param written what its author would write and edit, part by part */
export function keptText(written: readonly string[], card: ExportedCard): string {
  const { deck, deckTitle, heading, blockId, front, back, accepted, items, options, hint, context, pictures, memory } =
    card;
  const { schedule, reviews, learnedAnswers } = memory;
  const { dueMs, lastReviewMs, ...rest } = schedule;
  const content = { deck, deckTitle, heading, blockId, front, back, hint, context, pictures };
  const lists = { accepted: [...accepted], items: [...items], options: [...options] };
  return JSON.stringify({
    written: digest(written),
    ...content,
    ...lists,
    memory: {
      ...rest,
      due: iso(dueMs),
      lastReview: lastReviewMs === null ? null : iso(lastReviewMs),
      reviews: reviews.map(({ atMs, rating }) => [iso(atMs), rating]),
      learned: [...learnedAnswers],
    },
  });
}

/** A card as it was kept, and whether what is written is still what it was; null where the text is none of keptText. */
export function readKept(
  text: string,
  written: readonly string[],
): { readonly card: ExportedCard; readonly isEdited: boolean } | null {
  const kept = parsed(text);
  if (kept === null) return null;
  const { written: known, memory, context, pictures, ...content } = kept;
  const beside = { ...(context !== undefined && { context }), ...(pictures && { pictures }) };
  return { card: { ...content, ...beside, memory: memoryOf(memory) }, isEdited: digest(written) !== known };
}

/** What exported cards a note has. */
export interface KeptCards {
  /** The note without them; lines keep their numbers. */
  readonly text: string;
  /** Those that nobody edited. */
  readonly cards: readonly NoteCard[];
  /** What is known of those that somebody did, by the lines they stand in. */
  readonly edited: readonly { readonly from: number; readonly to: number; readonly memory: CardMemory }[];
}

/** Takes the exported cards out of a note. A comment that is not understood is one like any other. */
export function takeKeptCards(text: string): KeptCards {
  if (!text.includes(OPEN)) return { text, cards: [], edited: [] };
  const lines = text.split('\n');
  const cards: NoteCard[] = [];
  const edited: { from: number; to: number; memory: CardMemory }[] = [];
  for (const [i, line] of lines.entries()) {
    const comment = commentIn(line);
    if (comment === null) continue;
    let from = i;
    while (from > 0 && (lines[from - 1] ?? '').trim() !== '') from -= 1;
    const kept = readKept(comment, lines.slice(from, i));
    if (kept === null) continue;
    lines[i] = '';
    if (kept.isEdited) {
      edited.push({ from: from + 1, to: i, memory: kept.card.memory });
      continue;
    }
    cards.push({ ...kept.card, line: from + 1 });
    lines.fill('', from, i);
  }
  return { text: lines.join('\n'), cards, edited };
}

const commentIn = (line: string): string | null =>
  line.startsWith(OPEN) && line.trimEnd().endsWith(CLOSE) ? line.trimEnd().slice(OPEN.length, -CLOSE.length) : null;

function parsed(text: string): v.InferOutput<typeof Kept> | null {
  try {
    return v.parse(Kept, JSON.parse(text));
  } catch {
    return null;
  }
}

function memoryOf({ due, lastReview, reviews, learned, ...rest }: v.InferOutput<typeof Memory>): CardMemory {
  return {
    schedule: { ...rest, dueMs: due, lastReviewMs: lastReview },
    reviews: reviews.map(([atMs, rating]) => ({ atMs, rating })),
    learnedAnswers: learned,
  };
}

/** Cards of a note with those that were taken out of it, in the order of their lines. */
export function withKeptCards(read: readonly NoteCard[], { cards, edited }: KeptCards): NoteCard[] {
  if (cards.length === 0 && edited.length === 0) return [...read];
  const known = (card: NoteCard): NoteCard => {
    const own = edited.find(({ from, to }) => from <= card.line && card.line <= to);
    return own === undefined ? card : { ...card, memory: own.memory };
  };
  return [...read.map(known), ...cards].sort((a, b) => a.line - b.line);
}
