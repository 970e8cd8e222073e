import type { Paragraph, RootContent } from 'mdast';
import { type Found, refusal } from '../candidate.ts';
import { type RawLine, endsInDivider, readCardSyntax } from '../card-syntax.ts';
import { itemsOf } from '../list-items.ts';
import { joined } from '../../languages/en/note-phrases.ts';
import { rawLines } from '../raw-lines.ts';

/** The back of a card that stands below its paragraph: in words, with its items where it is a list. */
interface Back {
  readonly words: string;
  readonly items: readonly string[];
}

const NAMES: Readonly<Partial<Record<RootContent['type'], string>>> = {
  code: 'a program',
  table: 'a table',
  math: 'a formula',
  html: 'HTML',
};

/** What belongs to a `?` card's back although it is no text of its paragraph; null where nothing does. */
export function backBelow(block: Paragraph, next: RootContent): Back | 'unspeakable' | null {
  const lines = rawLines(block);
  const touches = next.position?.start.line === (block.position?.end.line ?? 0) + 1;
  if (!endsInDivider(lines) && !(touches && lines.some((_, i) => i > 0 && endsInDivider(lines.slice(0, i + 1)))))
    return null;
  if (next.type !== 'list') return next.type in NAMES ? 'unspeakable' : null;
  const items = itemsOf(next)
    .map(({ text }) => text.replace(/[.;]$/, ''))
    .filter((text) => text !== '');
  return { words: joined(items), items: endsInDivider(lines) && items.length > 1 ? items : [] };
}

/** Cards that an author wrote as such in a paragraph and what is below it. */
export function writtenCards(
  block: Paragraph,
  next: RootContent | undefined,
  { isTagged, heading = '' }: { isTagged: boolean; heading?: string },
): Found {
  const lines = withHeading(rawLines(block), heading);
  const back = next === undefined ? null : backBelow(block, next);
  if (back === 'unspeakable')
    return refusal(lines[0]?.line ?? 1, `the back holds ${NAMES[next?.type ?? 'code'] ?? ''} and cannot be spoken`);
  if (back === null) return readCardSyntax(lines, { isTagged });
  const read = readCardSyntax(lines, { isTagged, below: back.words });
  const { items } = back;
  return items.length === 0 ? read : { ...read, candidates: read.candidates.map((card) => ({ ...card, items })) };
}

/** A lone question mark right under a heading has the heading as its front. */
function withHeading(lines: readonly RawLine[], heading: string): readonly RawLine[] {
  const [first] = lines;
  if (heading === '' || first === undefined || !/^\s*\?\??\s*$/.test(first.text)) return lines;
  return [{ text: heading, line: first.line }, ...lines];
}
