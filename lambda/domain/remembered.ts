/**
 * A pure function of one text that keeps its latest results: the words of an answer are looked at from many sides.
 * @param atMost results kept before all are let go
 */
export function remembered<Result>(of: (text: string) => Result, atMost = 1000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = of(text);
    if (known.size >= atMost) known.clear();
    known.set(text, result);
    return result;
  };
}
