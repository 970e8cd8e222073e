import type { Heading, RootContent } from 'mdast';
import type { CardContent } from '../domain/card.ts';
import type { CardVoice, VoicedWord } from '../domain/card-voice.ts';
import { wordPattern } from '../domain/said-words.ts';
import { FOREIGN_MARK, mayHoldForeignMark } from '../languages/foreign-marks.ts';
import { isPronunciationTitle } from '../languages/pronunciation-titles.ts';
import { itemsOf } from './list-items.ts';
import { rawLines } from './raw-lines.ts';
import { rawWords, tidy } from './to-words.ts';

/** What a note says of how its cards are said. */
export interface NoteVoice {
  /** That of the note, BCP 47; absent where it is not known. */
  readonly language?: string;
  /** Words of the note's pronunciation list, for all of its cards. */
  readonly listed: readonly VoicedWord[];
  /** Words that are marked as another language's, for the cards around them. */
  readonly marked: readonly (VoicedWord & { readonly line: number })[];
}

/** A mark stands so many lines below the first line of its card, at most. */
const LINES_OF_A_CARD = 8;
const WORDS_AT_MOST = 12;

/** What there is to say of a card's voice; absent where that is nothing. */
export function voiceOf(
  card: CardContent,
  line: number,
  { language, listed, marked }: NoteVoice,
): CardVoice | undefined {
  const texts = [card.front, card.back, ...card.items, ...card.options, card.hint ?? ''].join('\n');
  const near = marked.filter((one) => one.line >= line && one.line < line + LINES_OF_A_CARD);
  const words = [
    ...listed,
    ...near.map(({ written, language: own }): VoicedWord => ({ written, ...(own !== undefined && { language: own }) })),
  ]
    .filter(({ written }) => wordPattern(written).test(texts))
    .slice(0, WORDS_AT_MOST);
  const voice = { ...(language !== undefined && { language }), ...(words.length > 0 && { words }) };
  return Object.keys(voice).length === 0 ? undefined : voice;
}

/** A note without the marks of other languages, and the words that they stood around. */
export function takeMarkedWords(text: string): { text: string; marked: NoteVoice['marked'] } {
  if (!mayHoldForeignMark(text)) return { text, marked: [] };
  const marked: (VoicedWord & { readonly line: number })[] = [];
  const plain = text.split('\n').map((row, i) =>
    row.replace(
      FOREIGN_MARK,
      (whole, _tag?: string, inTag?: string, tagged?: string, bracketed?: string, inBrackets?: string) => {
        const [written, language] = [tagged ?? bracketed, inTag ?? inBrackets];
        if (written === undefined || language === undefined) return whole;
        marked.push({ written: tidy(written), language, line: i + 1 });
        return written;
      },
    ),
  );
  return { text: plain.join('\n'), marked };
}

/** The blocks without the part that says how words are said, and the words of it. */
export function takePronunciations(blocks: readonly RootContent[]): { blocks: RootContent[]; words: VoicedWord[] } {
  const kept: RootContent[] = [];
  const words: VoicedWord[] = [];
  let below: Heading | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      const isDeeper = below !== null && block.depth > below.depth;
      if (!isDeeper) below = isPronunciationTitle(tidy(rawWords(block.children))) ? block : null;
    }
    if (below === null) kept.push(block);
    else words.push(...wordsIn(block));
  }
  return { blocks: kept, words };
}

/** "SQL: sequel" in a list or on lines of their own; the rows of a table, but for its head. */
function wordsIn(block: RootContent): VoicedWord[] {
  const texts =
    block.type === 'list'
      ? itemsOf(block).map(({ text }) => text)
      : block.type === 'paragraph'
        ? rawLines(block).map(({ text }) => tidy(text))
        : [];
  const rows = block.type === 'table' ? block.children.slice(1) : [];
  return [
    ...texts.map((text) => /^(.{1,60}?)\s*(?::{1,2}|=|→|->|–|—)\s*(\S.{0,79})$/.exec(text)?.slice(1) ?? []),
    ...rows.map(({ children }) => children.map((cell) => tidy(rawWords(cell.children)))),
  ].flatMap(([written = '', said = '']) => (written === '' || said === '' ? [] : [{ written, said }]));
}
