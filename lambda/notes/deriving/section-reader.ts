import type { RootContent } from 'mdast';
import type { NoteWords } from '../../languages/note-words.ts';
import type { Extraction } from '../candidate.ts';
import { type Section, namesOf } from '../section.ts';
import { readBlocks } from './blocks.ts';
import { readWrittenOnly } from './written-only.ts';

/** Reads the blocks of one section of a note. */
export type SectionReader = (blocks: readonly RootContent[], section: Section) => Extraction;

/**
 * @param note its Markdown; its headings, tidied; whether it is tagged as flashcards
 * @param words those of the note's language; null where there are none, so that only written cards are read
 */
export function sectionReader(
  { text, headings, isTagged }: { text: string; headings: readonly string[]; isTagged: boolean },
  words: NoteWords | null,
): SectionReader {
  if (words === null)
    return (blocks, section) => readWrittenOnly(blocks, { isTagged, heading: section.headings.at(-1) ?? '' });
  const names = namesOf(text, headings, words);
  return (blocks, section) => readBlocks(blocks, { section, lead: '', isTagged, names, words, read: readBlocks });
}
