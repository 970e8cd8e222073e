import { withBounds } from './canonical/bounds.ts';
import { type Reading, readingsOf, spokenWords, withoutOrdinals } from './canonical/canonical.ts';
import { meantWords } from './canonical/hedges.ts';
import { plainWords } from './canonical/written.ts';
import { remembered } from '../domain/remembered.ts';
import type { Relations } from './relations.ts';
import type { BoundSign } from '../languages/bound-phrases.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { ofTables } from './of-tables.ts';
import { isFormula } from './written-in-signs.ts';

/** One side of a comparison: an expected answer, or what was said, in one of the ways it can be understood. */
export interface Side {
  readonly reading: Reading;
  /** The reading's tokens without articles, spoken marks and the endings of ordinals. */
  readonly tokens: readonly string[];
  /** The words as they were before numbers and terms were read. */
  readonly words: readonly string[];
  /** As it was written or heard. */
  readonly text: string;
  /** What the card knows of its answers' words; null on the side of what was said. */
  readonly relations: Relations | null;
}

/** Words, likeliest reading first; the first are without hedges, the last as it was said. */
export interface Understood {
  readonly sides: readonly Side[];
  /** Compact forms of every reading, with hedges too: "like" may be a filler or the answer. */
  readonly compacts: ReadonlySet<string>;
}

/** What was said. */
export interface Said extends Understood {
  /** What is left of it where the learner turned from one answer to another; null where nothing says so. */
  readonly meant: (Understood & { readonly kind: 'corrected' | 'contrasted'; readonly turn: string }) | null;
}

const READINGS_COMPARED = 3;
const ANSWERS_COMPARED = 200;

function sideOf(reading: Reading, { words, text }: Pick<Side, 'words' | 'text'>, tables: JudgingTables | null): Side {
  const tokens = withoutOrdinals(reading.tokens, tables).filter(
    (token) => tables === null || !(tables.articles.has(token) || tables.marks.has(token)),
  );
  return { reading, words, text, tokens: tokens.length > 0 ? tokens : reading.tokens, relations: null };
}

/**
 * Each expected answer that has words; the likeliest reading of what was written.
 * @param asked the bound that the question asks for by itself: "up to five" is "five" then
 * @param relations what the card knows of its answers' words
 */
export function expectedSides(
  texts: readonly string[],
  tables: JudgingTables | null,
  asked: BoundSign | null = null,
  relations: Relations | null = null,
): Side[] {
  const sideAsked = expectedSideOf(tables)(asked ?? '');
  const sides: Side[] = [];
  for (const text of texts.slice(0, ANSWERS_COMPARED)) {
    const side = sideAsked(text);
    if (side !== null) sides.push(relations === null ? side : { ...side, relations });
  }
  return sides;
}

/** Cards, their questions and the deck's other answers come again turn by turn: each text is read once. */
const SIDES_KEPT = 2000;

/** For each bound that a question may ask for (or `''`), the likeliest reading of an expected answer's text. */
const expectedSideOf = ofTables((tables) =>
  remembered((asked) => remembered((text) => expectedSide(text, tables, asked), SIDES_KEPT)),
);

function expectedSide(text: string, tables: JudgingTables | null, asked: string): Side | null {
  const written = tables !== null && isFormula(text) ? tables.aloud(text) : text;
  const words = bounded(plainWords(written, tables), tables, asked);
  const [reading] = readingsOf(words, tables);
  return reading === undefined ? null : sideOf(reading, { words, text }, tables);
}

/**
 * @param words as `plainWords` gives them
 * @param asked as for `expectedSides`
 * @returns null where nothing was said
 */
export function saidSides(
  words: readonly string[],
  tables: JudgingTables | null,
  asked: BoundSign | null = null,
): Said | null {
  const raw = bounded(words, tables, asked ?? '');
  if (raw.length === 0) return null;
  const text = raw.join(' ');
  const spoken = spokenWords(raw, tables);
  const meant = tables === null ? null : meantWords(raw, tables);
  return {
    ...understood(spoken, spoken.length === raw.length ? [] : raw, text, tables),
    meant: meant === null ? null : { ...understood(meant.words, [], text, tables), kind: meant.kind, turn: meant.turn },
  };
}

function understood(
  words: readonly string[],
  hedged: readonly string[],
  text: string,
  tables: JudgingTables | null,
): Understood {
  const readings = readingsOf(words, tables);
  // Readings that take a number apart ("800 50" for 850) may be exactly what is expected, but are not likenesses.
  const whole = readings.filter(({ tokens }) => tokens.length <= (readings[0]?.tokens.length ?? 0));
  return {
    sides: whole.slice(0, READINGS_COMPARED).map((reading) => sideOf(reading, { words, text }, tables)),
    compacts: new Set([...readings, ...readingsOf(hedged, tables)].map(({ compact }) => compact)),
  };
}

const bounded = (words: readonly string[], tables: JudgingTables | null, asked: string): readonly string[] =>
  tables === null ? words : withBounds(words, tables).filter((word) => word !== asked);
