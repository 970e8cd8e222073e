import { expect } from 'chai';
import fc from 'fast-check';
import { default_w } from 'ts-fsrs';
import { NEW_SCHEDULE, type Rating, type Schedule } from '../../lambda/domain/card.ts';
import { predictions, reschedule, retrievability } from '../../lambda/domain/schedule.ts';

const at = (iso: string): number => Date.parse(iso);
const MINUTE = 60_000;

function history(ratings: readonly Rating[], timeZone: string, startMs: number, cardId = 'card'): Schedule[] {
  const schedules: Schedule[] = [];
  let schedule = NEW_SCHEDULE;
  let nowMs = startMs;
  for (const rating of ratings) {
    schedule = reschedule(schedule, rating, { cardId, nowMs, timeZone });
    schedules.push(schedule);
    nowMs = schedule.dueMs;
  }
  return schedules;
}

describe('scheduling', () => {
  it("takes a new card through FSRS's learning steps to review", () => {
    const [first, second, third] = history(['again', 'good', 'good'], 'UTC', at('2026-03-01T12:00:00Z'));
    expect(first).to.include({ state: 'learning', dueMs: at('2026-03-01T12:01:00Z'), reps: 1 });
    expect(second).to.include({ state: 'learning', dueMs: at('2026-03-01T12:11:00Z') });
    expect(third).to.include({ state: 'review', reps: 3, lapses: 0 });
  });

  it('counts a lapse when a card in review is forgotten', () => {
    const all = history(['good', 'good', 'again'], 'UTC', at('2026-03-01T12:00:00Z'));
    expect(all.at(-1)).to.include({ state: 'relearning', lapses: 1 });
  });

  it("falls due at 04:00 of the learner's day when the interval is a day or more", () => {
    const [card] = history(['easy'], 'America/New_York', at('2026-03-06T23:30:00Z'));
    expect(card?.scheduledDays).to.be.at.least(2);
    expect(new Date(card?.dueMs ?? 0).toISOString()).to.match(/T0[89]:00:00\.000Z$/);
  });

  it("falls due at 04:00 of the learner's next day when the interval is a day", () => {
    const last = history(['again', 'good', 'good'], 'UTC', at('2026-03-01T12:00:00Z')).at(-1);
    expect(last).to.include({ scheduledDays: 1, dueMs: at('2026-03-02T04:00:00Z') });
  });

  it('takes a time before the last review as the time of that review', () => {
    const [card] = history(['good'], 'UTC', at('2026-03-01T12:00:00Z'));
    const next = reschedule(card!, 'good', { cardId: 'card', nowMs: at('2026-02-01T12:00:00Z'), timeZone: 'UTC' });
    expect(next.lastReviewMs).to.equal(card!.lastReviewMs);
  });

  it("counts the learner's days, not UTC's, between reviews", () => {
    // 18:30 and half past midnight of the same learner's day in New York lie on two UTC days.
    const [first] = history(['easy'], 'America/New_York', at('2026-03-01T23:30:00Z'));
    const soon = { cardId: 'card', nowMs: at('2026-03-02T05:30:00Z') };
    const there = reschedule(first!, 'good', { ...soon, timeZone: 'America/New_York' });
    const utc = reschedule(first!, 'good', { ...soon, timeZone: 'UTC' });
    expect(there.stability).to.be.lessThan(utc.stability);
  });

  it('spreads cards answered alike over days, the same way every time', () => {
    const ratings: Rating[] = ['good', 'good', 'good', 'good', 'good'];
    const due = (id: string): number | undefined =>
      history(ratings, 'UTC', at('2026-03-01T12:00:00Z'), id).at(-1)?.scheduledDays;
    const days = Array.from({ length: 12 }, (_, i) => due(`card-${String(i)}`));
    expect(new Set(days).size).to.be.greaterThan(1);
    expect(due('card-3')).to.equal(days[3]);
  });

  it('never falls due before it was answered, whatever the history', () => {
    const ratings = fc.array(fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'), { minLength: 1, maxLength: 20 });
    const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(
        ratings,
        zones,
        fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
        (all, zone, start) => {
          for (const { dueMs, lastReviewMs, scheduledDays, stability, difficulty } of history(all, zone, start)) {
            // An answer just before 04:00 with an interval of a day falls due at 04:00.
            const leastMs = scheduledDays >= 1 ? 1 : MINUTE;
            expect(dueMs).to.be.at.least((lastReviewMs ?? Infinity) + leastMs);
            expect(stability).to.be.greaterThan(0);
            expect(difficulty).to.be.within(1, 10);
          }
        },
      ),
      { examples: [[['again', 'good', 'again', 'good', 'good'], 'Pacific/Kiritimati', 1_868_535_420_001]] },
    );
  });
});

describe('scheduling with weights of a learner', () => {
  /** Of somebody who forgets less: a first "good" lasts four times as long. */
  const weights = [...default_w.slice(0, 2), (default_w[2] ?? 0) * 4, ...default_w.slice(3)];
  const moment = { cardId: 'card', nowMs: at('2026-03-01T12:00:00Z'), timeZone: 'UTC' };

  it('goes by them, and by the standard ones where there are none', () => {
    const usual = reschedule(NEW_SCHEDULE, 'good', moment);
    expect(reschedule(NEW_SCHEDULE, 'good', { ...moment, weights: default_w })).to.deep.equal(usual);
    expect(reschedule(NEW_SCHEDULE, 'good', { ...moment, weights }).stability).to.equal(usual.stability * 4);
  });

  it('predicts by them, each review from those before it', () => {
    const day = (n: number): number => at('2026-03-01T12:00:00Z') + n * 24 * 60 * MINUTE;
    const reviews = [0, 0.01, 3, 9].map((n) => ({ atMs: day(n), rating: 'good' as const }));
    const usual = predictions(reviews, { timeZone: 'UTC' });
    const own = predictions(reviews, { timeZone: 'UTC', weights });
    // Nothing is predicted of the first review, nor of one on the same day.
    expect(usual.map(({ place }) => place)).to.deep.equal([2, 3]);
    for (const [i, { predicted }] of usual.entries()) {
      expect(predicted).to.be.within(0.5, 1);
      expect(own[i]?.predicted).to.be.greaterThan(predicted);
    }
    // As the schedule itself has it.
    const answered = (before: Schedule, atMs: number): Schedule =>
      reschedule(before, 'good', { cardId: 'card', nowMs: atMs, timeZone: 'UTC' });
    const after = [0, 3].map(day).reduce(answered, NEW_SCHEDULE);
    const [, last] = predictions(
      [0, 3, 9].map((n) => ({ atMs: day(n), rating: 'good' as const })),
      { timeZone: 'UTC' },
    );
    expect(last?.predicted).to.be.closeTo(retrievability(after, day(9), 'UTC'), 1e-6);
    const faded = [...default_w.slice(0, 20), 0.3];
    expect(retrievability(after, day(9), 'UTC', faded)).not.to.equal(last?.predicted);
  });
});
