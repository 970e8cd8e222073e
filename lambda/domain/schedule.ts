import {
  FSRS,
  type Card as FsrsCard,
  Rating as FsrsRating,
  type State,
  StrategyMode,
  default_w,
  generatorParameters,
} from 'ts-fsrs';
import type { CardState, Rating, Review, Schedule } from './card.ts';
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

/**
 * FSRS's weights, 21 numbers in the order of FSRS-6: how a learner's memory grows and fades. Absent: those that fit people
 * at large. https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export type Weights = readonly number[];

export const WEIGHT_COUNT = default_w.length;

const fsrsWith = (w: Weights): FSRS =>
  new FSRS(generatorParameters({ w, request_retention: RETENTION, enable_fuzz: true }));

const standard = fsrsWith(default_w);

const fsrsOf = (weights: Weights | undefined): FSRS => (weights === undefined ? standard : fsrsWith(weights));

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
  { cardId, nowMs, timeZone, weights }: { cardId: string; nowMs: number; timeZone: string; weights?: Weights },
): Schedule {
  const fsrs = fsrsOf(weights);
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
export function retrievability(schedule: Schedule, atMs: number, timeZone: string, weights?: Weights): number {
  return fsrsOf(weights).get_retrievability(toFsrs(schedule, timeZone), new Date(toLearnerTime(atMs, timeZone)), false);
}

/**
 * What FSRS predicts of one card's reviews, from nothing but those before each.
 * @param reviews of one card, oldest first
 * @returns for each review that came on a later day than the one before it, how likely it was that the card was
 * remembered, 0 to 1, with the review's place
 */
export function predictions(
  reviews: readonly Review[],
  { timeZone, weights }: { readonly timeZone: string; readonly weights?: Weights },
): { readonly place: number; readonly predicted: number }[] {
  const fsrs = fsrsOf(weights);
  let memory: ReturnType<FSRS['next_state']> | null = null;
  let dayBefore = 0;
  return reviews.flatMap(({ atMs, rating }, place) => {
    const day = dayNumber(atMs, timeZone);
    const days = memory === null ? 0 : Math.max(0, day - dayBefore);
    const before = memory;
    memory = fsrs.next_state(before, days, RATINGS[rating]);
    dayBefore = day;
    if (before === null || days === 0) return [];
    return [{ place, predicted: fsrs.forgetting_curve(days, before.stability) }];
  });
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
