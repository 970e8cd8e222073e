import { expect } from 'chai';
import { reviewChanges } from '../../lambda/analytics/review-changes.ts';
import { rateAgain, rateCard, takeBack } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { LEECH_LAPSES } from '../../lambda/domain/hard-cards.ts';
import { aCard } from '../support/cards.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-02T10:00:00Z');
const at = (day: number) => ({ nowMs: START + day * DAY_MS, timeZone: 'UTC', requestId: `request ${String(day)}` });

const fresh = aCard();
const answered = rateCard(fresh, 'good', 'lambda', at(0));
const again = rateCard(answered, 'again', 'fargate', at(3));
const overruled = rateAgain(again, 'good', at(3)) as Card;

describe('what a change of a card did to its reviews', () => {
  it('gives the review that was added, with the memory before it', () => {
    const { given, takenBack } = reviewChanges(answered, again);
    expect(takenBack).to.deep.equal([]);
    expect(given).to.deep.equal([
      {
        deck: 'serverless',
        card: 'lambda',
        review: { atMs: at(3).nowMs, rating: 'again' },
        before: answered.schedule,
        madeLeech: false,
      },
    ]);
  });

  it('takes back what was undone, as it had been given', () => {
    const { given } = reviewChanges(answered, again);
    const undone = takeBack(again, 'undo') as Card;
    expect(reviewChanges(again, undone)).to.deep.equal({ given: [], takenBack: given });
  });

  it('takes back the old rating and gives the new one where it was overruled', () => {
    const { given, takenBack } = reviewChanges(again, overruled);
    expect(takenBack.map(({ review }) => review.rating)).to.deep.equal(['again']);
    expect(given.map(({ review }) => review.rating)).to.deep.equal(['good']);
    expect(given[0]?.before).to.deep.equal(answered.schedule);
  });

  it('counts nothing where a card comes or goes with its log, or where only its text changed', () => {
    const nothing = { given: [], takenBack: [] };
    expect(reviewChanges(null, again)).to.deep.equal(nothing);
    expect(reviewChanges(again, null)).to.deep.equal(nothing);
    expect(reviewChanges(again, { ...again, back: 'Lambda' })).to.deep.equal(nothing);
    expect(reviewChanges(fresh, { ...again, version: 7 })).to.deep.equal(nothing);
  });

  it('tells when a card becomes a leech, and only then', () => {
    const lapsed = (lapses: number): Card => ({ ...answered, schedule: { ...answered.schedule, lapses } });
    const next = (card: Card): Card => {
      const rated = rateCard(card, 'again', '', at(9));
      return { ...rated, schedule: { ...rated.schedule, lapses: card.schedule.lapses + 1 } };
    };
    for (const [lapses, madeLeech] of [
      [LEECH_LAPSES - 2, false],
      [LEECH_LAPSES - 1, true],
      [LEECH_LAPSES, false],
    ] as const) {
      const card = lapsed(lapses);
      expect(reviewChanges(card, next(card)).given[0]?.madeLeech, String(lapses)).to.equal(madeLeech);
    }
  });
});
