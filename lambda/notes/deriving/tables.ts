import type { Table } from 'mdast';
import { wordCount } from '../../languages/word-count.ts';
import { type Candidate, type Extraction, refusal } from '../candidate.ts';
import { TABLE } from '../reasons.ts';
import { subjectOf } from '../section.ts';
import { UNSPEAKABLE, rawWords, tidy } from '../to-words.ts';
import type { Context } from './context.ts';
import { descriptionOf } from './sentences.ts';

const ROWS_AT_MOST = 40;
const HEADER_WORDS = 5;
const ROW_WORDS = 6;
const CELL_WORDS = 8;
/** A cell of so many words says what its row is, rather than a value of it. */
const DESCRIPTION_WORDS = 4;

/**
 * A table whose first column names things: what another column says of each. A column of translations asks for the word,
 * one of descriptions for the thing described.
 */
export function readTable(table: Table, context: Context): Extraction {
  const line = table.position?.start.line ?? 1;
  const [head, ...rows] = table.children;
  const headers = (head?.children ?? []).map((cell) => tidy(rawWords(cell.children)));
  const { titles } = context.words;
  const [kind = ''] = headers;
  const things = rows.map((row) => row.children.map((cell) => tidy(rawWords(cell.children))));
  const names = things.map(([first = '']) => first);
  const areNames = new Set(names).size === names.length && names.every(isName);
  if (
    headers.length < 2 ||
    rows.length < 2 ||
    rows.length > ROWS_AT_MOST ||
    !areNames ||
    headers.every(titles.namesKind) ||
    !headers.slice(1).every(isHeader)
  )
    return refusal(line, TABLE);
  const { namesField } = context.words.definitions;
  const isOrder = titles.namesOrder(kind);
  const areFields = !isOrder && names.filter((name) => namesField(name)).length * 2 >= names.length;
  const candidates = things.flatMap(([thing = '', ...cells], i) =>
    cells.flatMap((cell, column) => {
      const place = { kind, header: headers[column + 1] ?? '', line: rows[i]?.position?.start.line ?? line, areFields };
      const isAlone = things.filter((other) => other[column + 1] === cell).length === 1;
      return isOrder ? [] : (cellCard({ ...place, thing, cell, isAlone }, context) ?? []);
    }),
  );
  return candidates.length === 0 ? refusal(line, TABLE) : { candidates, refused: [] };
}

const isName = (text: string): boolean =>
  text !== '' && wordCount(text) <= ROW_WORDS && /[\p{L}\p{N}]/u.test(text) && !text.includes(UNSPEAKABLE);
const isHeader = (text: string): boolean => text !== '' && wordCount(text) <= HEADER_WORDS && /\p{L}/u.test(text);

/** "Network Address Translation – a service that ...": a longer name before what is said of it. */
const LONG_FORM = /^\p{Lu}\S*(?: \p{Lu}\S*){1,4} [-–—] (?=\S+ \S+ \S)/u;

interface Cell {
  readonly kind: string;
  readonly header: string;
  readonly thing: string;
  readonly cell: string;
  readonly line: number;
  /** The first column names properties of what the other headers name. */
  readonly areFields: boolean;
  /** No other row says the same. */
  readonly isAlone: boolean;
}

function cellCard({ kind, header, thing, cell, line, areFields, isAlone }: Cell, context: Context): Candidate | null {
  const { section, names, words } = context;
  const { frames, titles } = words;
  if (!/[\p{L}\p{N}]/u.test(cell) || cell.includes(UNSPEAKABLE) || cell === thing) return null;
  const translated = frames.whatIsWordIn(header, thing);
  if (translated !== null) return { front: translated, back: cell, line, shape: 'word' };
  const subject = subjectOf(section, titles);
  if (wordCount(cell) > DESCRIPTION_WORDS && isAlone && titles.describes(header)) {
    const described = words.definitions.withoutSubject(cell.replace(LONG_FORM, ''), thing);
    const said = descriptionOf(described, thing, '', words);
    const many = kind === '' || titles.isGeneric(kind) ? '' : kind;
    return said === null || !words.definitions.canBeAsked(said)
      ? null
      : { front: frames.whichThing({ kind: many, subject, said, names }), back: thing, line, shape: 'term' };
  }
  if (wordCount(cell) > CELL_WORDS || words.terms.isFragment(cell)) return null;
  if (words.terms.isRemark(header)) return null;
  if (titles.describes(header) || (words.terms.isOrder(thing) && !/\d/.test(thing))) return null;
  // Some tables name properties in their first column, and things in their head.
  const { namesField } = words.definitions;
  const isColumnField = namesField(header) || words.terms.isField(header);
  const isTurned = titles.namesProperties(kind) || (areFields && !isColumnField);
  // An empty corner leaves open which of the two they are.
  if (kind === '' && !isTurned && !isColumnField) return null;
  const asked = isTurned ? thing : header;
  if (titles.isGeneric(asked) && !words.terms.isField(asked)) return null;
  const front = isTurned
    ? frames.whatIsCell({ kind: header, header: thing, row: header, subject, names })
    : frames.whatIsCell({ kind, header, row: thing, subject, names });
  return front === null ? null : { front, back: cell, line, shape: 'cell' };
}
