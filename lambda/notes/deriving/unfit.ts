import type { NoteWords } from '../../languages/note-words.ts';

/** Paths, addresses, options of commands, calls, names of a program, long keys. */
const PROGRAM =
  /(?:^|\s)(?:~?\/[\w.-]+\/|\.{1,2}\/|[A-Z]:\\)|[\w.+-]+@[\w-]+\.\w|(?:^|\s)--?[a-z][\w-]*(?=\s|=|$)|\w\(\)|[a-z]+_[a-z]+|\b[a-z]+[A-Z]\w*\(|[{}]|;$|=>|\$\(|&&|\|\||\b[0-9a-f]{16,}\b|\b[A-Za-z0-9+/]{32,}/;
/** A fraction or a sum is not said in a breath, nor heard right. */
const LONG_FORMULA = /\\(?:frac|sum|int|prod|sqrt|begin|text)|\$[^$]{16,}\$/;

/**
 * Whether a derived card would be asked of something that is no matter for a spoken question, whatever its shape: code,
 * paths, addresses, long formulas, and secrets. What an author writes as a card is not looked at.
 */
export function isUnfit(front: string, back: string, { terms }: NoteWords): boolean {
  const all = `${front}\n${back}`;
  return (
    PROGRAM.test(front) || PROGRAM.test(back) || LONG_FORMULA.test(all) || terms.isSecret(all) || terms.isTask(all)
  );
}
