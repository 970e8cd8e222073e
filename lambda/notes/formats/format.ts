import type { NoteFile, ParsedNote } from '../note.ts';

/** A kind of file that holds notes or cards. */
export interface NoteFormat {
  /** As messages name it: "Markdown". */
  readonly name: string;
  /** Endings of its files, in small letters, with their dot. */
  readonly endings: readonly string[];
  /** Whether the bytes of a file with such an ending can be of this format. */
  isContent(bytes: Uint8Array): boolean;
  /** Never throws: what cannot be read is set aside, with its line and the reason. */
  read(file: NoteFile): ParsedNote;
}
