import {
  FSRS,
  type Card as FsrsCard,
  Rating as FsrsRating,
  type State,
  StrategyMode,
  generatorParameters,
} from 'ts-fsrs';
import type { CardState, Rating, Schedule } from './card.ts';
import { dayNumber, dayStartMs, toLearnerTime } from './day.ts';

/** FSRS's usual target: nine of ten cards are remembered when they fall due. */
const RETENTION = 0.9;

/** Cards that fall due this soon are asked rather than ending the review; Anki's learn-ahead limit. */
export const LEARN_AHEAD_MS = 20 * 60_000;

const STATES = ['new', 'learning', 'review', 'relearning'] as const satisfies readonly CardState[];

const RATINGS = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const satisfies Record<Rating, FsrsRating>;

const fsrs = new FSRS(generatorParameters({ request_retention: RETENTION, enable_fuzz: true }));

/**
 * Schedules a card after an answer by FSRS (https://github.com/open-spaced-repetition/ts-fsrs).
 *
 * ts-fsrs counts UTC days, so times are moved onto the learner's calendar before and back after. An interval of a day
 * or more falls due when the learner's day starts. Fuzz is seeded by the card, not by the clock, so that the same
 * answer always gives the same interval.
 * @param nowMs epoch milliseconds; a time before the last review counts as the last review's
 * @param timeZone an IANA name this runtime knows
 */
export function reschedule(
  before: Schedule,
  rating: Rating,
  { cardId, nowMs, timeZone }: { cardId: string; nowMs: number; timeZone: string },
): Schedule {
  const atMs = Math.max(nowMs, before.lastReviewMs ?? nowMs);
  const localNow = toLearnerTime(atMs, timeZone);
  fsrs.useStrategy(StrategyMode.SEED, () => `${cardId}:${String(before.reps)}`);
  const { card } = fsrs.next(toFsrs(before, timeZone), new Date(localNow), RATINGS[rating]);
  const dueMs =
    card.scheduled_days >= 1
      ? dayStartMs(dayNumber(atMs, timeZone) + card.scheduled_days, timeZone)
      : atMs + (card.due.getTime() - localNow);
  return {
    state: STATES[card.state],
    dueMs,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewMs: atMs,
  };
}

/**
 * How likely it is that a card is remembered at a time, 0 to 1: FSRS's retrievability, in whole days of the learner's
 * calendar since the last review. 0 for a card that was never asked.
 */
export function retrievability(schedule: Schedule, atMs: number, timeZone: string): number {
  return fsrs.get_retrievability(toFsrs(schedule, timeZone), new Date(toLearnerTime(atMs, timeZone)), false);
}

function toFsrs(schedule: Schedule, timeZone: string): FsrsCard {
  const local = (ms: number): Date => new Date(toLearnerTime(ms, timeZone));
  return {
    due: local(schedule.dueMs),
    stability: schedule.stability,
    difficulty: schedule.difficulty,
    elapsed_days: 0,
    scheduled_days: schedule.scheduledDays,
    learning_steps: schedule.learningSteps,
    reps: schedule.reps,
    lapses: schedule.lapses,
    state: STATES.indexOf(schedule.state) as State,
    ...(schedule.lastReviewMs === null ? {} : { last_review: local(schedule.lastReviewMs) }),
  };
}
