import { type Candidate, type Extraction, NOTHING, merged, refusal } from './candidate.ts';
import { isField, isUnclear, withoutOtherColons } from './fields.ts';
import { emptySide, maybeField } from './reasons.ts';
import { type GapWords, gapCards } from './gaps.ts';
import { tidy } from './to-words.ts';

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
export type CardWords = GapWords;

/** For a language without words: a gap is a pause, and lists have no "and". */
export const WORDLESS: CardWords = {
  phrases: { listed: (parts) => parts.join(', ') },
  frames: { gap: '…', fillGap: ({ before, after }) => `${before} … ${after}` },
};

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
  const idAt = new Map(lines.map((one) => [one.line, blockIdOf(one)]));
  const isIdAlone = new Set(
    lines.filter(({ text }) => text.trim().replace(BLOCK_ID, '') === '').map(({ line }) => line),
  );
  // An id alone on its line is that of the card above it.
  const idOf = ({ line }: RawLine): string | null =>
    idAt.get(line) ?? (isIdAlone.has(line + 1) ? (idAt.get(line + 1) ?? null) : null);
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
      found.push(single, gapsOf(loose, null, words));
      loose = [];
    }
  }
  return merged([...found, gapsOf(loose, lastId, words)]);
}

const gapsOf = (lines: readonly RawLine[], blockId: string | null, words: CardWords): Extraction =>
  gapCards(lines.map(({ text }) => text).join(' '), { line: lines[0]?.line ?? 1, blockId, words });

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
