import type { Paragraph, RootContent } from 'mdast';
import { type Extraction, refusal } from '../candidate.ts';
import { type CardWords, type RawLine, endsInDivider, readCardSyntax } from '../card-syntax.ts';
import { itemsOf } from '../list-items.ts';
import { rawLines } from '../raw-lines.ts';
import { type UnspeakableBlock, isUnspeakable, unspeakableBack } from '../reasons.ts';

/** The back of a card that stands below its paragraph: in words, with its items where it is a list. */
interface Back {
  readonly text: string;
  readonly items: readonly string[];
}

/** What belongs to a `?` card's back although it is no text of its paragraph; null where nothing does. */
export function backBelow(
  block: Paragraph,
  next: RootContent,
  { phrases }: CardWords,
  heading = '',
): Back | UnspeakableBlock | null {
  const lines = withHeading(rawLines(block), heading);
  const touches = next.position?.start.line === (block.position?.end.line ?? 0) + 1;
  if (!endsInDivider(lines) && !(touches && lines.some((_, i) => i > 0 && endsInDivider(lines.slice(0, i + 1)))))
    return null;
  if (next.type !== 'list') return isUnspeakable(next.type) ? next.type : null;
  const items = itemsOf(next)
    .map(({ text }) => text.replace(/[.;]$/, ''))
    .filter((text) => text !== '');
  return { text: phrases.listed(items), items: endsInDivider(lines) && items.length > 1 ? items : [] };
}

/** Cards that an author wrote as such in a paragraph and what is below it. */
export function writtenCards(
  block: Paragraph,
  next: RootContent | undefined,
  { isTagged, words, heading = '' }: { isTagged: boolean; words: CardWords; heading?: string },
): Extraction {
  const lines = withHeading(rawLines(block), heading);
  const back = next === undefined ? null : backBelow(block, next, words, heading);
  if (typeof back === 'string') return refusal(lines[0]?.line ?? 1, unspeakableBack(back));
  if (back === null) return readCardSyntax(lines, { isTagged, words });
  const read = readCardSyntax(lines, { isTagged, words, below: back.text });
  const { items } = back;
  return items.length === 0 ? read : { ...read, candidates: read.candidates.map((card) => ({ ...card, items })) };
}

/** A lone question mark right under a heading has the heading as its front. */
function withHeading(lines: readonly RawLine[], heading: string): readonly RawLine[] {
  const [first] = lines;
  if (heading === '' || first === undefined || !/^\s*\?\??\s*$/.test(first.text)) return lines;
  return [{ text: heading, line: first.line }, ...lines];
}
