/** What became of files of notes that came together. All counts are at least 0. */
export interface ImportSum {
  /** When the last of them was imported, epoch milliseconds. */
  readonly atMs: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Lines that were set aside, with a reason that the author's report gives. */
  readonly setAside: number;
  /** Files of which nothing could be read. */
  readonly unread: number;
}

/** Files that come within so long of the one before are one import: a folder is uploaded file by file. */
export const ONE_IMPORT_MS = 15 * 60_000;
