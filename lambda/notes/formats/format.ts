import type { Conventions } from '../conventions.ts';
import type { DeriveLevel } from '../deriving/levels.ts';
import type { NoteFile, ParsedNote } from '../note.ts';

/** What holds for a note that does not say otherwise itself. */
export interface ReadOptions {
  /** BCP 47; default: the one its prose is surely written in, else English. */
  readonly language?: string;
  /** How many cards are derived of plain notes; default: some. */
  readonly derive?: DeriveLevel;
  /** How its author writes cards; default: in the common way. */
  readonly conventions?: Conventions;
}

/** Reads a file of notes. Never throws: a file that cannot be read is an unread note, with the reason. */
export type ReadNote = (file: NoteFile, options?: ReadOptions) => Promise<ParsedNote>;

/** A kind of file that holds notes or cards. */
export interface NoteFormat {
  /** As messages name it: "Markdown". */
  readonly name: string;
  /** Endings of its files, in small letters, with their dot. */
  readonly endings: readonly string[];
  /** Whether the bytes of a file with such an ending can be of this format. */
  isContent(bytes: Uint8Array): boolean;
  /** Loads what its files are read with, where that is too large to be there always; `openNote` waits for it. */
  readonly load?: () => Promise<unknown>;
  /** Never throws: what cannot be read is set aside, with its line and the reason. */
  read(file: NoteFile, options?: ReadOptions): ParsedNote;
}
