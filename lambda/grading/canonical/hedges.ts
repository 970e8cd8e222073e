import type { JudgingTables } from '../../languages/judging-tables.ts';

type Words = readonly string[];

const beginsWith = (words: Words, phrase: Words, at = 0): boolean => phrase.every((word, i) => words[at + i] === word);

/**
 * What was said without fillers ("umm"), without what leads up to an answer ("I think it's") or trails off after it
 * ("I guess"), and after a correction ("no wait, fifteen") only what follows. What is nothing else stays as it is.
 */
export function withoutHedges(words: Words, tables: JudgingTables): string[] {
  const spoken = words.filter((word) => !tables.fillers.has(word));
  const corrected = afterCorrection(spoken, tables);
  const bare = trimmed(corrected, tables);
  if (bare.length > 0) return bare;
  return corrected.length > 0 ? corrected : [...words];
}

function afterCorrection(words: string[], { corrections }: JudgingTables): string[] {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const phrase = corrections.find((one) => beginsWith(words, one, i));
    if (phrase === undefined || i + phrase.length >= words.length) continue;
    return words.slice(i + phrase.length);
  }
  return words;
}

function trimmed(words: string[], { carriers, trailers }: JudgingTables): string[] {
  let [start, end] = [0, words.length];
  for (;;) {
    const left = words.slice(start, end);
    const carrier = carriers.find((phrase) => phrase.length < left.length && beginsWith(left, phrase));
    if (carrier !== undefined) {
      start += carrier.length;
      continue;
    }
    const trailer = trailers.find(
      (phrase) => phrase.length < left.length && beginsWith(left, phrase, left.length - phrase.length),
    );
    if (trailer === undefined) return left;
    end -= trailer.length;
  }
}
