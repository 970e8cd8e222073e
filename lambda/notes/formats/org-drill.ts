import type { CardMemory } from '../../domain/card.ts';
import type { TakenCard } from '../dialects/dialect.ts';
import { gapOf } from '../dialects/gap-text.ts';
import { memoryOfSm2 } from '../foreign-schedule.ts';
import { type SetAside, unreadNote } from '../note.ts';
import { TOO_LARGE, emptySide, noGap, unreadableNote } from '../reasons.ts';
import { isText, textOf } from '../text-of.ts';
import type { NoteFormat } from './format.ts';
import { noteOf } from './markdown.ts';
import { DRILL_TAG, ORG_BLOCK } from '../keywords.ts';

const NOTE_AT_MOST = 10 * 1024 * 1024;
const HEADING = /^(\*+)\s+(?:(?:TODO|DONE)\s+)?(.*?)\s*(?:(?<=\s)(:[\w@#%:]+:))?\s*$/;
const PROPERTY = /^\s*:([\w-]+):\s*(.*)$/;
const USUAL_EASE = 250;

interface Entry {
  readonly depth: number;
  readonly title: string;
  readonly isDrill: boolean;
  /** 1-based. */
  readonly line: number;
  readonly properties: Map<string, string>;
  readonly body: string[];
  lastLine: number;
  dueMs: number;
}

/**
 * Org files whose headings are tagged `:drill:` (https://orgmode.org/worg/org-contrib/org-drill.html): what stands below
 * the heading is asked, the first heading below it is the answer; `[gaps||hint]` of a card type of gaps; `twosided` cards.
 * The `:ID:` is what a card is known by, its `:DRILL_...:` properties are the schedule.
 */
export const orgDrill: NoteFormat = {
  name: 'org-drill',
  endings: ['.org'],
  isContent: isText,
  read({ path, bytes }, options = {}) {
    const text = textOf(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .replaceAll('\u0000', ' ');
    if (text.length > NOTE_AT_MOST) return unreadNote(path, TOO_LARGE);
    try {
      const { title, cards, refused } = taken(text.split('\n'));
      return noteOf(
        path,
        '',
        { text: '', cards, refused, names: [], deck: title },
        { comments: [], marked: [] },
        options,
      );
    } catch (error) {
      return unreadNote(path, unreadableNote('Org', error instanceof Error ? error.name : 'fault'));
    }
  },
};

function taken(lines: readonly string[]): { title: string | null; cards: TakenCard[]; refused: SetAside[] } {
  const title = lines.flatMap((line) => /^#\+TITLE:\s*(\S.*)$/i.exec(line)?.[1] ?? [])[0] ?? null;
  const entries = entriesIn(lines);
  const cards: TakenCard[] = [];
  const refused: SetAside[] = [];
  for (const [i, entry] of entries.entries()) {
    if (!entry.isDrill) continue;
    const found = cardOf(entry, childrenOf(entries, i));
    if ('reason' in found) refused.push(found);
    else cards.push(...found);
  }
  return { title, cards, refused };
}

function childrenOf(entries: readonly Entry[], i: number): Entry[] {
  const depth = entries[i]?.depth ?? 0;
  const children: Entry[] = [];
  for (let at = i + 1; (entries[at]?.depth ?? 0) > depth; at += 1) {
    const entry = entries[at];
    if (entry?.depth === depth + 1) children.push(entry);
  }
  return children;
}

function entriesIn(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  let inBlock = false;
  for (const [i, line] of lines.entries()) {
    const block = ORG_BLOCK.exec(line)?.[1]?.toLowerCase();
    if (block !== undefined) inBlock = block.startsWith('b');
    const heading = inBlock ? null : HEADING.exec(line);
    const [, stars = '', title = '', tags = ''] = heading ?? [];
    if (heading !== null) {
      entries.push({
        depth: stars.length,
        title,
        isDrill: tags.split(':').includes(DRILL_TAG),
        line: i + 1,
        lastLine: i + 1,
        properties: new Map(),
        body: [],
        dueMs: NaN,
      });
      continue;
    }
    const entry = entries.at(-1);
    if (entry === undefined) continue;
    const [, name, value = ''] = PROPERTY.exec(line) ?? [];
    const scheduled = /^\s*(?:SCHEDULED|DEADLINE|CLOSED):\s*<(\d{4}-\d{2}-\d{2})/.exec(line)?.[1];
    if (scheduled !== undefined) entry.dueMs = Date.parse(scheduled);
    else if (name !== undefined) entry.properties.set(name.toUpperCase(), value.trim());
    else if (!/^\s*#(?:\s|\+)/.test(line) || inBlock) entry.body.push(asMarkdown(line));
    if (line.trim() !== '') entry.lastLine = i + 1;
  }
  return entries;
}

/** Org's markup as Markdown's. */
const asMarkdown = (line: string): string =>
  line
    .replace(/\[\[(?:[^\][]*\]\[)?([^\][]*)\]\]/g, '$1')
    .replace(/(?<=^|[\s(])\*(\S|\S[^*\n]*\S)\*(?=[\s).,;:!?]|$)/g, '**$1**')
    .replace(/(?<=^|[\s(])\/(\S|\S[^/\n]*\S)\/(?=[\s).,;:!?]|$)/g, '*$1*')
    .replace(/(?<=^|[\s(])([=~])(\S|\S.*?\S)\1(?=[\s).,;:!?]|$)/g, '`$2`')
    .replace(
      /\\\((.*?)\\\)|\\\[(.*?)\\\]/g,
      (_, inline?: string, display?: string) => `$${(inline ?? display ?? '').trim()}$`,
    );

/** `[answer||hint]`; a link was replaced before, a box of a list is none. */
const GAP = /(?<!\])\[(?![ xX-]\])([^\][|]+)(?:\|\|([^\][]*))?\]/g;
const withGaps = (text: string): string =>
  text
    .split(/(`[^`]*`|\$[^$]+\$)/)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(GAP, (_, answer: string, hint?: string) => gapOf(answer, { hint })),
    )
    .join('');

function cardOf(entry: Entry, children: readonly Entry[]): readonly TakenCard[] | SetAside {
  const { properties, line } = entry;
  const type = properties.get('DRILL_CARD_TYPE') ?? '';
  const memory = memoryOf(entry);
  const body = entry.body.join('\n').trim();
  const [first, second] = children;
  const place = {
    line,
    lastLine: second?.lastLine ?? first?.lastLine ?? entry.lastLine,
    blockId: properties.get('ID') ?? null,
    ...(memory !== null && { memory }),
  };
  if (/cloze/i.test(type) || (first === undefined && withGaps(body) !== body)) {
    const gaps = withGaps(body);
    return gaps === body ? { line, reason: noGap() } : [{ gaps, ...place }];
  }
  const sideOf = (child: Entry | undefined): string => child?.body.join('\n').trim() ?? '';
  if (/^(?:twosided|multisided)$/i.test(type) && first !== undefined && second !== undefined) {
    const [one, other] = [sideOf(first), sideOf(second)];
    const empty = one === '' ? 'front' : other === '' ? 'back' : null;
    if (empty !== null) return { line, reason: emptySide(empty) };
    // What stands below the heading itself says what to do with the side that is shown.
    return [
      {
        front: `${body}
${one}`.trim(),
        back: other,
        ...place,
      },
      {
        front: `${body}
${other}`.trim(),
        back: one,
        ...place,
      },
    ];
  }
  const front = body === '' ? asMarkdown(entry.title) : body;
  const back = first === undefined ? '' : sideOf(first) || asMarkdown(first.title);
  const empty = front === '' ? 'front' : back === '' ? 'back' : null;
  return empty === null ? [{ front, back, ...place }] : { line, reason: emptySide(empty) };
}

function memoryOf({ properties, dueMs }: Entry): CardMemory | null {
  const number = (name: string): number => Number(properties.get(name) ?? NaN);
  const ease = number('DRILL_EASE');
  const last = Date.parse(/\d{4}-\d{2}-\d{2}/.exec(properties.get('DRILL_LAST_REVIEWED') ?? '')?.[0] ?? '');
  if (!(number('DRILL_LAST_INTERVAL') > 0)) return null;
  return memoryOfSm2({
    dueMs,
    intervalDays: number('DRILL_LAST_INTERVAL'),
    ease: Number.isFinite(ease) ? ease * 100 : USUAL_EASE,
    reps: number('DRILL_TOTAL_REPEATS'),
    lapses: number('DRILL_FAILURE_COUNT'),
    ...(Number.isFinite(last) && { lastReviewMs: last }),
  });
}
