import type { NoteFrames } from '../languages/note-frames.ts';
import type { NotePhrases } from '../languages/note-words.ts';
import { type Candidate, type Extraction, NOTHING } from './candidate.ts';
import { HIGHLIGHT, gapIn, tidy } from './to-words.ts';

/** What gaps need of the note's language; `NoteWords` holds it. */
export interface GapWords {
  readonly phrases: Pick<NotePhrases, 'listed'>;
  readonly frames: Pick<NoteFrames, 'fillGap' | 'gap'>;
}

/** Anki's way to write a gap, `{{c1::Paris::city}}`, and the same number in a highlight: `==c1::Paris==`. */
const ANKI_GAP = /(?:\{\{|==)(c\d+)::([^{}=]+?)(?:::([^{}=]*))?(?:\}\}|==)/g;
/** obsidian-spaced-repetition's way with a number or a hint, in bold or in braces: `**1;;Paris;;city**`. */
const MARKED_GAP = /\{\{([^{}\n]*;;[^{}\n]*)\}\}|\*\*(\d+;;[^*\n]+|[^*\n;]+;;[^*\n;]+)\*\*/g;

/** Gaps in other ways of writing as highlights. */
export const withHighlights = (text: string): string =>
  !/\{\{|==|\*\*/.test(text)
    ? text
    : text
        .replace(
          ANKI_GAP,
          (_, number: string, answer: string, hint?: string) =>
            `==${number};;${answer}${hint === undefined ? '' : `;;${hint}`}==`,
        )
        .replace(MARKED_GAP, (_, inBraces?: string, inBold?: string) => `==${inBraces ?? inBold ?? ''}==`);

/** Where a gap stands in its text, what it hides, and a hint, '' for none. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly answer: string;
  readonly hint: string;
}

/** Each gap of a sentence is a card, and so are gaps of one number together; the other gaps are shown. */
export function gapCards(
  text: string,
  { line, blockId, words }: { readonly line: number; readonly blockId: string | null; readonly words: GapWords },
): Extraction {
  const groups = new Map<string, Gap[]>();
  for (const [i, match] of [...text.matchAll(HIGHLIGHT)].entries()) {
    const { number, answer, hint } = gapIn(match[1] ?? match[2] ?? '');
    const gap = { start: match.index, end: match.index + match[0].length, answer: tidy(answer), hint: tidy(hint) };
    const group = number === '' ? `alone ${String(i)}` : number;
    groups.set(group, [...(groups.get(group) ?? []), gap]);
  }
  const candidates = [...groups.values()].map((gaps) => cardOfGaps(text, gaps, { line, blockId, words }));
  return candidates.length === 0 ? NOTHING : { candidates, refused: [] };
}

/** The card that asks for some gaps of a text together; they are in order, and at least one. */
export function cardOfGaps(
  text: string,
  gaps: readonly Gap[],
  { line, blockId, words }: { readonly line: number; readonly blockId: string | null; readonly words: GapWords },
): Candidate {
  const answers = gaps.map(({ answer }) => answer);
  const hint = gaps.map((gap) => gap.hint).find((one) => one !== '');
  const back = `${words.phrases.listed(answers)}${hint === undefined ? '' : ` (hint: ${hint})`}`;
  const items = answers.length > 1 ? { items: answers } : {};
  return { front: frontOf(text, gaps, words), back, ...items, blockId, line, isExplicit: true };
}

function frontOf(text: string, gaps: readonly Gap[], { frames }: GapWords): string {
  const [first, last] = [gaps[0]?.start ?? 0, gaps.at(-1)?.end ?? 0];
  const [before, after] = sentenceAround(text, first, last);
  const between = gaps.slice(1).map((gap, i) => text.slice(gaps[i]?.end ?? 0, gap.start));
  const rest = shown(between.map((part) => `${part}${frames.gap}`).join('') + after);
  const front = frames.fillGap({ before: tidy(shown(before)).replace(/^[-*+]\s/, ''), after: tidy(rest) });
  return withoutSpaces(front, { before: shown(before), after: rest });
}

/** A frame has a space on both sides of the gap; where the author has none ("==half==-life"), none stays. */
function withoutSpaces(front: string, { before, after }: { readonly before: string; readonly after: string }): string {
  const [left, right] = [tidy(before), tidy(after)];
  const closed = right === '' || /^\s/.test(after) ? front : front.replace(` ${right}`, () => right);
  return left === '' || /\s$/.test(before) ? closed : closed.replace(`${left} `, () => left);
}

const shown = (part: string): string =>
  part.replace(HIGHLIGHT, (_, one?: string, other?: string) => gapIn(one ?? other ?? '').answer);

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
