import { type NoteFile, type ParsedNote, unreadNote } from '../note.ts';
import { wrongFormat } from '../reasons.ts';
import type { NoteFormat, ReadOptions } from './format.ts';
import { markdown } from './markdown.ts';

/** Every format that is read: another one is a file beside `markdown.ts` and its name here. */
const FORMATS: readonly NoteFormat[] = [markdown];

/** The ending of a path's file, in small letters with its dot; '' for none. A name that begins with a dot has none. */
export const endingOf = (path: string): string => /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The format that a file is in by its ending; null where it is of no kind that is read. */
export function formatOf(path: string, formats = FORMATS): NoteFormat | null {
  const ending = endingOf(path);
  return formats.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** The formats in words, with their endings: "Markdown (.md, .markdown)". */
export const kindsRead = (formats = FORMATS): string =>
  formats.map(({ name, endings }) => `${name} (${endings.join(', ')})`).join(', ');

/** Reads a file in its format; a file whose bytes are of another kind than its ending says is an unread note. */
export function readNote(file: NoteFile, format: NoteFormat, options: ReadOptions = {}): ParsedNote {
  if (format.isContent(file.bytes)) return { ...format.read(file, options), format: format.name };
  return unreadNote(file.path, wrongFormat(format.name));
}
