import { type CardMemory, type CardState, NEW_SCHEDULE, type Rating, type Review } from '../../domain/card.ts';
import { stateOfSm2 } from '../../domain/sm2.ts';

/** A card's row as Anki keeps it (https://github.com/ankidroid/Anki-Android/wiki/Database-Structure). */
export interface CardRow {
  readonly type: number;
  readonly due: number;
  /** Days; below zero: seconds. */
  readonly interval: number;
  /** Thousandths; 0 before SM-2 had one. */
  readonly ease: number;
  readonly reps: number;
  readonly lapses: number;
  /** Steps of learning that are left today, and in the last three digits in all. */
  readonly left: number;
  /** JSON: FSRS's stability and difficulty (`s`, `d`), and the last review in epoch seconds (`lrt`). */
  readonly data: string;
}

const STATES = ['new', 'learning', 'review', 'relearning'] as const satisfies readonly CardState[];
const RATINGS = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[];
export const DAY_S = 86_400;
const DAY_MS = DAY_S * 1000;
/** A due that is greater is no day, but epoch seconds. */
const SECONDS_FROM = 1_000_000_000;
/** Steps of FSRS's own learning. */
export const LEARNING_STEPS = 2;
const LATEST_MS = Date.UTC(9999, 0);

export const ratingOf = (ease: number): Rating | null => RATINGS[ease - 1] ?? null;
export const easeOf = (rating: Rating): number => RATINGS.indexOf(rating) + 1;
export const typeOf = (state: CardState): number => STATES.indexOf(state);

/**
 * What a learner of Anki has of a card: FSRS's memory where Anki kept it, else what SM-2's interval and ease say of it.
 * @param dayZero when the collection's days begin to count, epoch seconds
 * @param reviews of the card, oldest first
 * @returns null for a card that was never asked, or was put back among the new ones
 */
export function memoryOf(
  row: CardRow,
  { dayZero, reviews }: { dayZero: number; reviews: readonly Review[] },
): CardMemory | null {
  const state = STATES[row.type] ?? 'new';
  if (state === 'new') return null;
  const { due, interval, reps, lapses, left } = row;
  const dueMs = within(due >= SECONDS_FROM ? due * 1000 : (dayZero + due * DAY_S) * 1000);
  const scheduledDays = Math.max(0, Math.trunc(interval));
  const { s, d, lrt } = dataIn(row.data);
  const known = s > 0 && d > 0 ? { stability: s, difficulty: d } : stateOfSm2(scheduledDays, row.ease / 1000);
  const last = reviews.at(-1)?.atMs ?? (lrt > 0 ? lrt * 1000 : dueMs - scheduledDays * DAY_MS);
  const isLearning = state === 'learning' || state === 'relearning';
  return {
    schedule: {
      ...NEW_SCHEDULE,
      state,
      dueMs,
      ...known,
      scheduledDays,
      learningSteps: isLearning ? Math.max(0, LEARNING_STEPS - count(left % 1000)) : 0,
      reps: Math.max(count(reps), 1),
      lapses: count(lapses),
      lastReviewMs: within(last),
    },
    reviews,
    learnedAnswers: [],
  };
}

const count = (value: number): number => Math.max(0, Math.trunc(value));
const within = (ms: number): number => Math.min(Math.max(0, Math.trunc(ms)), LATEST_MS);

function dataIn(data: string): { readonly s: number; readonly d: number; readonly lrt: number } {
  const none = { s: 0, d: 0, lrt: 0 };
  if (!data.startsWith('{')) return none;
  try {
    const { s, d, lrt } = JSON.parse(data) as Readonly<Record<string, unknown>>;
    const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
    return { s: number(s), d: Math.min(number(d), 10), lrt: number(lrt) };
  } catch {
    return none;
  }
}
