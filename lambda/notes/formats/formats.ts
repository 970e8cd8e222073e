import { type NoteFile, type ParsedNote, unreadNote } from '../note.ts';
import { notOfAnyKind, wrongFormat } from '../reasons.ts';
import type { NoteFormat, ReadNote, ReadOptions } from './format.ts';
import { ankiPackage } from './anki-package.ts';
import { ankiText } from './anki-text.ts';
import { csv } from './csv.ts';
import { markdown } from './markdown.ts';
import { orgDrill } from './org-drill.ts';
import { quizlet } from './quizlet.ts';

/** Every format that is read: another one is a file beside `markdown.ts` and its name here. */
const FORMATS: readonly NoteFormat[] = [markdown, csv, ankiText, ankiPackage, quizlet, orgDrill];

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

/** The formats that a file can be in, by its ending and by its bytes; several share an ending. */
const formatsIn = ({ path, bytes }: NoteFile, format: NoteFormat): NoteFormat | undefined =>
  [format, ...FORMATS.filter((other) => other !== format && other.endings.includes(endingOf(path)))].find((one) =>
    one.isContent(bytes),
  );

/** Whether the bytes of a file are of a kind that its ending says. */
export const isAsItsEndingSays = (file: NoteFile, format: NoteFormat): boolean => formatsIn(file, format) !== undefined;

/**
 * Reads a file in its format; a file whose bytes are of another kind than its ending says is an unread note.
 * @param format by the file's ending; of several with that ending, the one that its bytes are in reads it
 */
export function readNote(file: NoteFile, format: NoteFormat, options: ReadOptions = {}): ParsedNote {
  const read = formatsIn(file, format);
  if (read !== undefined) return { format: read.name, ...read.read(file, options) };
  const names = FORMATS.filter(({ endings }) => endings.includes(endingOf(file.path))).map(({ name }) => name);
  return unreadNote(file.path, wrongFormat(names.length > 1 ? names : [format.name]));
}

/** Reads a file as readNote does, in the format that its ending says, once what that needs is loaded. */
export const openNote: ReadNote = async (file, options = {}) => {
  const format = formatOf(file.path);
  if (format === null) return unreadNote(file.path, notOfAnyKind(kindsRead()));
  await format.load?.();
  return readNote(file, format, options);
};
