import type { RootContent } from 'mdast';
import { noteWordsOf } from '../../languages/languages.ts';
import { withHighlights } from '../gaps.ts';
import { contextReader } from '../context.ts';
import { COMMON } from '../conventions.ts';
import { deckOfFile, deckOfFolder, deckOfTag, deckOfTitle, decksByLine } from '../deck.ts';
import { takeKeptCards, withKeptCards } from '../kept-cards.ts';
import { languageOf } from '../language-of.ts';
import { type Heading, headingCards } from '../deriving/headings.ts';
import { WORDLESS } from '../card-syntax.ts';
import { sectionReader } from '../deriving/section-reader.ts';
import { type TakenNote, takeDialects } from '../dialects/dialects.ts';
import { candidatesOf } from '../dialects/sides.ts';
import { type Placed, distinctCards } from '../distinct-cards.ts';
import { inCommon, tagsInCommon } from '../in-common.ts';
import { repairMojibake } from '../mojibake.ts';
import { type ParsedNote, type SetAside, unreadNote } from '../note.ts';
import { withEmbeds } from '../picture-file.ts';
import { headingsByLine, namesOf } from '../section.ts';
import { proseLines, withoutComments, withoutHtmlComments } from '../prose.ts';
import { TOO_LARGE, lessSure, unknownLanguage, unreadableMarkdown } from '../reasons.ts';
import { UNSPEAKABLE, rawWords, tidy } from '../to-words.ts';
import { type ScheduleComment, schedulesIn, withSchedules } from '../schedule-comments.ts';
import { type NoteVoice, takeMarkedWords, takePronunciations } from '../voice.ts';
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
    const written = inCommon(withIds(repairMojibake(kept.text)), options.conventions ?? COMMON);
    const { text: unmarked, marked } = takeMarkedWords(withoutComments(withoutHtmlComments(written)));
    const whole = withEmbeds(withHighlights(unmarked));
    const taken = takeDialects(whole, options.conventions ?? COMMON);
    const note = noteOf(path, whole, taken, { comments: schedulesIn(written), marked }, options);
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

/** What programs that write to Anki keep of a card in a comment, as a block id. */
const withIds = (text: string): string => text.replace(/<!--\s*(?:ID|anki(?:ID)?):\s*(\d+)[^\n>]*-->/gi, '^$1');

/** What a note's text says beside its cards. */
interface Beside {
  readonly comments: readonly ScheduleComment[];
  readonly marked: NoteVoice['marked'];
}

/**
 * A note whose cards of several lines were taken out of its text.
 * @param text the whole of it
 */
export function noteOf(
  path: string,
  text: string,
  taken: TakenNote,
  { comments, marked }: Beside,
  { conventions = COMMON, ...options }: ReadOptions,
): ParsedNote {
  const { blocks, title, tags, language: named, derive, deck: ofMatter, say = [], setAside } = readTree(taken.text);
  const { blocks: all, words: pronounced } = takePronunciations(blocks);
  const known = named ?? options.language ?? languageOf(text);
  const language = known ?? DEFAULT_LANGUAGE;
  const voice = { ...(known !== null && { language: known }), listed: [...say, ...pronounced], marked };
  const level = derive ?? options.derive ?? 'some';
  const own = title === null ? deckOfFile(path) : deckOfTitle(title);
  const inOurs = tagsInCommon(conventions);
  const noteTag = tags.flatMap((tag) => deckOfTag(inOurs(tag), own) ?? [])[0] ?? null;
  const noteHeadings = all.flatMap((block) => (block.type === 'heading' ? [headingText(block)] : []));
  const prose = proseLines(text);
  const isTagged =
    noteTag !== null || conventions.single !== COMMON.single || prose.some((line) => deckOfTag(line, own) !== null);
  const deckName = taken.deck ?? ofMatter ?? null;
  const whole = noteTag ?? (deckName === null ? own : deckOfTitle(deckName));
  const ofFolder = conventions.decksBelow === null ? null : deckOfFolder(path, conventions.decksBelow);
  const deckAt = ofFolder === null ? decksByLine(prose, own, whole) : () => ofFolder;
  const words = noteWordsOf(language);
  const read = sectionReader({ text, headings: noteHeadings, isTagged }, words);
  const placed: Placed[] = [];
  const refused: SetAside[] = [...taken.refused, ...setAside];
  if (words === null) refused.push({ line: 1, reason: unknownLanguage(language) });
  if (words !== null)
    for (const card of headingCards(headingsOf(all), namesOf(text, noteHeadings, words), words).candidates)
      placed.push({ candidate: card, deck: deckAt(card.line), heading: '' });
  for (const { headings, blocks } of sectionsOf(all)) {
    const found = read(blocks, { headings });
    const heading = uncovered(headings.join(' > '));
    placed.push(...found.candidates.map((candidate) => ({ candidate, deck: deckAt(candidate.line), heading })));
    refused.push(...found.refused);
  }
  const headingAt = headingsByLine(headingsOf(all));
  for (const card of taken.cards) {
    const deck = card.deck === undefined ? deckAt(card.line) : deckOfTitle(card.deck);
    const found = candidatesOf(card, words ?? WORDLESS);
    placed.push(...found.candidates.map((candidate) => ({ candidate, deck, heading: headingAt(card.line) })));
    refused.push(...found.refused);
  }
  if (taken.cards.length > 0) placed.sort((a, b) => a.candidate.line - b.candidate.line);
  const contextOf = contextReader(all);
  const { cards, reasons, unsure } = distinctCards(withSchedules(placed, comments, text.split('\n')), {
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
  return {
    path,
    cards,
    setAside: sorted,
    ...(named === undefined ? {} : { language: named }),
    ...(taken.names.length > 0 && { format: taken.names.join(', ') }),
  };
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
