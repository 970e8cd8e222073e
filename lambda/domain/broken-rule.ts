/** What a schema (valibot's) found wrong in one place. */
interface Issue {
  /** Of an object's key that is missing: the key itself. */
  readonly expected: string | null;
  readonly received: string;
}

/** The rule that was broken, to be written behind the place's name; never what stands there. */
export const brokenRule = ({ expected, received }: Issue): string =>
  received === 'undefined' ? 'is missing' : `should be ${String(expected)}`;
