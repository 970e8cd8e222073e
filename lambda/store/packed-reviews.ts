import type { Rating, Review } from '../domain/card.ts';

const LETTERS = { again: 'A', hard: 'H', good: 'G', easy: 'E' } as const satisfies Record<Rating, string>;
const RATINGS: Readonly<Record<string, Rating>> = { A: 'again', H: 'hard', G: 'good', E: 'easy' };

/**
 * A review log as text: for each review the milliseconds since the one before in base 36, then the rating's capital
 * letter ("lq3f0w00G7cl5qoA"). Sixty reviews take under half a kilobyte.
 */
export function packReviews(reviews: readonly Review[]): string {
  let before = 0;
  return reviews
    .map(({ atMs, rating }) => {
      const since = atMs - before;
      before = atMs;
      return `${since.toString(36)}${LETTERS[rating]}`;
    })
    .join('');
}

/** The log of a packed text; null where it is none. */
export function unpackReviews(packed: string): Review[] | null {
  if (!/^(?:-?[0-9a-z]+[AHGE])*$/.test(packed)) return null;
  let atMs = 0;
  return Array.from(packed.matchAll(/(-?[0-9a-z]+)([AHGE])/g), ([, since = '0', letter = 'A']) => {
    atMs += Number.parseInt(since, 36);
    return { atMs, rating: RATINGS[letter] ?? 'again' };
  });
}
