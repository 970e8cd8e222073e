/** Files under keys with forward slashes, and reports beside them. Every method throws where they are out of reach. */
export interface Files {
  /**
   * The newest version.
   * @param atMostBytes of a larger file only the size is given, and nothing of it is fetched
   * @returns null where there is none, or where it was deleted
   */
  read(key: string, atMostBytes: number): Promise<{ readonly size: number; readonly bytes: Uint8Array | null } | null>;
  writeJson(key: string, value: unknown): Promise<void>;
  /** @param type of what it holds: "text/markdown" */
  writeText(key: string, text: string, type: string): Promise<void>;
  /** A picture as it came, of a kind that its name says. */
  writePicture(key: string, bytes: Uint8Array): Promise<void>;
  writeJpeg(key: string, bytes: Uint8Array): Promise<void>;
  /** Nothing where there is none. */
  remove(key: string): Promise<void>;
  /** All that begin so, in the order of their keys, without those that were deleted. */
  keys(prefix: string): AsyncIterable<string>;
}
