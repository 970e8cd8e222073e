import type { DayStatistics } from '../domain/day-statistics.ts';
import type { HardCard } from '../domain/hard-cards.ts';
import type { LearnerKey } from './learners.ts';

/** Whose statistics: of one of the learner's own days, YYYY-MM-DD, with one deck's cards, or with all. */
export interface DayPlace {
  readonly day: string;
  readonly deck: string | null;
}

export interface StatisticsStore {
  /**
   * The days from one to another, both included, with one deck or with all, in order; days without anything are left
   * out.
   */
  days(
    learner: LearnerKey,
    range: { readonly from: string; readonly to: string; readonly deck: string | null },
  ): Promise<{ readonly day: string; readonly statistics: DayStatistics }[]>;
  /**
   * Changes one day's statistics once for each change of the table. Consistent, conditional and tried again where
   * another had the day at the same time.
   * @param change from the statistics and how far they have counted ('' for nothing yet), to the same after it; null
   * for nothing to do
   */
  change(
    learner: LearnerKey,
    place: DayPlace,
    change: (statistics: DayStatistics, countedTo: string) => { statistics: DayStatistics; countedTo: string } | null,
  ): Promise<void>;
  /** The cards that the learner keeps missing, the worst first. */
  hardCards(learner: LearnerKey): Promise<readonly HardCard[]>;
  /** Changes those, in the same way. */
  changeHardCards(
    learner: LearnerKey,
    change: (cards: readonly HardCard[], countedTo: string) => { cards: readonly HardCard[]; countedTo: string } | null,
  ): Promise<void>;
}
