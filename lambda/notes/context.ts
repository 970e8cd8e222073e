import type { Nodes, Paragraph, RootContent } from 'mdast';
import { plainText } from '../domain/plain-text.ts';
import { UNSPEAKABLE, rawWords, tidy } from './to-words.ts';
import { uncovered } from './verbatim.ts';

/** What stands beside a card is said in one breath, characters. */
const CONTEXT_AT_MOST = 200;
/** With fewer words beside question and answer a sentence says nothing that they do not. */
const WORDS_OF_ITS_OWN = 3;
/** A line that is a card, as its author wrote it, and a question mark alone, which parts a card of several lines. */
const CARD_LINE = /::/;
const PARTED = /^\s*\?{1,2}\s*$/m;

/**
 * Finds the note's own sentence around a card: of the paragraph that the card was made of, the one that holds its answer;
 * of a paragraph in which the card has a line of its own, the first of the other lines. Absent where it is too long to be
 * said, or says no more than question and answer.
 */
export function contextReader(
  blocks: readonly RootContent[],
): (card: { readonly line: number; readonly front: string; readonly back: string }) => string | undefined {
  const paragraphs = blocks.flatMap(paragraphsIn);
  return ({ line, front, back }) => {
    const paragraph = paragraphAt(paragraphs, line);
    const text = paragraph === undefined ? '' : rawWords(paragraph.children);
    if (PARTED.test(text)) return undefined;
    const answer = plainText(back);
    const others = text.split('\n').filter((one) => !CARD_LINE.test(one));
    const holdsCard = CARD_LINE.test(text);
    if (holdsCard && others.every((one) => one.trim() === '')) return undefined;
    const sentence = uncovered(tidy(others.join('\n')))
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .find((one) => holdsCard || plainText(one).includes(answer));
    const isSayable = sentence !== undefined && sentence.length <= CONTEXT_AT_MOST && !sentence.includes(UNSPEAKABLE);
    return isSayable && saysMore(sentence, `${front} ${back}`) ? sentence : undefined;
  };
}

/** The first paragraph that a line is part of. They are in order, and there may be many: it is looked for by halves. */
function paragraphAt(paragraphs: readonly Paragraph[], line: number): Paragraph | undefined {
  let from = 0;
  let to = paragraphs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((paragraphs[middle]?.position?.end.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  const found = paragraphs[from];
  return found?.position !== undefined && found.position.start.line <= line ? found : undefined;
}

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

function saysMore(sentence: string, known: string): boolean {
  const words = new Set(plainText(known).split(' '));
  return (
    plainText(sentence)
      .split(' ')
      .filter((word) => !words.has(word)).length >= WORDS_OF_ITS_OWN
  );
}
