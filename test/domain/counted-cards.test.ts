import { expect } from 'chai';
import fc from 'fast-check';
import { rateAgain, rateCard, takeBack } from '../../lambda/domain/answering.ts';
import type { Card, Rating } from '../../lambda/domain/card.ts';
import {
  countedCard,
  doubtful,
  isToldOf,
  settled,
  whoAnswered,
  whoWasAsked,
  withoutDoubts,
} from '../../lambda/domain/counted-cards.ts';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import { aCard } from '../support/cards.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const LATER = NOW + 3_600_000;
const moment = (requestId: string, nowMs = NOW) => ({ requestId, nowMs, timeZone: 'UTC' });
const rate = (card: Card, rating: Rating, requestId = 'r', nowMs = NOW): Card =>
  rateCard(card, rating, 'heard', moment(requestId, nowMs));
const CARD = aCard();
const LEARNER: Learner = {
  ...NEW_LEARNER,
  session: newSession(NOW, { phase: { kind: 'question', card: CARD, misses: 0, hinted: false } }),
};
const asked = whoWasAsked(LEARNER, CARD, moment('r1'), undefined);
const sums = ({ days }: Learner): number[][] =>
  days.map(({ answered, right, introduced }) => [answered, right, introduced]);

describe('what the counts hold of cards in doubt', () => {
  it('is settled where a review is stored that they miss: counted, undone like any other, asked no more', () => {
    const learner = settled(asked, rate(CARD, 'good'), moment('', LATER));
    expect(sums(learner)).to.deep.equal([[1, 1, 1]]);
    expect(learner.streak).to.deep.equal({ days: 1, lastDay: '2026-03-02' });
    expect(learner.session).to.deep.include({
      phase: { kind: 'idle' },
      last: { deck: CARD.deck, id: CARD.id },
      answered: 1,
      right: 1,
    });
    expect(learner.session?.done).to.deep.equal([
      { did: 'answer', card: { deck: CARD.deck, id: CARD.id }, rating: 'good', day: '2026-03-02', hinted: false },
    ]);
    expect(settled(learner, rate(CARD, 'good'), moment('', LATER)), 'once').to.equal(learner);
  });

  it('is settled where a review is counted that never came', () => {
    const counting = settled(asked, rate(CARD, 'good'), moment(''));
    expect(sums(settled(counting, CARD, moment('')))).to.deep.equal([[0, 0, 0]]);
    expect(settled(counting, CARD, moment('')).session).to.deep.include({ done: [], last: null });
  });

  it('is settled where the last review counts otherwise by now', () => {
    const counting = settled(asked, rate(CARD, 'again'), moment(''));
    const overruled = rateAgain(rate(CARD, 'again'), 'good', moment('r2'));
    expect(sums(settled(counting, overruled!, moment('')))).to.deep.equal([[1, 1, 1]]);
  });

  it('leaves cards alone that are in no doubt', () => {
    expect(settled(LEARNER, rate(CARD, 'good'), moment(''))).to.equal(LEARNER);
    expect(settled(asked, CARD, moment(''))).to.equal(asked);
  });

  it('comes to the reviews, whatever was stored in between', () => {
    const steps = fc.array(fc.constantFrom('good', 'again', 'undo', 'look') as fc.Arbitrary<Rating | 'undo' | 'look'>);
    fc.assert(
      fc.property(steps, (done) => {
        let card = CARD;
        let learner = asked;
        for (const [i, step] of [...done, 'look' as const].entries()) {
          if (step === 'look') learner = settled(learner, card, moment(''));
          else if (step === 'undo') card = takeBack(card, `u${String(i)}`) ?? card;
          else card = rate(card, step, `r${String(i)}`, NOW + i * 60_000);
        }
        const right = card.reviews.filter(({ rating }) => rating !== 'again').length;
        const [day = [0, 0, 0]] = sums(learner);
        expect(day).to.deep.equal([card.reviews.length, right, Math.min(1, card.reviews.length)]);
      }),
    );
  });

  it('is vouched for by the device whose request saved it, and by no other', () => {
    const answered = whoAnswered(asked, rate(CARD, 'good', 'r2'), moment('r2'), 'r1');
    expect(countedCard(answered, CARD)).to.include({ reviews: 1, requestId: 'r2', isAsked: false });
    const look = { nowMs: NOW, looked: [], asked: null };
    expect(withoutDoubts(answered, { ...look, vouched: 'r2' }).counted).to.deep.equal([]);
    expect(withoutDoubts(answered, { ...look, vouched: 'other' })).to.equal(answered);
    expect(doubtful(answered, { vouched: 'r2', nowMs: LATER, opensSession: true })).to.deep.equal([]);
    expect(doubtful(answered, { vouched: 'other', nowMs: NOW, opensSession: false })).to.deep.equal([]);
    for (const opened of [
      { nowMs: NOW, opensSession: true },
      { nowMs: LATER, opensSession: false },
    ])
      expect(doubtful(answered, { vouched: 'other', ...opened })).to.have.length(1);
  });

  it('stays in doubt where two devices were asked the card, until neither can answer it any more', () => {
    const both = whoWasAsked(asked, CARD, moment('other'), undefined);
    expect(countedCard(both, CARD)).to.include({ requestId: '', isAsked: true });
    const answered = whoAnswered(both, rate(CARD, 'good', 'r2'), moment('r2'), 'r1');
    expect(countedCard(answered, CARD)).to.include({ requestId: '', reviews: 1 });
    const { untilMs = 0 } = countedCard(answered, CARD) ?? {};
    expect(untilMs - NOW).to.be.greaterThan(200_000);
    const looked = { vouched: 'r2', looked: [CARD], asked: null };
    expect(withoutDoubts(answered, { ...looked, nowMs: untilMs - 1 })).to.equal(answered);
    expect(withoutDoubts(answered, { ...looked, nowMs: untilMs, looked: [] })).to.equal(answered);
    expect(withoutDoubts(answered, { ...looked, nowMs: untilMs, asked: CARD })).to.equal(answered);
    expect(withoutDoubts(answered, { ...looked, nowMs: untilMs }).counted).to.deep.equal([]);
  });

  it('is told until this device has answered, unless another vouches for it', () => {
    expect(isToldOf(asked, CARD, { requestId: 'r2', vouched: 'r1' })).to.equal(true);
    expect(isToldOf(asked, CARD, { requestId: 'r1', vouched: undefined })).to.equal(true);
    expect(isToldOf(asked, CARD, { requestId: 'x', vouched: 'y' })).to.equal(false);
    expect(isToldOf(whoWasAsked(asked, CARD, moment('x'), 'y'), CARD, { requestId: 'z', vouched: 'y' })).to.equal(true);
    expect(isToldOf(LEARNER, CARD, { requestId: 'r2', vouched: 'r1' })).to.equal(false);
  });
});
