/**
 * Does something for each thing, several at once.
 * @returns the results, in the order of the things
 * @throws the first fault, at once; the other things are done all the same, and nobody waits for them
 */
export async function severalAtOnce<Thing, Result>(
  things: readonly Thing[],
  atOnce: number,
  run: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  // One iterator for all: each takes the next thing that none has taken.
  const remaining = things.entries();
  const take = async (): Promise<void> => {
    for (const [at, thing] of remaining) results[at] = await run(thing);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, take));
  return results;
}
