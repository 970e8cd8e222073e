import type { CardMemory } from '../../domain/card.ts';
import { memoryOfSm2 } from '../foreign-schedule.ts';
import type { SetAside } from '../note.ts';
import { emptySide } from '../reasons.ts';
import type { Dialect, NoteText, Taken, TakenCard } from './dialect.ts';
import { gapOf, hasGap } from './gap-text.ts';
import { columnOf, isBlank } from './lines.ts';
import { LOGSEQ_PROPERTIES, LOGSEQ_TAG } from '../keywords.ts';

const BULLET = /^(\s*)[-*+]\s+(.*)$/;
const CLOZE = /\{\{\s*cloze\s+((?:[^{}]|\{[^{}]*\})*?)\s*\}\}/gi;
/** A property of a block or page: a name without spaces, two colons, a value. */
const PROPERTY = /^\s*([a-z][\w./-]*)::(?:\s+(.*))?$/;

interface Block {
  /** 0-based. */
  readonly from: number;
  readonly column: number;
  /** Its own lines, without marker and properties. */
  readonly text: string;
  readonly properties: ReadonlyMap<string, string>;
  /** Where its children end, 0-based and exclusive. */
  to: number;
  /** Where its own lines end. */
  readonly ownTo: number;
}

/**
 * Cards of Logseq: a block with `#card` whose child blocks are its back, or with `{{cloze gaps}}`. A block's `id::` is
 * what its card is known by, its `card-...::` properties are the schedule; other properties are left out.
 */
export const logseq: Dialect = {
  name: 'Logseq',
  take(note) {
    const isOwn = note.prose.some((line) => LOGSEQ_PROPERTIES.test(line));
    if (!isOwn && !note.prose.some((line) => BULLET.test(line) && (LOGSEQ_TAG.test(line) || line.search(CLOZE) >= 0)))
      return null;
    const cards: TakenCard[] = [];
    const refused: SetAside[] = [];
    const left = new Map<number, string>();
    for (const block of blocksOf(note)) {
      const isTagged = LOGSEQ_TAG.test(block.text);
      if (!isTagged && (block.text.search(CLOZE) < 0 || left.has(block.from + 1))) continue;
      const found = cardOf(block, isTagged ? childrenOf(note, block) : '');
      if ('reason' in found) refused.push(found);
      else cards.push(found);
      for (let at = block.from; at < (isTagged ? block.to : block.ownTo); at += 1) left.set(at + 1, '');
    }
    // What is left is read as Markdown, where a property would look like a card.
    if (isOwn)
      for (const [i, line] of note.prose.entries()) if (PROPERTY.test(line) && !left.has(i + 1)) left.set(i + 1, '');
    return { cards, refused, left } satisfies Taken;
  },
};

function blocksOf({ lines, prose, isCode }: NoteText): Block[] {
  const blocks: Block[] = [];
  const open: Block[] = [];
  const close = (column: number, at: number): void => {
    while ((open.at(-1)?.column ?? -1) >= column) {
      const block = open.pop();
      if (block !== undefined) block.to = at;
    }
  };
  for (let i = 0; i < lines.length; i += 1) {
    const bullet = BULLET.exec(prose[i] ?? '');
    if (bullet === null) {
      // Text without a bullet at the margin is no block's.
      if (!isBlank(lines[i] ?? '') && columnOf(lines[i] ?? '') === 0 && isCode[i] !== true) close(0, i);
      continue;
    }
    const column = columnOf(lines[i] ?? '');
    close(column, i);
    let ownTo = i + 1;
    while (ownTo < lines.length && isOwnLine(lines, prose, ownTo, column)) ownTo += 1;
    const own = [bullet[2] ?? '', ...lines.slice(i + 1, ownTo)];
    const properties = new Map(own.flatMap((line) => propertyIn(line)));
    const text = own.filter((line) => propertyIn(line).length === 0).map((line, at) => (at === 0 ? line : line.trim()));
    const block: Block = { from: i, column, text: text.join('\n').trim(), properties, to: lines.length, ownTo };
    blocks.push(block);
    open.push(block);
  }
  return blocks;
}

const isOwnLine = (lines: readonly string[], prose: readonly string[], at: number, column: number): boolean =>
  !isBlank(lines[at] ?? '') && !BULLET.test(prose[at] ?? '') && columnOf(lines[at] ?? '') > column;

function propertyIn(line: string): [string, string][] {
  const [, name, value = ''] = PROPERTY.exec(line) ?? [];
  return name === undefined ? [] : [[name, value.trim()]];
}

/** The children of a block as a list of Markdown, without tags of cards and properties. */
function childrenOf({ lines }: NoteText, { ownTo, to }: Block): string {
  return lines
    .slice(ownTo, to)
    .filter((line) => propertyIn(line.replace(/^(\s*)[-*+]\s+/, '$1')).length === 0)
    .map((line) => line.replace(LOGSEQ_TAG, ''))
    .join('\n');
}

function cardOf(block: Block, children: string): TakenCard | SetAside {
  const memory = memoryIn(block.properties);
  const line = block.from + 1;
  const place = {
    line,
    lastLine: block.to,
    blockId: block.properties.get('id') ?? null,
    ...(memory !== null && { memory }),
  };
  const front = block.text.replace(LOGSEQ_TAG, '').trim();
  const gaps = withGaps(front);
  if (hasGap(gaps)) return { gaps, ...place };
  if (children.search(CLOZE) >= 0) return { gaps: `${front}\n\n${withGaps(children)}`, ...place };
  if (front === '' || isBlank(children)) return { line, reason: emptySide(front === '' ? 'front' : 'back') };
  return { front, back: children, ...place };
}

/** Logseq parts a gap's hint from it by two strokes. */
const withGaps = (text: string): string =>
  text.replace(CLOZE, (_, inside: string) => {
    const [answer = '', hint] = inside.split('\\\\');
    return gapOf(answer, { hint });
  });

function memoryIn(properties: ReadonlyMap<string, string>): CardMemory | null {
  const [due, interval, ease] = ['card-next-schedule', 'card-last-interval', 'card-ease-factor'].map((name) =>
    properties.get(name),
  );
  if (due === undefined || interval === undefined) return null;
  const last = Date.parse(properties.get('card-last-reviewed') ?? '');
  return memoryOfSm2({
    dueMs: Date.parse(due),
    intervalDays: Number(interval),
    ease: ease === undefined ? USUAL_EASE : Number(ease) * 100,
    reps: Number(properties.get('card-repeats') ?? NaN),
    ...(Number.isFinite(last) && { lastReviewMs: last }),
  });
}
const USUAL_EASE = 250;
