import type { NoteWords } from '../note-words.ts';
import { DEFINITIONS } from './note-definitions.ts';
import { FACTS } from './note-facts.ts';
import { FRAMES } from './note-frames.ts';
import { PHRASES } from './note-phrases.ts';
import { QUESTIONS, REMARKS } from './note-questions.ts';
import { TERMS } from './note-terms.ts';
import { TITLES } from './note-titles.ts';
import { VALUES } from './note-values.ts';

/** German, for making cards from plain notes. */
export const GERMAN_NOTE_WORDS: NoteWords = {
  phrases: PHRASES,
  titles: TITLES,
  terms: TERMS,
  definitions: DEFINITIONS,
  values: VALUES,
  questions: QUESTIONS,
  remarks: REMARKS,
  facts: FACTS,
  frames: FRAMES,
};
