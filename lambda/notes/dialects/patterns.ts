import { Script, createContext } from 'node:vm';
import type { SetAside } from '../note.ts';
import { badPattern, slowPattern } from '../reasons.ts';
import type { CardPattern } from '../conventions.ts';
import type { NoteText, TakenCard } from './dialect.ts';
import { blockIdIn } from './lines.ts';
import { cardOf } from './anki-note.ts';

/** An author's own regular expression may take for ever. */
const MATCHING_AT_MOST_MS = 500;
const MATCHES = new Script('[...text.matchAll(RegExp(pattern,"gm"))].map((m)=>[m.index,...m])');

type Match = readonly [index: number, whole: string, ...fields: (string | undefined)[]];

/** What the patterns of Obsidian_to_Anki's settings find in a note: each match is a note, its groups the fields. */
export function patternCards(
  { lines, prose, conventions }: NoteText,
  taken: ReadonlyMap<number, string>,
): { cards: TakenCard[]; refused: SetAside[]; left: Map<number, string> } {
  const cards: TakenCard[] = [];
  const refused: SetAside[] = [];
  const left = new Map<number, string>();
  if (conventions.patterns.length === 0) return { cards, refused, left };
  const text = lines.map((line, i) => taken.get(i + 1) ?? line).join('\n');
  const lineAt = linesOf(text);
  for (const pattern of conventions.patterns) {
    const matches = matchesOf(text, pattern);
    if ('reason' in matches) {
      refused.push({ line: 1, reason: matches.reason });
      continue;
    }
    for (const [index, whole, ...groups] of matches.found) {
      const inner = whole.trim();
      const [line, last] = [lineAt(index + whole.indexOf(inner)), lineAt(index + whole.indexOf(inner) + inner.length)];
      const used = Array.from({ length: last - line + 1 }, (_, i) => line + i);
      if (inner === '' || prose[line - 1] === '' || used.some((at) => left.has(at))) continue;
      const below = blockIdIn(lines[last] ?? '');
      const hasIdBelow = below.id !== null && below.text.trim() === '';
      const fields = groups.map((group) => blockIdIn(group ?? ''));
      const blockId = fields.find(({ id }) => id !== null)?.id ?? (hasIdBelow ? below.id : null);
      const card = cardOf(
        pattern.noteType,
        fields.map((field) => field.text.trim()),
        { line, lastLine: last, blockId },
      );
      if ('reason' in card) refused.push(card);
      else cards.push(card);
      for (const at of hasIdBelow ? [...used, last + 1] : used) left.set(at, '');
    }
  }
  return { cards, refused, left };
}

function matchesOf(
  text: string,
  { noteType, pattern }: CardPattern,
): { readonly found: readonly Match[] } | { readonly reason: string } {
  try {
    const context = createContext({ text, pattern });
    return { found: MATCHES.runInContext(context, { timeout: MATCHING_AT_MOST_MS }) as readonly Match[] };
  } catch (error) {
    // Its class is the context's own.
    const isSlow = typeof error === 'object' && error !== null && 'code' in error;
    return { reason: isSlow ? slowPattern(noteType) : badPattern(noteType) };
  }
}

/** The line (1-based) of a place in a text. */
function linesOf(text: string): (index: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
