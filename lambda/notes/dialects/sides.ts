import type { List, Paragraph, RootContent } from 'mdast';
import { type Candidate, type Extraction, NOTHING, refusal } from '../candidate.ts';
import type { CardWords } from '../card-syntax.ts';
import { gapCards } from '../gaps.ts';
import { textOfHtml } from '../html-text.ts';
import { isSayableCode } from '../../languages/code-in-words.ts';
import { type UnspeakableBlock, emptySide, noGap, unspeakableSide } from '../reasons.ts';
import { rawWords, tidy } from '../to-words.ts';
import { readTree } from '../tree.ts';
import { isLong, wordsIn } from '../quality.ts';
import { covered, uncovered } from '../verbatim.ts';
import type { TakenCard, TakenGaps, TakenSides } from './dialect.ts';
import { LAYOUT_TAG } from '../keywords.ts';

/** The cards of what a dialect took out of a note. */
export function candidatesOf(card: TakenCard, words: CardWords): Extraction {
  const found = 'gaps' in card ? ofGaps(card, words) : ofSides(card, words);
  const { blockId = null, lastLine, memory } = card;
  const beside = { blockId, lastLine, ...(memory && { memory }) };
  return { ...found, candidates: found.candidates.map((one) => ({ ...one, ...beside })) };
}

function ofSides({ front, back, line, term, isBothWays = false }: TakenSides, words: CardWords): Extraction {
  const [asking, answering] = [sideOf(front, words), sideOf(back, words, { areLinesItems: true })];
  if (asking.unspeakable !== null) return refusal(line, unspeakableSide('front', asking.unspeakable));
  if (answering.unspeakable !== null) return refusal(line, unspeakableSide('back', answering.unspeakable));
  const [question, answer] = [tidy(asking.text), tidy(answering.text)];
  if (question === '' || answer === '') return refusal(line, emptySide(question === '' ? 'front' : 'back'));
  const known = term === undefined ? question : tidy(sideOf(term, words).text);
  const leads = isLong(uncovered(answer)) ? leadsOf(answering.items) : null;
  const listed = leads ?? answering.items;
  const there: Candidate = {
    front: question,
    back: leads === null ? answer : words.phrases.listed(leads),
    line,
    isExplicit: true,
    ...(listed.length > 1 && { items: listed }),
    ...(leads !== null && { cutFrom: wordsIn(answer) }),
  };
  return {
    candidates: isBothWays ? [there, { front: answer, back: known, line, isExplicit: true }] : [there],
    refused: [],
  };
}

function ofGaps({ gaps, line, blockId = null }: TakenGaps, words: CardWords): Extraction {
  // An item's marker would part a gap from its sentence.
  const side = sideOf(gaps.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/gm, ''), words);
  if (side.unspeakable !== null) return refusal(line, unspeakableSide('front', side.unspeakable));
  const found = gapCards(side.text, { line, blockId, words });
  return found === NOTHING ? refusal(line, noGap()) : found;
}

/** A side has no footnotes of its own. */
const FOOTNOTE = /\[\^[^\]\s]+\]/g;

/** Most sides are a line without a sign that means anything in Markdown; its parser takes most of the time. */
const PLAIN_LINE = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ,.;:?!'’"“”()%/–—-]*$/u;

interface Side {
  /** Raw words (to-words.ts). */
  readonly text: string;
  /** Of a side that is a list and nothing else. */
  readonly items: readonly string[];
  readonly unspeakable: UnspeakableBlock | null;
}

/** One side of a card, which may hold any Markdown, in words as far as it can be said. */
export function sideOf(markdown: string, words: CardWords, { areLinesItems = false } = {}): Side {
  if (PLAIN_LINE.test(markdown) && !/^\d{1,9}[.)]\s/.test(markdown))
    return { text: markdown, items: [], unspeakable: null };
  const { blocks } = readTree(outdented(markdown.replace(FOOTNOTE, '')));
  let unspeakable: UnspeakableBlock | null = null;
  const parts = blocks.map((block) => wordsOf(block, words, (kind) => (unspeakable ??= kind)));
  const [only] = blocks.length === 1 ? blocks : [];
  const items =
    only?.type === 'list' ? itemsOf(only, words) : only?.type === 'paragraph' && areLinesItems ? linesOf(only) : [];
  const text = items.length > 1 ? words.phrases.listed(items) : parts.filter((part) => part.trim() !== '').join(' ');
  return { text, items, unspeakable };
}

/** How large a formula is shown is not said. */
const SIZES = /\\(?:tiny|small|large|Large|LARGE|huge|Huge|displaystyle|textstyle)(?![a-zA-Z])\s*/g;

type Refuse = (kind: UnspeakableBlock) => void;

function wordsOf(block: RootContent, words: CardWords, refuse: Refuse): string {
  switch (block.type) {
    case 'paragraph':
      return rawWords(block.children).replaceAll('\n', ' ');
    case 'heading':
      return rawWords(block.children).replace(/(?<=[^.?!:,;])$/, ':');
    case 'list':
      return words.phrases.listed(itemsOf(block, words, refuse));
    case 'blockquote':
      return block.children.map((child) => wordsOf(child, words, refuse)).join(' ');
    case 'math':
      return covered(
        `$${block.value
          .replace(SIZES, '')
          .replace(/\s*\n\s*/g, ' ')
          .trim()}$`,
      );
    case 'code':
      if (!isSayableCode(block.value)) refuse('code');
      return covered(block.value);
    case 'table':
      refuse('table');
      return '';
    case 'html': {
      const text = textOfHtml(block.value);
      if (text === '' && LAYOUT_TAG.test(block.value)) refuse('html');
      return covered(text);
    }
    default:
      return '';
  }
}

/** The items in words; what hangs below one stands behind a colon. */
function itemsOf(list: List, words: CardWords, refuse: Refuse = () => undefined): string[] {
  return list.children
    .map(({ children: [first, ...below] }) => {
      const own = first === undefined ? '' : tidy(wordsOf(first, words, refuse)).replace(/[.;]$/, '');
      const rest = tidy(below.map((block) => wordsOf(block, words, refuse)).join(' '));
      if (rest === '') return own;
      return own === '' ? rest : `${own.replace(/:$/, '')}: ${rest}`;
    })
    .filter((text) => text !== '');
}

const LEAD_WORDS = 6;

/** What stands before the colons, dashes or brackets of points that say too much; null where one has none. */
function leadsOf(items: readonly string[]): readonly string[] | null {
  const leads = items.map((item) => /^(.{2,60}?)\s*(?::\s|\s[–—-]\s|\()/.exec(item)?.[1] ?? item);
  const areShort = leads.length > 1 && leads.every((lead) => wordsIn(lead) <= LEAD_WORDS);
  return areShort && !isLong(leads.join(', ')) ? leads : null;
}

const LINE_WORDS = 6;

/** Short lines that each begin anew, as Obsidian shows them: a list without its marks. None where they go on. */
function linesOf(paragraph: Paragraph): string[] {
  const lines = rawWords(paragraph.children)
    .split('\n')
    .map((line) => tidy(line));
  const isList = lines.every(
    (line) => /^[\p{Lu}\p{N}]/u.test(line) && !/[.,;:!?]$/.test(line) && line.split(' ').length <= LINE_WORDS,
  );
  return isList ? lines : [];
}

/** Lines without the indent that they have in common, which Markdown would take for code. */
function outdented(markdown: string): string {
  const lines = markdown.split('\n');
  const [first = ''] = lines.filter((line) => line.trim() !== '');
  const indent = /^[ \t]*/.exec(first)?.[0] ?? '';
  if (indent === '') return markdown;
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join('\n');
}
