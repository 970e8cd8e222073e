import { parseMarkdown } from '../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE, type ParsedNote } from '../lambda/notes/note.ts';
import { relatedIn } from './engines/lexicons.ts';

const LANGUAGE = 'en-US';

/** A bundled deck as the skill function lays it in, which reads neither Markdown nor lexical databases. */
export function bundledDeck(text: string): ParsedNote {
  const note = parseMarkdown({ path: BUNDLED_SOURCE, text });
  const language = note.language ?? LANGUAGE;
  const related = relatedIn(language, note.cards);
  return {
    ...note,
    cards: note.cards.map((card, i) => {
      const words = related[i] ?? [];
      return words.length === 0 ? card : { ...card, related: words };
    }),
  };
}
