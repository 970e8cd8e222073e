import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { RawLine } from './card-syntax.ts';
import { rawLines } from './raw-lines.ts';
import { rawWords, tidy } from './to-words.ts';

/** A list item taken apart. */
export interface Item {
  readonly line: number;
  /** Its own paragraph; null for an item that begins with another block. */
  readonly paragraph: Paragraph | null;
  readonly lines: readonly RawLine[];
  /** Its own text, tidied, without what hangs below. */
  readonly text: string;
  /** The bold or italic words it begins with; '' for none. */
  readonly marked: string;
  /** The bold or italic words it begins with, where they stand for it: alone on their line or before a colon. */
  readonly bold: string | null;
  /** What follows the bold words on their line. */
  readonly after: string;
  /** The lines below the first, as a title of what hangs below: "Example: Code scanning flow". */
  readonly caption: string;
  readonly below: readonly RootContent[];
}

export const itemsOf = (list: List): Item[] => list.children.map(itemOf);

function itemOf(item: ListItem): Item {
  const [first, ...rest] = item.children;
  const line = item.position?.start.line ?? 1;
  if (first?.type !== 'paragraph')
    return {
      line,
      paragraph: null,
      lines: [],
      text: '',
      marked: '',
      bold: null,
      after: '',
      caption: '',
      below: item.children,
    };
  const lines = rawLines(first);
  const [head, ...others] = first.children;
  const words = head?.type === 'strong' || head?.type === 'emphasis' ? tidy(rawWords(head.children)) : '';
  const following = rawWords(others).split('\n')[0] ?? '';
  const isTerm = words !== '' && (words.endsWith(':') || /^\s*(?::|[–—]|-\s|$)/.test(following));
  return {
    line,
    paragraph: first,
    lines,
    marked: words,
    text: tidy(lines.map(({ text }) => text).join(' ')),
    bold: isTerm ? words.replace(/:$/, '').trim() : null,
    after: isTerm
      ? tidy(
          rawWords(others)
            .replace(/^\s*(?::|[–—]|-\s)/, '')
            .split('\n')[0] ?? '',
        )
      : '',
    caption: tidy(
      lines
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    ),
    below: rest,
  };
}
