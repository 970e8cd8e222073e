import type { JudgingTables } from '../../languages/judging-tables.ts';
import { clockTimes } from './clock-times.ts';
import { dates } from './dates.ts';
import { withoutHedges } from './hedges.ts';
import { numberReadings } from './number-readings.ts';
import { measures } from './measures.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { joinLetters, oneSpelling } from './spelling.ts';

/** One way to understand a text, in the form in which answers are compared. */
export interface Reading {
  /** Words and numbers in order: numbers as digits, terms and units in one spelling. */
  readonly tokens: readonly string[];
  /** All of it as one string without what does not tell answers apart: articles, spaces, spoken marks. */
  readonly compact: string;
  readonly quantities: readonly Quantity[];
}

const isDigits = (token = ''): boolean => /^\d/.test(token);

/**
 * Every way to understand a text, likeliest first; a text without words has none. Without a language's tables numbers
 * stay the words they are.
 * @param words as `plainWords` gives them, hedges taken off where they were spoken
 */
export function readingsOf(words: readonly string[], tables: JudgingTables | null): Reading[] {
  if (words.length === 0) return [];
  if (tables === null) return [reading(joinLetters(words), null)];
  const spelled = oneSpelling(joinLetters(oneSpelling(words, tables)), tables);
  const readings = numberReadings(spelled, tables).map((tokens) =>
    reading(measures(dates(clockTimes(tokens, tables), tables), tables), tables),
  );
  const seen = new Set<string>();
  return readings.filter(({ compact }) => !seen.has(compact) && seen.add(compact));
}

/** What a learner said, without hedges. */
export const spokenWords = (words: readonly string[], tables: JudgingTables | null): readonly string[] =>
  tables === null ? words : withoutHedges(words, tables);

function reading(tokens: readonly string[], tables: JudgingTables | null): Reading {
  return {
    tokens,
    compact: compactOf(tokens, tables),
    quantities: tables === null ? [] : quantitiesOf(tokens, tables),
  };
}

function compactOf(tokens: readonly string[], tables: JudgingTables | null): string {
  const told = tokens.filter(
    (token, i) =>
      tables === null ||
      !(
        tables.articles.has(token) ||
        tables.marks.has(token) ||
        (tables.rangeWords.has(token) &&
          isDigits(tokens[i + 1]) &&
          (isDigits(tokens[i - 1]) || isDigits(tokens[i - 2])))
      ),
  );
  return (told.length > 0 ? told : tokens).join('').replaceAll(':', '');
}

/** Without the endings of ordinals: "edward the 3rd" and "Edward III" are the same. */
export const withoutOrdinals = (tokens: readonly string[], tables: JudgingTables | null): string[] =>
  tokens.filter((token, i) => !(tables?.numbers.ordinalEndings.has(token) === true && isDigits(tokens[i - 1])));
