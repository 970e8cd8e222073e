/** Words that keep their capital within a sentence. */
export type Names = ReadonlySet<string>;
