import { type DayStatistics, NO_STATISTICS } from './day-statistics.ts';
import { sumOf } from './sum-of.ts';

/** What a learner did in some days. */
export interface TimeStudied {
  readonly answers: number;
  readonly right: number;
  /** Minutes of the clock in which something was answered. */
  readonly minutes: number;
  /** Null where too few cards that had been learned came back for a percentage to mean anything. */
  readonly memory: Memory | null;
}

/** True retention, in whole percent: what was remembered of what had been learned, and what FSRS had predicted. */
export interface Memory {
  readonly rememberedPercent: number;
  readonly expectedPercent: number;
}

/** A day as the profile counted it. */
interface HeldDay {
  readonly day: string;
  readonly answered: number;
  readonly right: number;
}

interface CountedDay {
  readonly day: string;
  readonly statistics: DayStatistics;
}

/** A percentage of fewer reviews jumps by five with a single one. */
const REVIEWS_AT_LEAST = 20;

/**
 * Answers are those that the profile counted, which knows of the last one; of days that it no longer holds, and of the
 * rest, the statistics know.
 * @param from YYYY-MM-DD, as `to`; both included
 * @param profileDays of the profile, oldest first
 */
export function timeStudied(
  { from, to }: { readonly from: string; readonly to: string },
  counted: readonly CountedDay[],
  profileDays: readonly HeldDay[],
): TimeStudied {
  const isWithin = ({ day }: { readonly day: string }): boolean => day >= from && day <= to;
  const days = counted.filter(isWithin);
  const held = profileDays.filter(isWithin);
  const heldFrom = profileDays[0]?.day ?? '';
  const older = days.filter(({ day }) => day < heldFrom).map(({ statistics }) => statistics);
  return {
    answers: sumOf(held, ({ answered }) => answered) + sumOf(older, ({ reviews }) => reviews),
    right: sumOf([...held, ...older], ({ right }) => right),
    minutes: sumOf(days, ({ statistics: { minutes } }) => Object.keys(minutes).length),
    memory: memoryOf(days),
  };
}

/** Null where too few reviews tell. */
export function memoryOf(days: readonly CountedDay[]): Memory | null {
  const { learned, remembered, predicted } = days
    .map(({ statistics }) => statistics)
    .reduce(
      (all, one) => ({
        ...NO_STATISTICS,
        learned: all.learned + one.learned,
        remembered: all.remembered + one.remembered,
        predicted: all.predicted + one.predicted,
      }),
      NO_STATISTICS,
    );
  if (learned < REVIEWS_AT_LEAST) return null;
  const percent = (of: number): number => Math.round((100 * of) / learned);
  return { rememberedPercent: percent(remembered), expectedPercent: percent(predicted) };
}
