import { NO_ANSWER, emptySide } from '../reasons.ts';
import type { Dialect, NoteText, Taken } from './dialect.ts';
import { withCurlyGaps } from './gap-text.ts';
import { type Writable, takeCallout, takeFenced } from './flashcard-blocks.ts';
import { blockIdIn, headingIn, isBlank } from './lines.ts';
import { CARD_TAG, DECK_PROPERTY } from '../keywords.ts';

const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const NUMBERED_GAP = /(?<![{$\\])\{c?\d+[:|][^{}\n]+\}(?!\})/;

/**
 * Cards of flashcards-obsidian (https://github.com/reuseman/flashcards-obsidian): `#card` behind a front or alone below
 * it, the back in the block below; `#card-reverse`; gaps in braces; fenced cards and callouts. A front that asks nothing
 * itself stands behind the headings above it. Items of lists are Logseq's.
 */
export const hashCards: Dialect = {
  name: 'flashcards-obsidian',
  take(note) {
    const taken: Writable = { cards: [], refused: [], left: new Map() };
    const headingsAt = headingsReader(note.prose);
    for (let i = 0; i < note.lines.length; i += 1) {
      if (takeFenced(note, i, taken) || takeCallout(note, i, taken)) continue;
      if (CARD_TAG.test(note.prose[i] ?? '') && !LIST_ITEM.test(note.prose[i] ?? '') && !taken.left.has(i + 1))
        takeTagged(note, i, taken, headingsAt);
    }
    const isMarked = taken.left.size > 0 || DECK_PROPERTY.test(matterOf(note));
    if (isMarked || note.prose.some((line) => NUMBERED_GAP.test(line))) takeCurly(note, isMarked, taken);
    return taken.left.size === 0 ? null : (taken satisfies Taken);
  },
};

const matterOf = ({ lines, prose }: NoteText): string => {
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  return end < 0 || prose[1] !== '' ? '' : lines.slice(1, end).join('\n');
};

function takeTagged(
  note: NoteText,
  i: number,
  { cards, refused, left }: Writable,
  headingsAt: (line: number) => readonly string[],
): void {
  const { lines, prose } = note;
  const line = prose[i] ?? '';
  const kind = CARD_TAG.exec(line)?.[1]?.toLowerCase() ?? '';
  let from = i;
  const isHeading = headingIn(line) !== null;
  // A tag alone has its front above it, which may be a heading; else the lines of its paragraph are its front.
  const isAlone = isBlank(line.replace(CARD_TAG, '').replace(/#[\p{L}\p{N}_/-]+/gu, ''));
  while (!isHeading && from > 0 && !isBlank(lines[from - 1] ?? '') && !left.has(from)) {
    const above = headingIn(prose[from - 1] ?? '');
    if (above !== null && !(isAlone && from === i)) break;
    from -= 1;
    if (above !== null) break;
  }
  const front = lines.slice(from, i + 1).map((text) => (headingIn(text) ?? text).replace(CARD_TAG, ''));
  const isReminder = kind === 'spaced' || kind === 'reminder';
  const back = isReminder ? { text: '', end: i + 1 } : blockBelow(note, i + 1, left);
  const place = { line: from + 1, lastLine: Math.max(back.end, i + 1) };
  for (let at = from; at < place.lastLine; at += 1) left.set(at + 1, headingLeft(prose[at] ?? '', at <= i));
  const { text, id: blockId } = blockIdIn(back.text);
  const asked = front.join('\n').trim();
  if (isReminder) refused.push({ line: place.line, reason: NO_ANSWER });
  else if (asked === '' || isBlank(text))
    refused.push({ line: place.line, reason: emptySide(asked === '' ? 'front' : 'back') });
  else
    cards.push({
      front: inContext(asked, headingsAt(from)),
      term: asked,
      back: text,
      isBothWays: kind.startsWith('reverse'),
      blockId,
      ...place,
    });
}

/** A heading that is a front stays one, for what stands below it. */
const headingLeft = (line: string, isFront: boolean): string =>
  isFront && headingIn(line) !== null ? line.replace(CARD_TAG, '') : '';

/** The lines of a block, empty ones before it passed over, to an empty line or a block id alone. */
function blockBelow(
  { lines, prose, isCode }: NoteText,
  from: number,
  left: ReadonlyMap<number, string>,
): { text: string; end: number } {
  let start = from;
  while (start < lines.length && isBlank(lines[start] ?? '')) start += 1;
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if ((isBlank(line) && isCode[end] !== true) || headingIn(prose[end] ?? '') !== null || left.has(end + 1)) break;
    // The next card's front is no part of this one.
    if (CARD_TAG.test(prose[end] ?? '')) return { text: '', end: from };
    if (/^\s*\^[\w-]+\s*$/.test(line)) return { text: lines.slice(start, end + 1).join('\n'), end: end + 1 };
  }
  return { text: lines.slice(start, end).join('\n'), end };
}

interface HeadingAbove {
  readonly depth: number;
  readonly text: string;
}

/** Of each line with a heading, those above it; of others, the last ones. Grows with the note's headings alone. */
function headingsReader(prose: readonly string[]): (line: number) => readonly string[] {
  const stack: HeadingAbove[] = [];
  let read = 0;
  return (line) => {
    for (; read < line; read += 1) {
      const heading = headingIn(prose[read] ?? '');
      if (heading === null) continue;
      const depth = /#+/.exec(prose[read] ?? '')?.[0].length ?? 1;
      while ((stack.at(-1)?.depth ?? 0) >= depth) stack.pop();
      stack.push({
        depth,
        text: heading
          .replace(CARD_TAG, '')
          .replace(/(?<=^|\s)#[\p{L}\p{N}_/-]+/gu, '')
          .trim(),
      });
    }
    const own = headingIn(prose[line] ?? '') === null ? NO_HEADING : (/#+/.exec(prose[line] ?? '')?.[0].length ?? 1);
    return stack.flatMap(({ depth, text }) => (depth < own && text !== '' && !text.endsWith('?') ? [text] : []));
  };
}
const NO_HEADING = 7;

const inContext = (front: string, headings: readonly string[]): string =>
  /[?:]\s*(?:#\S+\s*)*$/.test(front) || headings.length === 0 ? front : `${headings.join(', ')}: ${front}`;

/** Lines with gaps in single braces; without a number only where the note is surely one of these. */
function takeCurly({ lines, prose }: NoteText, isMarked: boolean, { cards, left }: Writable): void {
  for (const [i, line] of prose.entries()) {
    if (!line.includes('{') || left.has(i + 1) || line.includes('::')) continue;
    const gaps = withCurlyGaps(line, { isNumbered: !isMarked });
    if (gaps === line) continue;
    const below = blockIdIn(lines[i + 1] ?? '');
    const hasIdBelow = below.id !== null && isBlank(below.text);
    const own = blockIdIn(gaps.replace(LIST_ITEM, ''));
    cards.push({ gaps: own.text, line: i + 1, lastLine: i + 1, blockId: own.id ?? (hasIdBelow ? below.id : null) });
    left.set(i + 1, '');
    if (hasIdBelow) left.set(i + 2, '');
  }
}
