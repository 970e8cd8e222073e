import * as v from 'valibot';
import type { BeforeAnswer, Schedule } from '../domain/card.ts';

const STATES = ['new', 'learning', 'review', 'relearning'] as const;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A card's schedule as a tuple: no names, as every byte of a card counts. */
export const StoredSchedule = v.tuple([
  v.pipe(Count, v.maxValue(STATES.length - 1)),
  v.number(),
  v.number(),
  v.number(),
  Count,
  Count,
  Count,
  Count,
  v.nullable(v.number()),
]);

/** The state before the last answer. */
export const StoredBefore = v.tuple([StoredSchedule, Count, Count, v.string()]);

type PackedSchedule = v.InferOutput<typeof StoredSchedule>;
type PackedBefore = v.InferOutput<typeof StoredBefore>;

export function packSchedule(schedule: Schedule): PackedSchedule {
  const { state, dueMs, stability, difficulty, scheduledDays, learningSteps, reps, lapses, lastReviewMs } = schedule;
  return [
    STATES.indexOf(state),
    dueMs,
    stability,
    difficulty,
    scheduledDays,
    learningSteps,
    reps,
    lapses,
    lastReviewMs,
  ];
}

export function unpackSchedule(packed: PackedSchedule): Schedule {
  const [state, dueMs, stability, difficulty, scheduledDays, learningSteps, reps, lapses, lastReviewMs] = packed;
  return {
    state: STATES[state] ?? 'new',
    dueMs,
    stability,
    difficulty,
    scheduledDays,
    learningSteps,
    reps,
    lapses,
    lastReviewMs,
  };
}

export const packBefore = ({ schedule, reviewCount, learnedCount, heard }: BeforeAnswer): PackedBefore => [
  packSchedule(schedule),
  reviewCount,
  learnedCount,
  heard,
];

export const unpackBefore = ([schedule, reviewCount, learnedCount, heard]: PackedBefore): BeforeAnswer => ({
  schedule: unpackSchedule(schedule),
  reviewCount,
  learnedCount,
  heard,
});
