import type { Blockquote, Code, List, Paragraph, RootContent } from 'mdast';
import { type Found, NOTHING, merged } from '../candidate.ts';
import { readCardSyntax } from '../card-syntax.ts';
import { type Item, itemsOf } from '../list-items.ts';
import { going, joined } from '../phrases.ts';
import { rawLines } from '../raw-lines.ts';
import { type Section, isGeneric } from '../section.ts';
import { tidy } from '../to-words.ts';
import { arrowCard } from './arrows.ts';
import { flowCards } from './flow.ts';
import { type Term, definedSubject, isChoice, listCard, subjectCard, termCards, termIn } from './terms.ts';

export interface Context {
  readonly section: Section;
  /** What introduces the block: a line that ends in a colon, or a bold item it hangs below; '' for the heading alone. */
  readonly lead: string;
  readonly isTagged: boolean;
  readonly names: ReadonlySet<string>;
}

const SUBITEMS_AT_MOST = 4;

/** What a run of blocks gives; a lead carries on to the block after it. */
export function readBlocks(blocks: readonly RootContent[], context: Context): Found {
  const found: Found[] = [];
  let lead = context.lead;
  for (const [i, block] of blocks.entries()) {
    const here = { ...context, lead };
    if (block.type === 'paragraph') {
      found.push(readParagraph(block, blocks[i + 1], here));
      lead = leadOf(block) ?? '';
    } else {
      if (block.type === 'list' && !isAnswerOf(blocks[i - 1])) found.push(readList(block, here));
      else if (block.type === 'blockquote') found.push(readQuote(block, here));
      else if (block.type === 'code') found.push(readCode(block, here));
      lead = '';
    }
  }
  return merged(found);
}

function readCode({ lang, value, position }: Code, { lead, section, names }: Context): Found {
  if (lang !== 'mermaid') return NOTHING;
  const title = lead === '' ? (section.headings.at(-1) ?? '') : lead;
  return flowCards(value, { title, line: position?.start.line ?? 1, names });
}

/** A paragraph that ends in a lone question mark line is the front of a card whose back is the list below. */
function isAnswerOf(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && /^\s*\?\??\s*$/.test(rawLines(block).at(-1)?.text ?? '');
}

function readParagraph(block: Paragraph, next: RootContent | undefined, context: Context): Found {
  const lines = rawLines(block);
  if (isAnswerOf(block) && next?.type === 'list') return frontOfList(lines.slice(0, -1), next, context);
  const written = readCardSyntax(lines, context);
  if (written.candidates.length + written.refused.length > 0) return written;
  const arrows = merged(lines.map(({ text, line }) => arrowCard(tidy(text), line, context.names)));
  if (arrows.candidates.length + arrows.refused.length > 0) return arrows;
  const [head] = block.children;
  const text = tidy(lines.map((one) => one.text).join(' '));
  const line = lines[0]?.line ?? 1;
  const term = head?.type === 'strong' ? termIn(text, line) : null;
  if (term !== null) return termCards([term], context);
  return definedSubject(text, { ...context, line });
}

function frontOfList(lines: ReturnType<typeof rawLines>, list: List, { isTagged }: Context): Found {
  const items = itemsOf(list).map(({ text }) => text.replace(/[.;]$/, ''));
  const front = lines.map(({ text }) => text).join(' ');
  const read = readCardSyntax([{ text: `${front}::${joined(items)}`, line: lines[0]?.line ?? 1 }], {
    isTagged: isTagged || true,
  });
  return { ...read, candidates: read.candidates.map((card) => ({ ...card, ...(items.length > 1 && { items }) })) };
}

/** "Key features:" as a lead; null where the paragraph leads to nothing. */
function leadOf(block: Paragraph): string | null {
  const text = tidy(rawLines(block).at(-1)?.text ?? '');
  return /:$/.test(text) && text.split(' ').length <= 8 ? text.slice(0, -1) : null;
}

function readQuote(quote: Blockquote, context: Context): Found {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return readBlocks(quote.children, context);
  const lines = rawLines(first);
  const callout = /^\s*\[!(\w+)\][+-]?\s*(.*)$/.exec(lines[0]?.text ?? '');
  if (callout === null) return readBlocks(quote.children, context);
  const [, kind = '', title = ''] = callout;
  const body = lines.slice(1);
  const text = tidy(body.map((line) => line.text).join(' '));
  const subject = tidy(title) || (context.section.headings.at(-1) ?? '');
  if (/^(?:definition|info|abstract|summary|note|quote)$/i.test(kind) && text !== '' && isNamed(subject)) {
    return defined(subject, text, rest, { ...context, line: body[0]?.line ?? 1 });
  }
  const written = readCardSyntax(body, context);
  if (written.candidates.length > 0) return merged([written, readBlocks(rest, context)]);
  return readBlocks(rest, { ...context, lead: /:$/.test(text) ? text.slice(0, -1) : tidy(title) });
}

const isNamed = (subject: string): boolean => subject !== '' && !isGeneric(subject);

function defined(
  heading: string,
  text: string,
  rest: readonly RootContent[],
  context: Context & { line: number },
): Found {
  const subject = heading.replace(/^(?:what|who) (?:is|are|was|were)\s+(?:an? |the )?/i, '').replace(/\?$/, '');
  const [list] = rest;
  const items = list?.type === 'list' ? itemsOf(list).map((item) => item.text) : [];
  // "A model where:" goes on in its first point.
  const whole = text.endsWith(':') ? `${text.slice(0, -1)} ${going(items[0] ?? '', context.names)}` : text;
  const section = { headings: [...context.section.headings.filter((one) => one !== heading), subject] };
  const card = subjectCard(subject, whole, { ...context, section });
  return text.endsWith(':') ? card : merged([card, readBlocks(rest, context)]);
}

function readList(list: List, context: Context): Found {
  const items = itemsOf(list);
  const written = items.map((item) => readCardSyntax(item.lines, context));
  const arrows = items.map((item, i) =>
    isEmpty(written[i]) ? arrowCard(item.text, item.line, context.names) : NOTHING,
  );
  const plain = items.filter((_, i) => isEmpty(written[i]) && isEmpty(arrows[i]));
  const terms = plain.flatMap((item) => termOf(item, context) ?? []);
  const below = plain.map((item) => readBelow(item, context));
  const title = context.lead === '' ? (context.section.headings.at(-1) ?? '') : context.lead;
  const isWhole = plain.length === items.length;
  const names = plain.map((item) => item.bold ?? termIn(item.text, item.line)?.term ?? item.text);
  const card =
    isWhole && !isChoice(terms) ? listCard(title, names, { ...context, line: list.position?.start.line ?? 1 }) : null;
  return merged([
    ...written,
    ...arrows,
    termCards(terms, context),
    ...(card ? [{ ...NOTHING, candidates: [card] }] : []),
    ...below,
  ]);
}

const isEmpty = (found: Found | undefined): boolean =>
  found === undefined || found.candidates.length + found.refused.length === 0;

/** What an item says of its term, on its line or in the points below it. */
function termOf(item: Item, { isTagged, names }: Context): Term | null {
  if (item.bold === null) return termIn(item.text, item.line);
  if (item.after !== '') return { term: item.bold, definition: item.after, line: item.line };
  const points = item.below.flatMap((block) => (block.type === 'list' ? itemsOf(block) : []));
  const areWords = points.every(
    (point) =>
      point.bold === null &&
      termIn(point.text, point.line) === null &&
      isEmpty(readCardSyntax(point.lines, { isTagged })),
  );
  if (points.length === 0 || points.length > SUBITEMS_AT_MOST || !areWords) return null;
  return {
    term: item.bold,
    definition: points.map((point) => going(point.text.replace(/[.;]$/, ''), names)).join(', '),
    line: item.line,
  };
}

/** Terms, flows and cards below an item; points that say what the item is were read with it. */
function readBelow(item: Item, context: Context): Found {
  const isDefined = item.bold !== null && item.after === '' && termOf(item, context) !== null;
  const blocks = isDefined ? item.below.filter(({ type }) => type !== 'list') : item.below;
  return readBlocks(blocks, { ...context, lead: item.caption || (item.bold ?? '') });
}
