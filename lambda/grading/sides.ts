import { type Reading, readingsOf, spokenWords, withoutOrdinals } from './canonical/canonical.ts';
import { plainWords } from './canonical/written.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';

/** One side of a comparison: an expected answer, or what was said, in one of the ways it can be understood. */
export interface Side {
  readonly reading: Reading;
  /** The reading's tokens without articles, spoken marks and the endings of ordinals. */
  readonly tokens: readonly string[];
  /** The words as they were before numbers and terms were read. */
  readonly words: readonly string[];
  /** As it was written or heard. */
  readonly text: string;
}

/** What was said, likeliest first; the first are without hedges, the last as it was said. */
export interface Said {
  readonly sides: readonly Side[];
  /** Compact forms of every reading, with hedges too: "like" may be a filler or the answer. */
  readonly compacts: ReadonlySet<string>;
}

const READINGS_COMPARED = 3;
const ANSWERS_COMPARED = 200;

function sideOf(reading: Reading, { words, text }: Pick<Side, 'words' | 'text'>, tables: JudgingTables | null): Side {
  const tokens = withoutOrdinals(reading.tokens, tables).filter(
    (token) => tables === null || !(tables.articles.has(token) || tables.marks.has(token)),
  );
  return { reading, words, text, tokens: tokens.length > 0 ? tokens : reading.tokens };
}

/** Each expected answer that has words; the likeliest reading of what was written. */
export function expectedSides(texts: readonly string[], tables: JudgingTables | null): Side[] {
  return texts.slice(0, ANSWERS_COMPARED).flatMap((text) => {
    const words = plainWords(text, tables);
    return readingsOf(words, tables)
      .slice(0, 1)
      .map((reading) => sideOf(reading, { words, text }, tables));
  });
}

/** @returns null where nothing was said */
export function saidSides(heard: string, tables: JudgingTables | null): Said | null {
  const raw = plainWords(heard, tables);
  if (raw.length === 0) return null;
  const words = spokenWords(raw, tables);
  const readings = readingsOf(words, tables);
  const others = words.length === raw.length ? [] : readingsOf(raw, tables);
  // Readings that take a number apart ("800 50" for 850) may be exactly what is expected, but are not likenesses.
  const whole = readings.filter(({ tokens }) => tokens.length <= (readings[0]?.tokens.length ?? 0));
  return {
    sides: whole.slice(0, READINGS_COMPARED).map((reading) => sideOf(reading, { words, text: heard }, tables)),
    compacts: new Set([...readings, ...others].map(({ compact }) => compact)),
  };
}
