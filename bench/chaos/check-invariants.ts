import type { Card } from '../../lambda/domain/card.ts';
import { dayName } from '../../lambda/domain/day.ts';
import type { Learner } from '../../lambda/domain/learner.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { reschedule } from '../../lambda/domain/schedule.ts';
import { type Lived, placeOf } from './learner-at-device.ts';

/** What must be nothing, whatever went wrong. */
export interface Broken {
  /** Answers that were said to be counted and are not stored. */
  readonly lost: number;
  /** Reviews that nobody gave. */
  readonly doubled: number;
  /** Turns without a legal answer, and reviews that are stored though it was said that they are not. */
  readonly unheard: number;
  /** How far the profile's sums are from the cards' reviews, and cards whose schedule is not what FSRS makes of them. */
  readonly drift: number;
}

/**
 * Compares what was heard with what is stored.
 * @param lives of all devices of the one learner
 * @param stored the learner's cards and profile, when nothing is on its way any more
 * @param given reviews that each card had before, by "deck#id"
 * @param isRedelivered a request may have been saved by a delivery that nobody heard
 */
export function whatIsBroken(
  lives: readonly Lived[],
  { cards, learner }: { readonly cards: readonly Card[]; readonly learner: Learner },
  { given, isRedelivered }: { readonly given: ReadonlyMap<string, number>; readonly isRedelivered: boolean },
): Broken {
  const heard = lives.flatMap((life) => life.heard);
  let lost = 0;
  let doubled = 0;
  let unheard = lives.reduce((sum, life) => sum + life.unheard, 0);
  for (const card of cards) {
    const place = placeOf(card);
    const of = (...kinds: string[]): number =>
      heard.filter((one) => one.card === place && kinds.includes(one.heard)).length;
    const stored = card.reviews.length - (given.get(place) ?? 0);
    const counted = of('counted') - of('taken-back');
    const maybe = of('unsure') + (isRedelivered ? of('not-saved') : 0);
    const denied = isRedelivered ? 0 : of('not-saved');
    lost += Math.max(0, counted - stored);
    const more = Math.max(0, stored - counted - maybe);
    unheard += Math.min(denied, more);
    doubled += Math.max(0, more - denied);
  }
  const timeZone = learner.settings.timeZone ?? 'UTC';
  const replayed = cards.filter((card) => !isReplayable(card, timeZone)).length;
  return { lost, doubled, unheard, drift: driftOf(cards, learner, { given, timeZone }) + replayed };
}

/** The schedule is what FSRS makes of the reviews, one after the other. */
function isReplayable({ id, reviews, schedule }: Card, timeZone: string): boolean {
  const replayed = reviews.reduce(
    (before, { rating, atMs }) => reschedule(before, rating, { cardId: id, nowMs: atMs, timeZone }),
    NEW_SCHEDULE,
  );
  return JSON.stringify(replayed) === JSON.stringify(schedule);
}

/** Of each day: how far its counts are from the reviews that came since. */
function driftOf(
  cards: readonly Card[],
  { days }: Learner,
  { given, timeZone }: { given: ReadonlyMap<string, number>; timeZone: string },
): number {
  const sums = new Map<string, [number, number, number]>();
  for (const card of cards) {
    const before = given.get(placeOf(card)) ?? 0;
    for (const [i, { atMs, rating }] of card.reviews.entries()) {
      if (i < before) continue;
      const day = dayName(atMs, timeZone);
      const [answered, right, introduced] = sums.get(day) ?? [0, 0, 0];
      sums.set(day, [answered + 1, right + Number(rating !== 'again'), introduced + Number(i === 0)]);
    }
  }
  const names = new Set([...sums.keys(), ...days.map(({ day }) => day)]);
  let drift = 0;
  for (const name of names) {
    const counted = days.find(({ day }) => day === name);
    const [answered, right, introduced] = sums.get(name) ?? [0, 0, 0];
    drift += Math.abs((counted?.answered ?? 0) - answered);
    drift += Math.abs((counted?.right ?? 0) - right);
    drift += Math.abs((counted?.introduced ?? 0) - introduced);
  }
  return drift;
}
