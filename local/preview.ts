import { SHAPES } from '../lambda/notes/deriving/reasons.ts';
import type { NoteCard, ParsedNote } from '../lambda/notes/note.ts';
import { shownPath } from './note-files.ts';
import { printable } from './printable.ts';

type Derived = NoteCard & Required<Pick<NoteCard, 'shape'>>;

const derivedOf = ({ cards }: ParsedNote): Derived[] =>
  cards.flatMap((card) => (card.shape === undefined ? [] : [{ ...card, shape: card.shape }]));

/** The cards that plain notes would give: line, question, answer and why, surest first within each note. */
export function previewOf(notes: readonly ParsedNote[]): string {
  const parts = notes.flatMap((note) => {
    const cards = derivedOf(note).sort((a, b) => (b.worth ?? 0) - (a.worth ?? 0) || a.line - b.line);
    const lines = cards.map(
      ({ line, front, back, shape, worth = 0 }) =>
        `  line ${String(line)}: ${printable(front)}\n    ${printable(back)}\n    why: ${SHAPES[shape]} (${worth.toFixed(2)})`,
    );
    return lines.length === 0 ? [] : [`${shownPath(note.path)}: ${String(cards.length)} derived`, ...lines];
  });
  return parts.length === 0 ? 'No card would be derived.\n' : `${parts.join('\n')}\n`;
}

/** The same cards as their author can edit and keep: a note of written cards, tagged as one. */
export function asWrittenCards(notes: readonly ParsedNote[]): string {
  const sections = notes.flatMap((note) => {
    const cards = derivedOf(note).map(written);
    return cards.length === 0 ? [] : [`## ${shownPath(note.path)}`, ...cards];
  });
  return `${['#flashcards', ...sections].join('\n\n')}\n`;
}

function written({ front, back, accepted, items }: Derived): string {
  const accept = accepted.length === 0 ? '' : ` (accept: ${accepted.join(', ')})`;
  return items.length > 1
    ? [front, '?', ...items.map((item) => `- ${item}`)].join('\n')
    : `${front} :: ${back}${accept}`;
}
