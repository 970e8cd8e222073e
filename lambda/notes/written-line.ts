import { HIGHLIGHT } from './to-words.ts';

const COLONS = /(?<!:):::?(?!:)/;
const ANKI_GAP = /\{\{c\d+::/;
const DIVIDER = /^[\s>]*\?\??\s*$/;

/**
 * Whether a line of Markdown has card syntax, or begins a paragraph that has: a card was meant there.
 * @param lines of the note
 * @param line 1-based
 */
export function isWrittenAsCard(lines: readonly string[], line: number): boolean {
  const own = lines[line - 1] ?? '';
  if (COLONS.test(own) || ANKI_GAP.test(own) || own.search(HIGHLIGHT) >= 0) return true;
  const below = lines.slice(line);
  const end = below.findIndex((text) => text.trim() === '');
  return below.slice(0, end < 0 ? below.length : end).some((text) => DIVIDER.test(text));
}
