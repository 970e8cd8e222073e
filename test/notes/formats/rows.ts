import { formatOf, readNote } from '../../../lambda/notes/formats/formats.ts';
import type { ParsedNote } from '../../../lambda/notes/note.ts';

/** A file with this text, as an import reads it. */
export function readText(path: string, text: string): ParsedNote {
  const format = formatOf(path);
  if (format === null) throw new Error(`no format has the ending of ${path}`);
  return readNote({ path, bytes: new TextEncoder().encode(text) }, format);
}

/** "line front -> back" of each card. */
export const cardsIn = (path: string, text: string): string[] =>
  readText(path, text).cards.map(({ line, front, back }) => `${String(line)} ${front} -> ${back}`);

/** "line reason" of what was set aside. */
export const asideIn = (path: string, text: string): string[] =>
  readText(path, text).setAside.map(({ line, reason }) => `${String(line)} ${reason}`);
