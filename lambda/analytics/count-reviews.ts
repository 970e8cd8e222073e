import { type Card, refOf } from '../domain/card.ts';
import { type DayStatistics, NO_STATISTICS, type ReviewFacts, counted } from '../domain/day-statistics.ts';
import { dayName, localMinute } from '../domain/day.ts';
import { type HardCard, withHardCards } from '../domain/hard-cards.ts';
import { type Weights, retrievability } from '../domain/schedule.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { StatisticsStore } from '../ports/statistics.ts';
import { type CountedReview, reviewChanges } from './review-changes.ts';

/** One change of a stored card. */
export interface CardChange {
  readonly learner: LearnerKey;
  /** Where it stands among the changes of this learner's cards: later ones are greater, as texts. */
  readonly at: string;
  /** null where the card is new; null where it is gone. */
  readonly before: Card | null;
  readonly after: Card | null;
}

export interface CountingDeps {
  readonly learners: LearnerStore;
  readonly statistics: StatisticsStore;
}

/** What was counted now, and had not been before. */
export interface CountedReviews {
  readonly given: number;
  readonly takenBack: number;
  /** What it added to the statistics; below 0 where more was taken back than given. */
  readonly sums: Readonly<Record<keyof typeof NO_SUMS, number>>;
}

/** What is summed over all learners. */
const NO_SUMS = { right: 0, introduced: 0, learned: 0, remembered: 0, predicted: 0, lapses: 0, leeches: 0 };

interface Step {
  readonly at: string;
  readonly by: 1 | -1;
  readonly deck: string;
  readonly day: string;
  readonly facts: ReviewFacts;
}

/**
 * Counts what changes of one learner's cards did to their reviews, into the day of each review, with its deck and with
 * all. Every day remembers how far it has counted, so changes that come twice, or again with others, count once; they
 * must come in order. Of learners who are gone or about to go nothing is counted.
 * @throws TransientError where the store is out of reach: what was counted stays counted, and the rest can come again
 */
export async function countReviews(
  learner: LearnerKey,
  changes: readonly CardChange[],
  { learners, statistics }: CountingDeps,
): Promise<CountedReviews> {
  const changed = changes.map(({ at, before, after }) => ({ at, ...reviewChanges(before, after) }));
  if (changed.every(({ given, takenBack }) => given.length === 0 && takenBack.length === 0)) return NONE;
  const { days, isLeaving, settings } = await learners.load(learner);
  // Whoever answered has such days: a profile without any was deleted meanwhile.
  if (isLeaving === true || days.length === 0) return NONE;
  const { weights } = settings;
  const timeZone = settings.timeZone ?? 'UTC';
  const steps = changed.flatMap(({ at, given, takenBack }) => [
    ...takenBack.map((review) => step(review, { at, by: -1 as const, timeZone, weights })),
    ...given.map((review) => step(review, { at, by: 1 as const, timeZone, weights })),
  ]);
  let newly: readonly Step[] = [];
  for (const place of placesOf(steps)) {
    const ofPlace = steps.filter(({ day, deck }) => day === place.day && (place.deck ?? deck) === deck);
    await statistics.change(learner, place, (before, countedTo) => {
      const fresh = ofPlace.filter(({ at }) => at > countedTo);
      const last = fresh.at(-1);
      if (last === undefined) return null;
      if (place.deck === null) newly = [...newly.filter(({ day }) => day !== place.day), ...fresh];
      return {
        statistics: fresh.reduce((day, { facts, by }) => counted(day, facts, by), before),
        countedTo: last.at,
      };
    });
  }
  await keepHardCards(learner, changes, statistics);
  const [given, takenBack] = [newly.filter(({ by }) => by === 1), newly.filter(({ by }) => by === -1)];
  return { given: given.length, takenBack: takenBack.length, sums: sumsOf(given, takenBack) };
}

const NONE: CountedReviews = { given: 0, takenBack: 0, sums: NO_SUMS };

function sumsOf(given: readonly Step[], takenBack: readonly Step[]): CountedReviews['sums'] {
  const [more, less] = [given, takenBack].map((steps) =>
    steps.reduce((day, { facts }) => counted(day, facts, 1), NO_STATISTICS),
  ) as [DayStatistics, DayStatistics];
  const names = Object.keys(NO_SUMS) as (keyof typeof NO_SUMS)[];
  return Object.fromEntries(names.map((name) => [name, more[name] - less[name]])) as typeof NO_SUMS;
}

/** The cards that are missed again and again. Where they stay the same, nothing is written. */
async function keepHardCards(
  learner: LearnerKey,
  changes: readonly CardChange[],
  statistics: StatisticsStore,
): Promise<void> {
  await statistics.changeHardCards(learner, (before, countedTo) => {
    const fresh = changes.filter(({ at }) => at > countedTo);
    const changed = fresh.flatMap(({ before: was, after }) => {
      const card = after ?? was;
      return card === null ? [] : [{ ref: refOf(card), card: after }];
    });
    const cards = withHardCards(before, changed);
    const last = fresh.at(-1);
    return last === undefined || sameHardCards(cards, before) ? null : { cards, countedTo: last.at };
  });
}

const sameHardCards = (one: readonly HardCard[], other: readonly HardCard[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function step(
  { deck, review, before, madeLeech }: CountedReview,
  {
    at,
    by,
    timeZone,
    weights,
  }: {
    readonly at: string;
    readonly by: 1 | -1;
    readonly timeZone: string;
    readonly weights: Weights | undefined;
  },
): Step {
  const { atMs, rating } = review;
  const facts: ReviewFacts = {
    rating,
    state: before.state,
    madeLeech,
    minute: localMinute(atMs, timeZone),
    predicted: retrievability(before, atMs, timeZone, weights),
  };
  return { at, by, deck, day: dayName(atMs, timeZone), facts };
}

/** The days that are touched, with all decks and with each deck, every one once. */
function placesOf(steps: readonly Step[]): { day: string; deck: string | null }[] {
  const places = steps.flatMap(({ day, deck }) => [
    { day, deck: null },
    { day, deck },
  ]);
  return [...new Map(places.map((place) => [`${place.day}#${place.deck ?? ''}`, place])).values()];
}
