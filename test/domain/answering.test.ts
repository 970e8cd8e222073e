import { expect } from 'chai';
import fc from 'fast-check';
import {
  beforeAnswer,
  learnAnswer,
  lastWasRight,
  rateAgain,
  rateCard,
  takeBack,
} from '../../lambda/domain/answering.ts';
import type { Rating } from '../../lambda/domain/card.ts';
import { aCard } from '../support/cards.ts';

const moment = { nowMs: Date.parse('2026-03-01T12:00:00Z'), timeZone: 'UTC', requestId: 'r1' };

describe('answering a card', () => {
  it('changes schedule, reviews, undo state, version and request together', () => {
    const card = rateCard(aCard(), 'good', 'lambda', moment);
    expect(card.reviews).to.deep.equal([{ atMs: moment.nowMs, rating: 'good' }]);
    expect(card).to.deep.include({ version: 1, lastRequestId: 'r1' });
    expect(card.before).to.include({ heard: 'lambda', reviewCount: 0, learnedCount: 0 });
    expect(lastWasRight(card)).to.equal(true);
  });

  it('can be taken back once, and only once', () => {
    const card = takeBack(rateCard(aCard(), 'again', 'fargate', moment), 'r2');
    expect(card).to.deep.equal({ ...aCard(), version: 2, lastRequestId: 'r2', requestsBefore: ['r1'] });
    expect(takeBack(card!, 'r3')).to.equal(null);
  });

  it('is found as its last answer found it, version and all', () => {
    const once = rateCard(aCard(), 'good', 'lambda', moment);
    const twice = rateCard(once, 'again', 'x', { ...moment, requestId: 'r2' });
    expect(beforeAnswer(twice)).to.deep.include({
      reviews: once.reviews,
      schedule: once.schedule,
      version: 1,
      lastRequestId: 'r2',
    });
    expect(beforeAnswer(aCard())).to.equal(null);
  });

  it('is rated again as of the time it was given', () => {
    const wrong = rateCard(aCard(), 'again', 'functions', moment);
    const right = rateAgain(wrong, 'good', { timeZone: 'UTC', requestId: 'r2' });
    const atOnce = rateCard(aCard(), 'good', 'functions', moment);
    expect(right).to.deep.equal({ ...atOnce, version: 2, lastRequestId: 'r2', requestsBefore: ['r1'] });
    expect(rateAgain(aCard(), 'good', { timeZone: 'UTC', requestId: 'r2' })).to.equal(null);
  });

  it('is not rated again once its answer was taken back, whatever was answered before', () => {
    const twice = rateCard(rateCard(aCard(), 'good', '', moment), 'again', '', { ...moment, requestId: 'r2' });
    const back = takeBack(twice, 'r3');
    expect(back?.reviews).to.have.length(1);
    expect(rateAgain(back!, 'easy', { timeZone: 'UTC', requestId: 'r4' })).to.equal(null);
  });

  it('is never reviewed before its last review, whatever the clock says', () => {
    const once = rateCard(aCard(), 'good', '', moment);
    const twice = rateCard(once, 'good', '', { ...moment, nowMs: moment.nowMs - 60_000 });
    expect(twice.reviews.map(({ atMs }) => atMs)).to.deep.equal([moment.nowMs, moment.nowMs]);
  });

  it('was right where its last answer was, and only then', () => {
    const wrong = rateCard(aCard(), 'again', '', moment);
    expect(lastWasRight(aCard())).to.equal(false);
    expect(lastWasRight(wrong)).to.equal(false);
    expect(lastWasRight(rateCard(wrong, 'hard', '', moment))).to.equal(true);
  });

  it('learns what was heard, unless it is known, too long or nothing', () => {
    const learn = (heard: string) => learnAnswer(rateCard(aCard(), 'good', heard, moment));
    expect(learn('functions').card.learnedAnswers).to.deep.equal(['functions']);
    expect(learn('functions').learned).to.equal('functions');
    expect(learn('LAMBDA').learned).to.equal(null);
    expect(learn('').learned).to.equal(null);
    expect(learn('x'.repeat(140)).learned).to.have.length(140);
    expect(learn('x'.repeat(141)).learned).to.equal(null);
    expect(learnAnswer(aCard()).learned).to.equal(null);
  });

  it('learns twelve answers and no more', () => {
    const learnedAnswers = Array.from({ length: 11 }, (_, i) => `way ${String(i)}`);
    const twelve = learnAnswer(rateCard(aCard({ learnedAnswers }), 'good', 'functions', moment)).card;
    expect(twelve.learnedAnswers).to.have.length(12);
    const one = learnAnswer(rateCard(twelve, 'good', 'one more', moment));
    expect(one).to.deep.include({ learned: null });
    expect(one.card.learnedAnswers).to.deep.equal(twelve.learnedAnswers);
  });

  it('forgets what it learned when it is taken back', () => {
    const { card } = learnAnswer(rateCard(aCard(), 'good', 'functions', moment));
    expect(takeBack(card, 'r2')?.learnedAnswers).to.deep.equal([]);
  });

  it('gives the card as it was, after any history', () => {
    const ratings = fc.array(fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'), { maxLength: 8 });
    fc.assert(
      fc.property(ratings, fc.constantFrom<Rating>('again', 'good'), (all, last) => {
        const card = all.reduce(
          (c, rating) => rateCard(c, rating, '', { ...moment, nowMs: c.schedule.dueMs || moment.nowMs }),
          aCard(),
        );
        const back = takeBack(
          rateCard(card, last, 'x', { ...moment, nowMs: card.schedule.dueMs || moment.nowMs }),
          'r2',
        );
        expect(back?.schedule).to.deep.equal(card.schedule);
        expect(back?.reviews).to.deep.equal(card.reviews);
      }),
    );
  });
});
