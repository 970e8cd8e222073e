import type { CardMemory, CardState } from '../domain/card.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Ease in percent, as SM-2 goes from hardest to easiest. */
const [HARDEST_EASE, EASIEST_EASE] = [130, 370];
const [EASIEST, HARDEST] = [1, 10];
const STABILITY_AT_LEAST = 0.1;

/** What a program that schedules by SM-2 keeps of a card. */
export interface Sm2Schedule {
  readonly dueMs: number;
  readonly intervalDays: number;
  /** Percent: 250 where nothing is known. */
  readonly ease: number;
  readonly reps?: number;
  readonly lapses?: number;
  readonly lastReviewMs?: number;
}

/**
 * An SM-2 schedule as FSRS's memory: the interval is what the stability was, and the ease says how difficult the card is,
 * linearly, as obsidian-spaced-repetition turns its own schedules (legacyScheduleToFsrsCard). Null for a card that was
 * never learned, or numbers that are none.
 */
export function memoryOfSm2({ dueMs, intervalDays, ease, reps, lapses, lastReviewMs }: Sm2Schedule): CardMemory | null {
  if (![dueMs, intervalDays, ease].every(Number.isFinite) || intervalDays < 0) return null;
  const scheduledDays = Math.max(1, Math.round(intervalDays));
  const share = (clamp(ease, HARDEST_EASE, EASIEST_EASE) - HARDEST_EASE) / (EASIEST_EASE - HARDEST_EASE);
  return memoryOf({
    state: 'review',
    dueMs,
    stability: Math.max(STABILITY_AT_LEAST, intervalDays),
    difficulty: HARDEST - share * (HARDEST - EASIEST),
    scheduledDays,
    learningSteps: 0,
    reps: count(reps) ?? Math.max(1, Math.round(Math.log2(scheduledDays + 1))),
    lapses: count(lapses) ?? 0,
    lastReviewMs:
      lastReviewMs !== undefined && Number.isFinite(lastReviewMs) ? lastReviewMs : dueMs - scheduledDays * DAY_MS,
  });
}

const STATES: readonly CardState[] = ['new', 'learning', 'review', 'relearning'];

/** What a program that schedules by FSRS keeps of a card, as it is written; states are FSRS's, 0 to 3. */
export interface FsrsSchedule {
  readonly dueMs: number;
  readonly intervalDays: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly state: number;
  readonly reps: number;
  readonly lapses: number;
  readonly learningSteps: number;
  readonly lastReviewMs: number | null;
}

/** The same as a memory; null for a new card, or numbers that are none. */
export function memoryOfFsrs(kept: FsrsSchedule): CardMemory | null {
  const state = STATES[kept.state];
  const numbers = [kept.dueMs, kept.intervalDays, kept.stability, kept.difficulty];
  if (state === undefined || state === 'new' || !numbers.every(Number.isFinite)) return null;
  return memoryOf({
    state,
    dueMs: kept.dueMs,
    stability: Math.max(STABILITY_AT_LEAST, kept.stability),
    difficulty: clamp(kept.difficulty, EASIEST, HARDEST),
    scheduledDays: Math.max(0, Math.round(kept.intervalDays)),
    learningSteps: count(kept.learningSteps) ?? 0,
    reps: count(kept.reps) ?? 1,
    lapses: count(kept.lapses) ?? 0,
    lastReviewMs: kept.lastReviewMs !== null && Number.isFinite(kept.lastReviewMs) ? kept.lastReviewMs : null,
  });
}

const memoryOf = (schedule: CardMemory['schedule']): CardMemory => ({ schedule, reviews: [], learnedAnswers: [] });

const count = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
