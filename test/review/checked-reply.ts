import { expect } from 'chai';
import type { Card } from '../../lambda/domain/card.ts';
import { dayName, dayNumber, dayStartMs } from '../../lambda/domain/day.ts';
import { isAmong } from '../../lambda/domain/next-card.ts';
import type { Act, Reply } from '../../lambda/domain/reply.ts';
import { LEARN_AHEAD_MS } from '../../lambda/domain/schedule.ts';
import { isDoneAhead } from '../../lambda/review/done-ahead.ts';
import { freshLeft, leftInReview, outlook, tomorrow as ofTomorrow } from '../../lambda/review/due-counts.ts';
import type { Student } from '../support/study.ts';
import { aState } from '../support/turn-state.ts';
import { NEW_PER_DAY, ZONE, isRight, memoryIn, replayed, tableOf } from './table-counted.ts';

/** Every number of a reply against the table. @param startedMs when the learner began what is summed up */
export function checkReply({ acts }: Reply, student: Student, startedMs: number): void {
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
export function checkOutlook(student: Student): void {
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
