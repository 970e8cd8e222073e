import type { Paragraph } from 'mdast';
import type { RawLine } from './card-syntax.ts';
import { rawWords } from './to-words.ts';

/** The lines of a paragraph as its author broke them. */
export function rawLines(paragraph: Paragraph): RawLine[] {
  const first = paragraph.position?.start.line ?? 1;
  return rawWords(paragraph.children)
    .split('\n')
    .map((text, i) => ({ text, line: first + i }));
}
