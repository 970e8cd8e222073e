import { NEW_SCHEDULE, type Rating, type Review } from '../../lambda/domain/card.ts';
import { retrievability, reschedule } from '../../lambda/domain/schedule.ts';
import { default_w } from 'ts-fsrs';

const DAY = 24 * 3_600_000;
const START = Date.parse('2026-01-01T12:00:00Z');

/** Weights of FSRS of somebody who forgets a new card far sooner, and an old one later, than most do. */
export const OTHER_WEIGHTS = default_w.map((weight, i) => (i < 4 ? weight / 4 : i === 8 ? weight + 0.6 : weight));

/** Reviews of somebody whose memory works by such weights, each when the standard ones have it fall due. */
export function reviewsOf(weights: readonly number[], card: number, count: number): Review[] {
  let chance = card * 7919 + 13;
  const toss = (): number => (chance = (chance * 48_271) % 2_147_483_647) / 2_147_483_647;
  const reviews: Review[] = [];
  let [scheduled, memory, atMs] = [NEW_SCHEDULE, NEW_SCHEDULE, START + (card % 60) * DAY];
  for (let i = 0; i < count; i += 1) {
    const isKnown = i === 0 || toss() < retrievability(memory, atMs, 'UTC', weights);
    const rating: Rating = isKnown ? 'good' : 'again';
    reviews.push({ atMs, rating });
    const moment = { cardId: String(card), nowMs: atMs, timeZone: 'UTC' };
    scheduled = reschedule(scheduled, rating, moment);
    memory = reschedule(memory, rating, { ...moment, weights });
    atMs = Math.max(scheduled.dueMs, atMs + DAY);
  }
  return reviews;
}
