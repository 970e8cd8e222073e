import type { NoteFrames } from '../languages/note-frames.ts';
import type { NotePhrases } from '../languages/note-words.ts';
import { type Candidate, type Extraction, NOTHING, merged, refusal } from './candidate.ts';
import { isField, isUnclear, withoutOtherColons } from './fields.ts';
import { emptySide, maybeField } from './reasons.ts';
import { HIGHLIGHT, tidy } from './to-words.ts';

/**
 * The card syntax of obsidian-spaced-repetition (https://www.stephenmwangi.com/obsidian-spaced-repetition/flashcards/):
 * `front::back`, `front:::back` both ways, `?` and `??` alone on a line between front and back, `==gap==`.
 */
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;
const DIVIDER = /^\s*(\?\??)\s*$/;

/** A line of a paragraph, in raw words (rawWords): the colons of its code and formulas are covered. */
export interface RawLine {
  readonly text: string;
  readonly line: number;
}

/** The little that written cards need of the note's language; `NoteWords` holds it. */
export interface CardWords {
  readonly phrases: Pick<NotePhrases, 'listed'>;
  readonly frames: Pick<NoteFrames, 'fillGap'>;
}

/** Whether a paragraph ends in a lone question mark: what is below it is the back of a card. */
export const endsInDivider = (lines: readonly RawLine[]): boolean =>
  lines.length > 1 && DIVIDER.test(withoutId(lines).at(-1)?.text ?? '');

const withoutId = (lines: readonly RawLine[]): RawLine[] =>
  lines.map(({ text, line }) => ({ text: text.replace(BLOCK_ID, ''), line })).filter(({ text }) => text.trim() !== '');

/**
 * Cards of one paragraph's lines, by its card syntax; nothing where it has none.
 * @param below what stands right below the paragraph as part of its back, in words
 */
export function readCardSyntax(
  lines: readonly RawLine[],
  { isTagged, words, below = '' }: { isTagged: boolean; words: CardWords; below?: string },
): Extraction {
  const found: Extraction[] = [];
  const lastId = blockIdOf(lines.at(-1));
  const bare = withoutId(lines);
  const idOf = (line: RawLine): string | null =>
    blockIdOf(lines.find((one) => one.line === line.line)) ?? (bare.length === 1 ? lastId : null);
  let loose: RawLine[] = [];
  for (const [i, line] of bare.entries()) {
    const divider = DIVIDER.exec(line.text)?.[1];
    if (divider !== undefined && loose.length > 0) {
      const back = [...bare.slice(i + 1).map(({ text }) => text.trim()), below].filter((text) => text !== '').join(' ');
      const front = loose.map(({ text }) => text.trim()).join(' ');
      return merged([...found, pairOf(front, back, divider === '??', loose[0]?.line ?? line.line, lastId)]);
    }
    const single = singleLine(line, idOf(line), isTagged);
    if (single === NOTHING) loose.push(line);
    else {
      found.push(single, gapCards(loose, null, words));
      loose = [];
    }
  }
  return merged([...found, gapCards(loose, lastId, words)]);
}

const blockIdOf = (line: RawLine | undefined): string | null => BLOCK_ID.exec(line?.text ?? '')?.[1] ?? null;

function singleLine({ text, line }: RawLine, blockId: string | null, isTagged: boolean): Extraction {
  const match = /^(.*?\S)?(\s*(?<!:):::?(?!:)\s*)(.*)$/s.exec(withoutOtherColons(text));
  if (match === null) return NOTHING;
  const [, front = '', colons = '', back = ''] = match;
  if (isField(front, back)) return NOTHING;
  if (!isTagged && isUnclear(front, colons, back)) return refusal(line, maybeField(`${tidy(front)}${colons.trim()}`));
  return pairOf(front, back, colons.trim() === ':::', line, blockId);
}

function pairOf(front: string, back: string, isBothWays: boolean, line: number, blockId: string | null): Extraction {
  const [question, answer] = [tidy(front), tidy(back)];
  if (question === '' || answer === '') return refusal(line, emptySide(question === '' ? 'front' : 'back'));
  const card = (f: string, b: string): Candidate => ({ front: f, back: b, blockId, line, isExplicit: true });
  return {
    candidates: isBothWays ? [card(question, answer), card(answer, question)] : [card(question, answer)],
    refused: [],
  };
}

/** Anki's way to write a gap: `{{c1::Paris}}`, with a hint after two more colons. */
const ANKI_GAP = /\{\{c\d+::([^{}]+?)(?:::[^{}]*)?\}\}/g;

/** Each gap of a sentence is a card; the other gaps are shown. */
function gapCards(lines: readonly RawLine[], blockId: string | null, { frames }: CardWords): Extraction {
  const text = lines.map((line) => line.text).join(' ');
  const line = lines[0]?.line ?? 1;
  const candidates = [...text.matchAll(HIGHLIGHT)].map((gap): Candidate => {
    const [before, after] = sentenceAround(text, gap.index, gap.index + gap[0].length);
    const front = frames.fillGap({ before: tidy(shown(before)).replace(/^[-*+]\s/, ''), after: tidy(shown(after)) });
    const glued = withoutSpaces(front, { before: shown(before), after: shown(after) });
    return { front: glued, back: tidy(gap[1] ?? gap[2] ?? ''), blockId, line, isExplicit: true };
  });
  return candidates.length === 0 ? NOTHING : { candidates, refused: [] };
}

/** A frame has a space on both sides of the gap; where the author has none ("==half==-life"), none stays. */
function withoutSpaces(front: string, { before, after }: { readonly before: string; readonly after: string }): string {
  const [left, right] = [tidy(before), tidy(after)];
  const closed = right === '' || /^\s/.test(after) ? front : front.replace(` ${right}`, () => right);
  return left === '' || /\s$/.test(before) ? closed : closed.replace(`${left} `, () => left);
}

const shown = (part: string): string => part.replace(HIGHLIGHT, '$1$2');

const CONTEXT_AT_MOST = 220;
const SENTENCE_AT_MOST = 1000;

/** What stands around a gap: the whole paragraph where it is short, else the gap's sentence. */
function sentenceAround(text: string, start: number, end: number): [string, string] {
  if (text.length <= CONTEXT_AT_MOST) return [text.slice(0, start), text.slice(end)];
  const [before, after] = [
    text.slice(Math.max(0, start - SENTENCE_AT_MOST), start),
    text.slice(end, end + SENTENCE_AT_MOST),
  ];
  return [
    /(?:^|[.!?]\s+)((?:(?![.!?]\s).)*)$/s.exec(before)?.[1] ?? before,
    /^.*?[.!?](?=\s|$)/s.exec(after)?.[0] ?? after,
  ];
}

/** Anki's gaps as highlights. */
export const withHighlights = (text: string): string => text.replace(ANKI_GAP, '==$1==');
