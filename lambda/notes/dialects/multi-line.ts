import { COMMON } from '../conventions.ts';
import { emptySide } from '../reasons.ts';
import type { Dialect, NoteText, Taken, TakenCard } from './dialect.ts';
import { blockIdIn, columnOf, headingIn, isBlank } from './lines.ts';

const CARD_IN_LINE = /(?<!:):::?(?!:)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/**
 * Cards of several lines in the way of obsidian-spaced-repetition: a front, a mark alone on its line, a back. Both go on
 * to an empty line, or to the mark that ends a card; a heading right above the mark is a front. What is indented
 * belongs together.
 */
export const multiLine: Dialect = {
  name: null,
  take(note) {
    const cards: TakenCard[] = [];
    const refused: { line: number; reason: string }[] = [];
    const left = new Map<number, string>();
    const { end } = note.conventions;
    const lastEnd = end === COMMON.end ? -1 : note.prose.findLastIndex((line) => line.trim() === end);
    for (let i = 0; i < note.prose.length; i += 1) {
      const mark = dividerIn(note, i);
      if (mark === null || left.has(i + 1)) continue;
      const front = frontAbove(note, i, left);
      const back = backBelow(note, i, lastEnd);
      for (const at of [...front.taken, i, ...back.taken]) left.set(at + 1, '');
      const { id, text } = blockIdIn(back.text);
      const line = (front.taken[0] ?? front.headingAt ?? i) + 1;
      const side = front.text.trim() === '' ? 'front' : text.trim() === '' ? 'back' : null;
      if (side === null)
        cards.push({
          front: front.text,
          back: text,
          isBothWays: mark === 'both-ways',
          line,
          lastLine: back.end,
          blockId: id,
        });
      else refused.push({ line, reason: emptySide(side) });
    }
    return left.size === 0 ? null : ({ cards, refused, left } satisfies Taken);
  },
};

function dividerIn({ prose, conventions }: NoteText, i: number): 'one-way' | 'both-ways' | null {
  const text = (prose[i] ?? '').trim();
  if (text === '') return null;
  if (text === conventions.belowBothWays) return 'both-ways';
  return text === conventions.below ? 'one-way' : null;
}

/** How far a card is indented as a whole; a mark that is indented by itself is none that a list holds. */
function columnHolding(lines: readonly string[], divider: number): number {
  const above = lines[divider - 1] ?? '';
  const column = columnOf(lines[divider] ?? '');
  return LIST_ITEM.test(above) || columnOf(above) >= column ? column : 0;
}

interface Lines {
  readonly text: string;
  /** 0-based. */
  readonly taken: readonly number[];
}

function frontAbove(
  { lines, prose }: NoteText,
  divider: number,
  left: ReadonlyMap<number, string>,
): Lines & { readonly headingAt?: number } {
  const column = columnHolding(lines, divider);
  let from = divider;
  while (from > 0) {
    const line = lines[from - 1] ?? '';
    const isNext = from === divider;
    if (isBlank(line) || left.has(from) || headingIn(prose[from - 1] ?? '') !== null) break;
    if (!isNext && CARD_IN_LINE.test(prose[from - 1] ?? '')) break;
    if (column > 0 && !isNext && columnOf(line) < column && !LIST_ITEM.test(line)) break;
    from -= 1;
    if (column > 0 && columnOf(line) < column) break;
  }
  const taken = Array.from({ length: divider - from }, (_, i) => from + i);
  if (taken.length > 0) return { text: taken.map((at) => lines[at]).join('\n'), taken };
  let above = divider - 1;
  while (above >= 0 && isBlank(lines[above] ?? '')) above -= 1;
  const heading = headingIn(prose[above] ?? '');
  return heading === null || left.has(above + 1)
    ? { text: '', taken: [] }
    : { text: heading, taken: [], headingAt: above };
}

function backBelow(
  { lines, prose, isCode, conventions: { end } }: NoteText,
  divider: number,
  lastEnd: number,
): Lines & { /** 1-based; its last line. */ readonly end: number } {
  const column = columnHolding(lines, divider);
  const hasEnd = divider < lastEnd;
  let at = divider + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (hasEnd ? (prose[at] ?? '').trim() === end : isBlank(line) && isCode[at] !== true) break;
    if (column > 0 && !isBlank(line) && columnOf(line) < column) break;
  }
  const text = lines.slice(divider + 1, at).join('\n');
  const isEnded = hasEnd && (prose[at] ?? '').trim() === end;
  const taken = Array.from({ length: at - divider - (isEnded ? 0 : 1) }, (_, i) => divider + 1 + i);
  return { text, taken, end: at + (isEnded ? 1 : 0) };
}
