import type { RootContent } from 'mdast';
import { type Candidate, type Found } from './candidate.ts';
import { type DeckName, deckOfNote, deckOfTag } from './deck.ts';
import { readBlocks } from './derived/blocks.ts';
import { repairMojibake } from './mojibake.ts';
import type { NoteCard, NoteFile, ParsedNote, SetAside } from './note.ts';
import { checked } from './quality.ts';
import { rawLines } from './raw-lines.ts';
import { namesOf } from './section.ts';
import { rawWords, tidy } from './to-words.ts';
import { readTree } from './tree.ts';

const NOTE_AT_MOST = 5 * 1024 * 1024;

/**
 * Reads a Markdown note into cards: those written in the syntax of obsidian-spaced-repetition, and those that plain
 * notes hold without any (definitions, terms, lists under a title, arrows, flows). What looks like a card and cannot be
 * asked aloud is set aside with its line and the reason. Never throws.
 */
export function parseMarkdown({ path, text }: NoteFile): ParsedNote {
  if (text.length > NOTE_AT_MOST) {
    return { path, cards: [], setAside: [{ line: 1, reason: 'the note is larger than 5 MB; split it' }] };
  }
  try {
    return parse(path, repairMojibake(cleaned(text)));
  } catch (error) {
    const name = error instanceof Error ? error.name : 'fault';
    return { path, cards: [], setAside: [{ line: 1, reason: `the note could not be read as Markdown (${name})` }] };
  }
}

const cleaned = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', ' ')
    .toWellFormed();

interface Placed {
  readonly candidate: Candidate;
  readonly deck: DeckName;
  readonly heading: string;
}

function parse(path: string, text: string): ParsedNote {
  const { root, title, tags, setAside } = readTree(text);
  const own = deckOfNote(path, title);
  const noteTag = tags.flatMap((tag) => deckOfTag(tag, own) ?? [])[0] ?? null;
  const names = namesOf(
    text,
    root.children.flatMap((block) => (block.type === 'heading' ? [headingText(block)] : [])),
  );
  const placed: Placed[] = [];
  const refused: SetAside[] = [...setAside];
  let deck = noteTag ?? own;
  let isTagged = noteTag !== null || /(?:^|\s)#flashcards\b/.test(text);
  for (const { headings, blocks } of sectionsOf(root.children)) {
    const read = (run: readonly RootContent[], into: DeckName): void => {
      const found: Found = readBlocks(run, { section: { headings }, lead: '', isTagged, names });
      const heading = headings.join(' > ');
      placed.push(...found.candidates.map((candidate) => ({ candidate, deck: into, heading })));
      refused.push(...found.refused);
    };
    for (const { blocks: run, tagged } of runsByTag(blocks, own)) {
      if (tagged !== null) {
        isTagged = true;
        if (tagged.isLasting) deck = tagged.deck;
      }
      read(run, tagged?.deck ?? deck);
    }
  }
  const { cards, reasons } = distinct(placed);
  return { path, cards, setAside: [...refused, ...reasons].sort((a, b) => a.line - b.line) };
}

interface SectionBlocks {
  readonly headings: readonly string[];
  readonly blocks: readonly RootContent[];
}

/** The note cut at its headings, each part with the headings above it. */
function sectionsOf(children: readonly RootContent[]): SectionBlocks[] {
  const stack: { depth: number; text: string }[] = [];
  const sections: { headings: string[]; blocks: RootContent[] }[] = [{ headings: [], blocks: [] }];
  for (const block of children) {
    if (block.type === 'heading') {
      while ((stack.at(-1)?.depth ?? 0) >= block.depth) stack.pop();
      stack.push({ depth: block.depth, text: headingText(block) });
      sections.push({ headings: stack.map((one) => one.text).filter((one) => one !== ''), blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const headingText = (heading: { children: Parameters<typeof rawWords>[0] }): string =>
  tidy(rawWords(heading.children)).replace(/:$/, '');

/** A paragraph of tags alone sets the deck from there on; a tag within a paragraph is that paragraph's. */
function runsByTag(
  blocks: readonly RootContent[],
  own: DeckName,
): { blocks: RootContent[]; tagged: { deck: DeckName; isLasting: boolean } | null }[] {
  const runs: { blocks: RootContent[]; tagged: { deck: DeckName; isLasting: boolean } | null }[] = [
    { blocks: [], tagged: null },
  ];
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? rawWords(block.children) : '';
    const deck = deckOfTag(text, own);
    if (deck === null) runs.at(-1)?.blocks.push(block);
    else if (block.type === 'paragraph' && tidy(text) === '')
      runs.push({ blocks: [], tagged: { deck, isLasting: true } });
    else {
      const startsWithTag = block.type === 'paragraph' && tidy(rawLines(block)[0]?.text ?? '') === '';
      runs.push({ blocks: [block], tagged: { deck, isLasting: startsWithTag } }, { blocks: [], tagged: null });
    }
  }
  return runs;
}

/** Cards that can be asked, each question of a deck once. */
function distinct(placed: readonly Placed[]): { cards: NoteCard[]; reasons: SetAside[] } {
  const cards: NoteCard[] = [];
  const reasons: SetAside[] = [];
  const lines = new Map<string, number>();
  for (const { candidate, deck, heading } of placed) {
    const { line, blockId = null } = candidate;
    const result = checked(candidate);
    if ('reason' in result) {
      reasons.push({ line, reason: result.reason });
      continue;
    }
    const key = `${deck.deck}\n${result.content.front.toLowerCase()}`;
    const earlier = lines.get(key);
    if (earlier === undefined) {
      lines.set(key, line);
      cards.push({ ...result.content, ...deck, blockId, heading, line });
    } else reasons.push({ line, reason: `the same question stands in line ${String(earlier)}` });
  }
  return { cards, reasons };
}
