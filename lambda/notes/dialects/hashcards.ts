import { emptySide, noGap } from '../reasons.ts';
import type { SetAside } from '../note.ts';
import type { Dialect, NoteText, Taken, TakenCard } from './dialect.ts';
import { gapOf, hasGap } from './gap-text.ts';
import { blockIdIn, headingIn, isBlank } from './lines.ts';
import { TOML_NAME } from '../keywords.ts';

type Mark = 'Q' | 'A' | 'C';
const MARK = /^([QAC]):(?!:)[ \t]*(.*)$/;
const SEPARATOR = /^ {0,3}-{3,}[ \t]*$/;

interface Part {
  readonly mark: Mark;
  /** 1-based. */
  readonly line: number;
  lastLine: number;
  text: string;
}

/**
 * Decks of hashcards (https://github.com/eudoxia0/hashcards): `Q:` and `A:`, or `C:` with gaps in brackets, over as many
 * lines as they take, to the next of them, a line of dashes or a heading. A note is one where nothing but headings stands
 * above its first card: elsewhere such lines are an author's own.
 */
export const hashcards: Dialect = {
  name: 'hashcards',
  take(note) {
    if (!isDeck(note)) return null;
    const { parts, left } = partsOf(note);
    const cards: TakenCard[] = [];
    const refused: SetAside[] = [];
    let question: Part | null = null;
    const endQuestion = (): void => {
      if (question !== null) refused.push({ line: question.line, reason: emptySide('back') });
      question = null;
    };
    for (const part of parts) {
      const { line, lastLine } = part;
      const { text, id: blockId } = blockIdIn(part.text);
      if (part.mark === 'A') {
        const asked: Part | null = question;
        if (asked === null) refused.push({ line, reason: emptySide('front') });
        else cards.push({ front: asked.text, back: text, line: asked.line, lastLine, blockId });
        question = null;
        continue;
      }
      endQuestion();
      if (part.mark === 'Q') question = part;
      else if (hasGap(withBracketGaps(text))) cards.push({ gaps: withBracketGaps(text), line, lastLine, blockId });
      else refused.push({ line, reason: noGap() });
    }
    endQuestion();
    const deck = nameIn(note.lines);
    return { cards, refused, left, ...(deck !== null && { deck }) } satisfies Taken;
  },
};

function isDeck({ prose }: NoteText): boolean {
  const first = prose.findIndex((line) => !isBlank(line) && headingIn(line) === null && !SEPARATOR.test(line));
  if (!MARK.test(prose[first] ?? '') || prose.some((line) => IN_LIST.test(line))) return false;
  const below = prose.slice(first);
  const cards = below.filter((line) => /^[QC]:/.test(line)).length;
  if (cards > 1) return below.some((line) => /^[AC]:/.test(line));
  // One card alone is one where nothing else stands below an empty line.
  const gap = below.findIndex(isBlank);
  return gap < 0 || below.slice(gap).every(isBlank) || /^C:/.test(below[0] ?? '');
}
const IN_LIST = /^\s*(?:[-*+>]|\d+[.)])\s+[QA]:/;

function partsOf({ lines, prose, isCode }: NoteText): { parts: Part[]; left: Map<number, string> } {
  const parts: Part[] = [];
  const left = new Map<number, string>();
  let open: Part | null = null;
  for (const [i, line] of lines.entries()) {
    const mark = MARK.exec(prose[i] ?? '');
    const isEnd = isCode[i] !== true && (SEPARATOR.test(prose[i] ?? '') || headingIn(prose[i] ?? '') !== null);
    if (mark !== null) {
      open = { mark: mark[1] as Mark, line: i + 1, lastLine: i + 1, text: mark[2] ?? '' };
      parts.push(open);
    } else if (isEnd) open = null;
    else if (open !== null) {
      open.text += `\n${line}`;
      if (!isBlank(line)) open.lastLine = i + 1;
    }
    if (open !== null) left.set(i + 1, '');
  }
  return { parts, left };
}

/** Brackets that are no picture's, no link's, no note's and not escaped. */
const BRACKETS = /(?<![!\\\]])\[(?![\^[])((?:\\.|[^\]\\])+)\](?![(:[])/g;

const withBracketGaps = (text: string): string => text.replace(BRACKETS, (_, answer: string) => gapOf(answer));

/** The name that its front matter, which is TOML, gives the deck. */
function nameIn([first = '', ...rest]: readonly string[]): string | null {
  if (first.trim() !== '---') return null;
  for (const line of rest) {
    if (line.trim() === '---') return null;
    const name = TOML_NAME.exec(line)?.[2];
    if (name !== undefined) return name.replaceAll('::', '/');
  }
  return null;
}
