import type { Names } from '../../languages/note-names.ts';
import type { NoteWords } from '../../languages/note-words.ts';
import { wordCount } from '../../languages/word-count.ts';
import { type Candidate, type Extraction, NOTHING, merged } from '../candidate.ts';
import { subjectOf } from '../section.ts';
import { expansionCards } from './facts.ts';

/** A heading of a note, tidied. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** How many items the list right below it has; 0 for none. */
  readonly listed: number;
}

const PARTS_AT_LEAST = 2;
/** More are not asked for at once. */
const PARTS_AT_MOST = 7;
const PART_WORDS = 4;
/** A heading's parts, and what it is a part of, are looked for among so many: time grows with a note's headings, not their square. */
const REACH = 200;

/** What headings tell by themselves: abbreviations, and the parts of a heading that names them ("The steps of ..."). */
export function headingCards(headings: readonly Heading[], names: Names, words: NoteWords): Extraction {
  return merged(
    headings.map((heading, i) => {
      const [above, below] = [headings.slice(Math.max(0, i - REACH), i), headings.slice(i + 1, i + 1 + REACH)];
      const parts = partsCard(heading, above, below, { names, words });
      const told: Extraction = {
        ...NOTHING,
        candidates: words.facts.inTitle(heading.text).map((fact) => ({ ...fact, line: heading.line })),
      };
      return merged([
        parts === null ? NOTHING : { ...NOTHING, candidates: [parts] },
        told,
        expansionCards(heading.text, heading.line, { words }),
      ]);
    }),
  );
}

function partsCard(
  { text, depth, line, listed }: Heading,
  before: readonly Heading[],
  after: readonly Heading[],
  { names, words }: { readonly names: Names; readonly words: NoteWords },
): Candidate | null {
  const { titles, facts, frames, phrases } = words;
  if (!titles.namesParts(text)) return null;
  const end = after.findIndex((one) => one.depth <= depth);
  const below = end < 0 ? after : after.slice(0, end);
  const level = Math.min(...below.map((one) => one.depth));
  const parts = below.filter((one) => one.depth === level).map((one) => titles.subjectIn(one.text));
  const areNames = parts.every(
    (one) =>
      one !== '' &&
      wordCount(one) <= PART_WORDS &&
      !/[:?;→=]/.test(one) &&
      facts.namesThing(one) &&
      !titles.namesPart(one),
  );
  // "Analysis, design, ..." are steps; headings of which most are generic stand below any other.
  const generic = parts.filter((one) => titles.isGeneric(one)).length;
  if (generic * 2 >= parts.length) return null;
  if (parts.length < PARTS_AT_LEAST || parts.length > PARTS_AT_MOST || !areNames) return null;
  // The list counts them up, and there are more or less of it.
  if (listed > 0 && listed !== parts.length) return null;
  const above = before.filter((one, i) => before.slice(i + 1).every((later) => later.depth > one.depth));
  const owners = above.filter((one) => one.depth < depth).map((one) => one.text);
  const subject = subjectOf({ headings: owners }, titles);
  const front = frames.nameAll({ count: parts.length, title: text, subject, isOpenEnded: false, names });
  return { front, back: phrases.listed(parts), items: parts, line, shape: 'list' };
}
