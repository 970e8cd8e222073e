import type { Conventions } from '../conventions.ts';
import type { SetAside } from '../note.ts';
import { codeLines } from '../prose.ts';
import type { Dialect, TakenCard } from './dialect.ts';
import { hashCards } from './hash-cards.ts';
import { hashcards } from './hashcards.ts';
import { logseq } from './logseq.ts';
import { mochi } from './mochi.ts';
import { multiLine } from './multi-line.ts';
import { obsidianToAnki } from './obsidian-to-anki.ts';

/** Every way to write cards that takes more than a line: another one is a file beside `multi-line.ts` and its name here. */
const DIALECTS: readonly Dialect[] = [obsidianToAnki, hashcards, logseq, hashCards, multiLine, mochi];

/** A note whose cards of several lines were taken out. */
export interface TakenNote {
  /** What is left; lines keep their numbers. */
  readonly text: string;
  readonly cards: readonly TakenCard[];
  readonly refused: readonly SetAside[];
  /** The names of the dialects that it is written in. */
  readonly names: readonly string[];
  /** The name of the deck of the whole note, by a dialect's own way to say it. */
  readonly deck: string | null;
}

/** Takes out what is written in one of the dialects, each of which sees what those before it have left. */
export function takeDialects(text: string, conventions: Conventions): TakenNote {
  let lines: readonly string[] = text.split('\n');
  const cards: TakenCard[] = [];
  const refused: SetAside[] = [];
  const names: string[] = [];
  let deck: string | null = null;
  const from = endOfMatter(lines);
  for (const { name, take } of DIALECTS) {
    const isCode = codeLines(lines);
    const prose = lines.map((line, i) => (i < from || isCode[i] === true ? '' : line));
    const taken = take({ lines, prose, isCode, conventions });
    if (taken === null) continue;
    cards.push(...taken.cards);
    refused.push(...taken.refused);
    deck ??= taken.deck ?? null;
    if (name !== null && taken.cards.length + taken.refused.length > 0) names.push(name);
    lines = lines.map((line, i) => taken.left.get(i + 1) ?? line);
  }
  return { text: lines.join('\n'), cards, refused, names, deck };
}

/** How many lines the front matter takes. */
function endOfMatter([first = '', ...rest]: readonly string[]): number {
  if (first.trimEnd() !== '---') return 0;
  const end = rest.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  return end < 0 ? 0 : end + 2;
}
