import { dayNumber, dayStartMs } from '../domain/day.ts';
import { LEARN_AHEAD_MS } from '../domain/schedule.ts';
import type { QueueQuery } from '../ports/cards.ts';

/** Counts are capped here: past a hundred, "more than a hundred" is said. */
export const COUNT_CAP = 101;
/** So many are read: the card that the turn itself moves away may be one of them. */
export const COUNT_READ = COUNT_CAP + 1;

/** How many ids of the queue a turn reads: enough to refill the next ones past those that were skipped. */
const QUEUE_PAGE = 25;

/** Which cards a review goes through. */
export interface Scope {
  /** Only this deck's; null for all. */
  readonly deck: string | null;
  /** Those that are not due too. */
  readonly ahead: boolean;
}

export const ALL_DUE: Scope = { deck: null, ahead: false };

/** What a review goes through now. @param limit so many due ones, and so many new ones */
export const toReview = ({ deck, ahead }: Scope, nowMs: number, limit = QUEUE_PAGE): QueueQuery => ({
  deck,
  dueBeforeMs: ahead ? Infinity : nowMs + LEARN_AHEAD_MS,
  dueLimit: limit,
  freshLimit: limit,
});

/** As much of what is to be reviewed as is ever counted aloud. */
export const toCount = (nowMs: number): QueueQuery => toReview(ALL_DUE, nowMs, COUNT_READ);

/** What will be due before the learner's next day is over. */
export const dueByTomorrow = (nowMs: number, timeZone: string): QueueQuery => ({
  deck: null,
  dueBeforeMs: dayStartMs(dayNumber(nowMs, timeZone) + 2, timeZone),
  dueLimit: COUNT_READ,
  freshLimit: 0,
});

/** Days that a screen shows what falls due on, and how many cards are looked at for that. */
export const DAYS_SHOWN = 7;
export const SHOWN_READ = 300;

/** What will be due on the days that a screen shows, tomorrow first; what is due today stands with tomorrow's. */
export const dueOnDaysShown = (nowMs: number, timeZone: string): QueueQuery => ({
  deck: null,
  dueBeforeMs: dayStartMs(dayNumber(nowMs, timeZone) + 1 + DAYS_SHOWN, timeZone),
  dueLimit: SHOWN_READ,
  freshLimit: 0,
});

/** What will be due before the learner's day is over and cannot be reviewed yet. */
export const dueLaterToday = (nowMs: number, timeZone: string): QueueQuery => ({
  deck: null,
  dueFromMs: nowMs + LEARN_AHEAD_MS,
  dueBeforeMs: dayStartMs(dayNumber(nowMs, timeZone) + 1, timeZone),
  dueLimit: COUNT_READ,
  freshLimit: 0,
});

/** The first card that comes after what can be reviewed now. */
export const dueNext = (nowMs: number): QueueQuery => ({
  deck: null,
  dueFromMs: nowMs + LEARN_AHEAD_MS,
  dueBeforeMs: Infinity,
  // One more than is needed: the card that the turn itself moves away may be the first.
  dueLimit: 2,
  freshLimit: 2,
});
