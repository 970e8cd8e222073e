import type { NumberTables } from './cardinals.ts';
import { type Chunk, chunksIn } from './number-chunks.ts';

const READINGS_AT_MOST = 24;
const CHUNKS_AT_MOST = 6;

/**
 * The ways a text with number words can be meant, likeliest first: "one seventy four five" is "174 5" or "170 45" or
 * "1 74 5". Fewer and longer numbers are likelier.
 * @returns token lists, never empty, at most 24
 */
export function numberReadings(words: readonly string[], tables: NumberTables): string[][] {
  const chunksAt = chunksIn(words, tables);
  let readings: string[][] = [[]];
  for (let i = 0; i < words.length;) {
    const runs = runsAt(i, chunksAt);
    if (runs.length === 0) {
      const word = words[i] ?? '';
      readings.forEach((reading) => reading.push(word));
      i += 1;
      continue;
    }
    const end = Math.max(...runs.map(({ length }) => length));
    const whole = runs.map(({ tokens, length }) => [...tokens, ...words.slice(i + length, i + end)]);
    readings = whole.flatMap((tokens) => readings.map((reading) => [...reading, ...tokens])).slice(0, READINGS_AT_MOST);
    i += end;
  }
  return readings;
}

/** All ways to read the run of number words that begins here, those of fewest numbers first. */
function runsAt(start: number, chunksAt: (at: number) => readonly Chunk[]): Chunk[] {
  if (chunksAt(start).length === 0) return [];
  const found: Chunk[] = [];
  let frontier: Chunk[] = [{ tokens: [], length: 0 }];
  for (let depth = 0; depth < CHUNKS_AT_MOST && frontier.length > 0 && found.length < READINGS_AT_MOST; depth += 1) {
    const next: Chunk[] = [];
    for (const before of frontier) {
      for (const chunk of chunksAt(start + before.length)) {
        const length = before.length + chunk.length;
        const grown = { tokens: [...before.tokens, ...chunk.tokens], length };
        if (chunksAt(start + length).length === 0) found.push(grown);
        next.push(grown);
      }
    }
    frontier = next.slice(0, READINGS_AT_MOST * 2);
  }
  return found.length > 0 ? found.slice(0, READINGS_AT_MOST) : frontier.slice(0, 1);
}
