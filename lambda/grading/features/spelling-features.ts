import { distance } from 'fastest-levenshtein';
import { type Comparison, ratio } from '../comparison.ts';

const EDITS_COUNTED = 20;

/** How alike both sides are as strings of letters, words aside. */
export function spellingFeatures({ expected, said, spelling }: Comparison) {
  const [a, b] = [expected.reading.compact, said.reading.compact];
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const run = longestCommonRun(a, b);
  return {
    spelling,
    edits: Math.min(EDITS_COUNTED, distance(a, b)),
    commonRun: ratio(run, shorter),
    commonRunOfLonger: ratio(run, longer),
    prefix: ratio(commonPrefix(a, b), longer),
    suffix: ratio(commonPrefix(reversed(a), reversed(b)), longer),
    bigrams: bigramOverlap(a, b),
    expectedLength: a.length,
    saidLength: b.length,
    lengthRatio: ratio(shorter, longer),
  };
}

const reversed = (text: string): string => [...text].reverse().join('');

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Length of the longest run of characters that both have. */
export function longestCommonRun(a: string, b: string): number {
  let longest = 0;
  const lengths = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    for (let k = b.length; k >= 1; k -= 1) {
      const length = a.charCodeAt(i - 1) === b.charCodeAt(k - 1) ? (lengths[k - 1] ?? 0) + 1 : 0;
      lengths[k] = length;
      if (length > longest) longest = length;
    }
  }
  return longest;
}

/** Dice's coefficient over pairs of neighbouring letters. */
function bigramOverlap(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return Number(a === b);
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i += 1) {
    const pair = a.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i += 1) {
    const pair = b.slice(i, i + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(pair, left - 1);
  }
  return (2 * common) / (a.length + b.length - 2);
}
