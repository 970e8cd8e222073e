import type { RootContent } from 'mdast';
import { noteWordsOf } from '../../languages/languages.ts';
import type { NoteWords } from '../../languages/note-words.ts';
import type { Candidate } from '../candidate.ts';
import { withHighlights } from '../gaps.ts';
import { contextReader } from '../context.ts';
import { type DeckName, deckOfFile, deckOfTag, deckOfTitle, decksByLine } from '../deck.ts';
import { type DeriveLevel, isWanted } from '../deriving/levels.ts';
import { worthOf } from '../deriving/worth.ts';
import { takeKeptCards, withKeptCards } from '../kept-cards.ts';
import { languageOf } from '../language-of.ts';
import { isUnfit } from '../deriving/unfit.ts';
import { type Heading, headingCards } from '../deriving/headings.ts';
import { sectionReader } from '../deriving/section-reader.ts';
import { repairMojibake } from '../mojibake.ts';
import { type NoteCard, type ParsedNote, type SetAside, unreadNote } from '../note.ts';
import { withEmbeds } from '../picture-file.ts';
import { checked } from '../quality.ts';
import { namesOf } from '../section.ts';
import { proseLines, withoutComments, withoutHtmlComments } from '../prose.ts';
import { TOO_LARGE, UNFIT, lessSure, sameQuestion, unknownLanguage, unreadableMarkdown } from '../reasons.ts';
import { UNSPEAKABLE, rawWords, tidy } from '../to-words.ts';
import { type NoteVoice, takeMarkedWords, takePronunciations, voiceOf } from '../voice.ts';
import { isText, textOf } from '../text-of.ts';
import { readTree } from '../tree.ts';
import { uncovered, withoutCovers } from '../verbatim.ts';
import type { NoteFormat, ReadOptions } from './format.ts';

const NOTE_AT_MOST = 10 * 1024 * 1024;
const DEFAULT_LANGUAGE = 'en';

export const markdown: NoteFormat = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  isContent: isText,
  read: ({ path, bytes }, options) => parseMarkdown({ path, text: textOf(bytes) }, options),
};

/**
 * Reads a Markdown note into cards: those written in the syntax of obsidian-spaced-repetition, and those that plain
 * notes hold without any (definitions, terms, lists under a title, arrows, flows). What looks like a card and cannot be
 * asked aloud is set aside with its line and the reason. Of a note in a language without words for notes, only cards
 * written as such are read. Never throws.
 * @param options of a note whose front matter does not say otherwise
 */
export function parseMarkdown(
  { path, text }: { readonly path: string; readonly text: string },
  options: ReadOptions = {},
): ParsedNote {
  if (text.length > NOTE_AT_MOST) return unreadNote(path, TOO_LARGE);
  try {
    const kept = takeKeptCards(cleaned(text));
    const prose = withoutComments(withoutHtmlComments(repairMojibake(kept.text)));
    const { text: unmarked, marked } = takeMarkedWords(prose);
    const note = parse(path, withEmbeds(withHighlights(unmarked)), { ...options, marked });
    return { ...note, cards: withKeptCards(note.cards, kept) };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'fault';
    return unreadNote(path, unreadableMarkdown(name));
  }
}

const cleaned = (text: string): string =>
  withoutCovers(text.replace(/^\uFEFF/, ''))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', ' ')
    .toWellFormed();

interface Placed {
  readonly candidate: Candidate;
  readonly deck: DeckName;
  readonly heading: string;
}

function parse(
  path: string,
  text: string,
  { marked, ...options }: ReadOptions & Pick<NoteVoice, 'marked'>,
): ParsedNote {
  const { blocks: whole, title, tags, language: named, derive, say = [], setAside } = readTree(text);
  const { blocks: all, words: pronounced } = takePronunciations(whole);
  const known = named ?? options.language ?? languageOf(text);
  const language = known ?? DEFAULT_LANGUAGE;
  const voice = { ...(known !== null && { language: known }), listed: [...say, ...pronounced], marked };
  const level = derive ?? options.derive ?? 'some';
  const own = title === null ? deckOfFile(path) : deckOfTitle(title);
  const noteTag = tags.flatMap((tag) => deckOfTag(tag, own) ?? [])[0] ?? null;
  const noteHeadings = all.flatMap((block) => (block.type === 'heading' ? [headingText(block)] : []));
  const prose = proseLines(text);
  const isTagged = noteTag !== null || prose.some((line) => deckOfTag(line, own) !== null);
  const deckAt = decksByLine(prose, own, noteTag ?? own);
  const words = noteWordsOf(language);
  const read = sectionReader({ text, headings: noteHeadings, isTagged }, words);
  const placed: Placed[] = [];
  const refused: SetAside[] =
    words === null ? [{ line: 1, reason: unknownLanguage(language) }, ...setAside] : [...setAside];
  if (words !== null)
    for (const card of headingCards(headingsOf(all), namesOf(text, noteHeadings, words), words).candidates)
      placed.push({ candidate: card, deck: deckAt(card.line), heading: '' });
  for (const { headings, blocks } of sectionsOf(all)) {
    const found = read(blocks, { headings });
    const heading = uncovered(headings.join(' > '));
    placed.push(...found.candidates.map((candidate) => ({ candidate, deck: deckAt(candidate.line), heading })));
    refused.push(...found.refused);
  }
  const contextOf = contextReader(all);
  const { cards, reasons, unsure } = distinct(placed, {
    path,
    ofFile: title === null ? own : null,
    words,
    level,
    contextOf,
    voice,
  });
  if (unsure > 0) reasons.push({ line: 1, reason: lessSure(unsure) });
  const inOrder = [...refused, ...reasons].map(({ line, reason }) => ({
    line,
    reason: uncovered(reason).replaceAll(UNSPEAKABLE, '…'),
  }));
  const sorted = inOrder.sort((a, b) => a.line - b.line);
  return { path, cards, setAside: sorted, ...(named === undefined ? {} : { language: named }) };
}

const headingsOf = (blocks: readonly RootContent[]): Heading[] =>
  blocks.flatMap((block, i) => {
    if (block.type !== 'heading') return [];
    const end = blocks.findIndex((other, at) => at > i && other.type === 'heading');
    const list = blocks.slice(i + 1, end < 0 ? undefined : end).find((other) => other.type === 'list');
    const line = block.position?.start.line ?? 1;
    return [{ depth: block.depth, text: headingText(block), line, listed: list?.children.length ?? 0 }];
  });

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

/**
 * Cards that can be asked, each question of a deck once.
 * @param ofFile the deck that is named by the note's file; null where the note has a title
 */
function distinct(
  placed: readonly Placed[],
  {
    path,
    ofFile,
    words,
    level,
    contextOf,
    voice,
  }: {
    readonly path: string;
    readonly ofFile: DeckName | null;
    readonly words: NoteWords | null;
    readonly level: DeriveLevel;
    readonly contextOf: ReturnType<typeof contextReader>;
    readonly voice: NoteVoice;
  },
): { cards: NoteCard[]; reasons: SetAside[]; unsure: number } {
  let unsure = 0;
  const cards: NoteCard[] = [];
  const reasons: SetAside[] = [];
  const lines = new Map<string, number>();
  // One line is asked for one thing once.
  const derivedAnswers = new Set<string>();
  for (const { candidate, deck, heading } of placed) {
    const { line, blockId = null } = candidate;
    const result = checked(candidate, words, path);
    const { shape } = candidate;
    if (
      shape !== undefined &&
      words !== null &&
      isUnfit({ front: uncovered(candidate.front), back: uncovered(candidate.back), shape }, words)
    ) {
      reasons.push({ line, reason: UNFIT });
      continue;
    }
    if ('reason' in result) {
      reasons.push({ line, reason: result.reason });
      continue;
    }
    const worth = shape === undefined || words === null ? 1 : worthOf({ ...result.content, shape }, words);
    if (shape !== undefined && !isWanted(worth, level)) {
      unsure += 1;
      continue;
    }
    const answer = `${String(line)}\n${result.content.back.toLowerCase()}`;
    if (shape !== undefined && derivedAnswers.has(answer)) continue;
    if (shape !== undefined) derivedAnswers.add(answer);
    const key = `${deck.deck}\n${result.content.front.toLowerCase()}`;
    const earlier = lines.get(key);
    if (earlier === undefined) {
      lines.set(key, line);
      const ofItsFile = deck === ofFile ? { isDeckOfFile: true } : {};
      const context = contextOf({ ...result.content, line });
      const around = context === undefined ? {} : { context };
      const derived = shape === undefined ? {} : { shape, worth };
      const said = voiceOf(result.content, line, voice);
      const voiced = said === undefined ? {} : { voice: said };
      cards.push({
        ...result.content,
        ...around,
        ...voiced,
        ...deck,
        blockId,
        heading,
        line,
        ...ofItsFile,
        ...derived,
      });
    } else reasons.push({ line, reason: sameQuestion(earlier) });
  }
  return { cards, reasons, unsure };
}
