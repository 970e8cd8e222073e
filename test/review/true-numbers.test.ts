import { expect } from 'chai';
import fc from 'fast-check';
import { rateCard } from '../../lambda/domain/answering.ts';
import { type Card, type CardRef, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { type Command, PROGRESS_TOPICS } from '../../lambda/domain/command.ts';
import { dayName, dayNumber, dayStartMs, isNextDay } from '../../lambda/domain/day.ts';
import { LEARN_AHEAD_MS, retrievability } from '../../lambda/domain/schedule.ts';
import type { Act, Reply } from '../../lambda/domain/reply.ts';
import { isAmong } from '../../lambda/domain/next-card.ts';
import { isDoneAhead } from '../../lambda/review/done-ahead.ts';
import { freshLeft, leftInReview, outlook, tomorrow as ofTomorrow } from '../../lambda/review/due-counts.ts';
import { aState } from '../support/turn-state.ts';
import { type Student, aNote, aStudent } from '../support/study.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONE = 'America/New_York';
const NEW_PER_DAY = 4;

const deck = (name: string, size: number) =>
  aNote(
    Array.from({ length: size }, (_, i) => ({
      front: `Which ${name} has the number ${String(i)}?`,
      back: `${name} answer ${String(i)}`,
      deck: name,
      deckTitle: name,
    })),
    `${name}.md`,
  );

/** What the table says, counted from every card and every review. */
function tableOf({ cards, nowMs }: Student) {
  const inPlay = cards.kept.map(({ card }) => card).filter((card) => card.inPlay);
  const reviews = cards.kept.flatMap(({ card }) => card.reviews);
  const today = dayNumber(nowMs, ZONE);
  const reviewed = inPlay.filter(({ schedule }) => schedule.state !== 'new');
  const fresh = inPlay.length - reviewed.length;
  const dueBefore = (ms: number): Card[] => reviewed.filter(({ schedule }) => schedule.dueMs < ms);
  const onDay = (day: string) => reviews.filter(({ atMs }) => dayName(atMs, ZONE) === day);
  const introduced = cards.kept.filter(
    ({ card }) => card.reviews[0] !== undefined && dayNumber(card.reviews[0].atMs, ZONE) === today,
  ).length;
  const later = reviewed.filter(({ schedule }) => schedule.dueMs >= nowMs + LEARN_AHEAD_MS);
  const days = [...later.map(({ schedule }) => dayNumber(schedule.dueMs, ZONE) - today), ...(fresh > 0 ? [1] : [])];
  return {
    due: dueBefore(nowMs + LEARN_AHEAD_MS).length,
    fresh: Math.min(fresh, Math.max(0, NEW_PER_DAY - introduced)),
    tomorrow: dueBefore(dayStartMs(today + 2, ZONE)).length,
    next: days.length === 0 ? null : { days: Math.min(...days) },
    introduced,
    waitingFresh: fresh,
    reviews,
    onDay,
    streak: streakOf(
      reviews.map(({ atMs }) => dayName(atMs, ZONE)),
      dayName(nowMs, ZONE),
    ),
  };
}

const isRight = ({ rating }: { rating: string }): boolean => rating !== 'again';

const SPANS = { today: [0, 0], yesterday: [1, 1], week: [6, 0], month: [29, 0] } as const;

/** Every review of a time as the cards' logs have it, each with what FSRS expected: the logs are played again. */
function replayed({ cards, nowMs }: Student, when: keyof typeof SPANS) {
  const [first, last] = SPANS[when].map((days) => dayNumber(nowMs, ZONE) - days) as [number, number];
  const reviews = cards.kept.flatMap(({ card }) => {
    let played: Card = { ...card, schedule: NEW_SCHEDULE, reviews: [] };
    return card.reviews.map(({ atMs, rating }) => {
      const { schedule } = played;
      played = rateCard(played, rating, '', { nowMs: atMs, timeZone: ZONE, requestId: '' });
      return { atMs, rating, isLearned: schedule.state === 'review', expected: retrievability(schedule, atMs, ZONE) };
    });
  });
  const within = reviews.filter(({ atMs }) => dayNumber(atMs, ZONE) >= first && dayNumber(atMs, ZONE) <= last);
  return { reviews: within, minutes: new Set(within.map(({ atMs }) => Math.floor(atMs / MINUTE))).size };
}

function memoryIn(reviews: ReturnType<typeof replayed>['reviews']) {
  const learned = reviews.filter(({ isLearned }) => isLearned);
  if (learned.length < 20) return null;
  const percent = (of: number): number => Math.round((100 * of) / learned.length);
  return {
    rememberedPercent: percent(learned.filter(isRight).length),
    expectedPercent: percent(learned.reduce((sum, { expected }) => sum + expected, 0)),
  };
}

function streakOf(answered: readonly string[], today: string): number {
  const days = [...new Set(answered)].sort().reverse();
  if (days[0] === undefined || (days[0] !== today && !isNextDay(days[0], today))) return 0;
  const end = days.findIndex((day, i) => i > 0 && !isNextDay(day, days[i - 1] ?? ''));
  return end < 0 ? days.length : end;
}

/** Every number of a reply against the table. @param startedMs when the learner began what is summed up */
function check({ acts }: Reply, student: Student, startedMs: number): void {
  const table = tableOf(student);
  const isResumed = acts.some((act) => act.act === 'question' && act.lead === 'resume');
  for (const act of acts) checkAct(act, { table, isResumed, student, startedMs });
}

function checkAct(
  act: Act,
  {
    table,
    isResumed,
    student,
    startedMs,
  }: { table: ReturnType<typeof tableOf>; isResumed: boolean; student: Student; startedMs: number },
): void {
  const today = table.onDay(dayName(student.nowMs, ZONE));
  switch (act.act) {
    case 'welcome-back':
      // Nothing is counted aloud where the review goes on, or an offer is made again.
      if (!isResumed && act.due + act.fresh > 0) expect(act).to.include({ due: table.due, fresh: table.fresh });
      return;
    case 'progress':
      expect(act).to.include({
        answeredToday: today.length,
        rightToday: today.filter(isRight).length,
        due: table.due,
        fresh: table.fresh,
        streakDays: table.streak,
      });
      return;
    case 'studied': {
      const { minutes, reviews } = replayed(student, act.when);
      expect(act, act.when).to.include({
        answers: reviews.length,
        right: reviews.filter(isRight).length,
        minutes,
      });
      expect(act.memory, act.when).to.deep.equal(memoryIn(reviews));
      return;
    }
    case 'streak':
      expect(act).to.include({ days: table.streak, isTodayCounted: today.length > 0 });
      return;
    case 'hardest':
      expect(act.fronts).to.have.length.at.most(3);
      for (const front of act.fronts) {
        const card = student.cards.kept.find((one) => one.card.front === front)?.card;
        expect(
          card?.reviews.slice(-10).filter((one) => !isRight(one)),
          front,
        ).to.have.length.at.least(2);
      }
      return;
    case 'summary': {
      const answered = table.reviews.filter(({ atMs }) => atMs > startedMs);
      expect(act).to.include({ answered: answered.length, right: answered.filter(isRight).length });
      // An offer to go on speaks of no tomorrow.
      if (act.dueTomorrow > 0) expect(act.dueTomorrow).to.equal(table.tomorrow);
      return;
    }
    case 'all-done':
      expect(act.next).to.deep.equal(table.next);
      return;
    case 'day-limit':
      expect(act.count).to.equal(NEW_PER_DAY);
      expect(table.introduced).to.equal(NEW_PER_DAY);
      expect(table.waitingFresh).to.be.above(0);
      return;
    default:
      return;
  }
}

/** What is told of what is left and of what is due, against the table. */
function checkOutlook(student: Student): void {
  const { nowMs, hints, learners } = student;
  const cards = student.cards.kept.map(({ card }) => card);
  const learner = learners.now;
  const state = aState({ cards, nowMs, hints, learner, timeZone: ZONE });
  const { due, fresh, tomorrow, next } = tableOf(student);
  const endOfDay = dayStartMs(dayNumber(nowMs, ZONE) + 1, ZONE);
  const laterToday = cards.filter(
    ({ schedule: { state: memory, dueMs } }) => memory !== 'new' && dueMs >= nowMs + LEARN_AHEAD_MS && dueMs < endOfDay,
  ).length;
  expect(outlook(state)).to.deep.equal({ due, fresh, laterToday, tomorrow, next });
  const freshTomorrow = Math.min(cards.filter(({ schedule }) => schedule.state === 'new').length, NEW_PER_DAY);
  expect(ofTomorrow(state)).to.deep.equal({ due: tomorrow, fresh: freshTomorrow });
  const { session } = learner;
  const inScope = cards.filter((card) => (session?.deck ?? card.deck) === card.deck);
  const isNew = ({ schedule }: Card): boolean => schedule.state === 'new';
  const left = session?.ahead
    ? {
        due: inScope.filter((card) => !isNew(card) && !isDoneAhead(card, session, hints, nowMs)).length,
        fresh: inScope.filter((card) => isNew(card) && !isAmong(card, hints.skipped)).length,
      }
    : {
        due: inScope.filter((card) => !isNew(card) && card.schedule.dueMs < nowMs + LEARN_AHEAD_MS).length,
        fresh: Math.min(inScope.filter(isNew).length, freshLeft(learner, state)),
      };
  expect(leftInReview(state)).to.deep.equal(left);
}

type Step =
  | { readonly says: Command }
  | { readonly does: 'answers' | 'errs' | 'leaves' | 'restates' | 'errs again' }
  | { readonly waitsMs: number };

const plain = (kind: Exclude<Command['kind'], 'start' | 'answer'>): Step => ({ says: { kind } as Command });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Step>({ does: 'answers' }, { does: 'errs' }, plain('dont-know')) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...(['skip', 'undo', 'undo', 'i-was-right', 'that-was-wrong', 'too-easy', 'hint', 'progress'] as const).map(
        plain,
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...(['yes', 'no', 'stop', 'help', 'continue', 'launch'] as const).map(plain)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...PROGRESS_TOPICS).map((topic): Step => ({ says: { kind: 'progress', topic } })),
  },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ does: 'leaves' }) },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ does: 'restates' }, { does: 'errs again' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('rivers', 'cities', null, 'volcanoes')
      .map((deckName): Step => ({ says: { kind: 'start', deckName } })),
  },
  { weight: 3, arbitrary: fc.constantFrom(MINUTE, 9 * MINUTE, 3 * 60 * MINUTE).map((waitsMs): Step => ({ waitsMs })) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map((days): Step => ({ waitsMs: days * DAY })) },
);

async function take(student: Student, one: Step, isOpen: boolean): Promise<Reply | null> {
  if ('waitsMs' in one) {
    student.nowMs += one.waitsMs;
    // No microphone stays open for so long.
    student.leave();
    return null;
  }
  if ('says' in one) return student.says(one.says);
  if (one.does === 'leaves' || !isOpen) {
    student.leave();
    return student.says({ kind: 'launch' });
  }
  const backOf = (ref: CardRef | null): string =>
    student.cards.kept.find(({ card: { id } }) => id === ref?.id)?.card.back ?? 'nothing';
  const said = {
    answers: backOf(student.hints.asked),
    errs: 'elephants',
    restates: `no i meant ${backOf(student.hints.last)}`,
    'errs again': 'i said giraffes',
  };
  return student.answers(said[one.does]);
}

describe('every number that is spoken', () => {
  it('is what the table says, through a month of talk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 160 }), async (steps) => {
        const student = aStudent({ timeZone: ZONE });
        student.learners.now = {
          ...student.learners.now,
          settings: { timeZone: ZONE, newPerDay: NEW_PER_DAY },
        };
        await student.import(deck('rivers', 9), deck('cities', 5));
        let isOpen = false;
        let [startedMs, sinceMs] = [0, 0];
        for (const one of steps) {
          student.nowMs += 7000;
          const wasOpen = isOpen && !('does' in one && one.does === 'leaves');
          const reply = await take(student, one, isOpen);
          isOpen = reply !== null && reply.listen !== null;
          if (reply === null) continue;
          const started = student.learners.now.session?.startedMs ?? startedMs;
          // A review that is begun in the middle of another is summed up with it.
          if (started !== startedMs && !wasOpen) sinceMs = started;
          startedMs = started;
          check(reply, student, sinceMs);
          checkOutlook(student);
          const { days, session } = student.learners.now;
          for (const { day, answered, right } of days) {
            const onDay = tableOf(student).onDay(day);
            expect({ answered, right }, day).to.deep.equal({
              answered: onDay.length,
              right: onDay.filter(isRight).length,
            });
          }
          expect(session?.right ?? 0).to.be.at.most(session?.answered ?? 0);
        }
      }),
      { numRuns: 120 },
    );
  });
});
