import { expect } from 'chai';
import { fsrsOptimiser } from '../../lambda/optimising/fsrs-optimiser.ts';
import { heldBackFrom, logLoss, trainingHistories } from '../../lambda/optimising/held-back.ts';
import { optimiseLearner } from '../../lambda/optimising/optimise-learner.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import type { Optimiser } from '../../lambda/ports/optimiser.ts';
import { default_w } from 'ts-fsrs';
import { OTHER_WEIGHTS, reviewsOf } from '../support/reviews-of.ts';
import { memoryLearners, memoryStore } from '../support/memory-store.ts';

const DAY = 24 * 3_600_000;
const START = Date.parse('2026-01-01T12:00:00Z');
const learner = 'L'.repeat(22);

function aLearner(weights: readonly number[], { cards = 200, each = 8 } = {}) {
  const store = memoryStore();
  const learners = memoryLearners();
  const kept = Array.from({ length: cards }, (_, i) => ({
    card: { deck: 'd', id: String(i), reviews: reviewsOf(weights, i, each) },
  }));
  const withCards = {
    ...store,
    cards: async function* () {
      yield* kept as unknown as KeptCard[];
    },
  };
  return { learners, store: withCards };
}

describe('weights of a learner', () => {
  it('are found and used where they predict the last reviews better than the standard ones', async () => {
    const { learners, store } = aLearner(OTHER_WEIGHTS);
    const report = await optimiseLearner(learner, { cards: store, learners, optimiser: fsrsOptimiser });
    if (report.outcome === 'too-few') throw new Error('too few');
    expect(report.outcome).to.equal('used');
    expect(report.logLoss.own).to.be.lessThan(report.logLoss.standard);
    expect(report.learnedFrom + report.heldBack).to.be.within(1000, 200 * 7);
    const { weights = [] } = learners.now.settings;
    expect(weights).to.have.length(21);
    // A quarter of the standard weight is nearer to what was so.
    expect(weights[2]).to.be.lessThan((default_w[2] ?? 0) / 2);
  }).timeout(60_000);

  it('are not used where they are no better, and those that were until then are dropped', async () => {
    const { learners, store } = aLearner(default_w);
    const weights = default_w.map((weight) => weight * 1.1);
    learners.now = { ...learners.now, settings: { ...learners.now.settings, weights } };
    const wrong: Optimiser = { fit: () => Promise.resolve([...OTHER_WEIGHTS]) };
    const report = await optimiseLearner(learner, { cards: store, learners, optimiser: wrong });
    expect(report.outcome).to.equal('no-better');
    expect(learners.now.settings).not.to.have.property('weights');
  });

  it('are not looked for in too few reviews', async () => {
    const { learners, store } = aLearner(OTHER_WEIGHTS, { cards: 20, each: 5 });
    const never: Optimiser = { fit: () => Promise.reject(new Error('asked')) };
    const report = await optimiseLearner(learner, { cards: store, learners, optimiser: never });
    expect(report).to.include({ outcome: 'too-few' });
    expect(learners.now.settings).not.to.have.property('weights');
  });

  it('are saved over nothing that the learner did meanwhile', async () => {
    const { learners, store } = aLearner(OTHER_WEIGHTS);
    learners.conflictOnce((now) => ({ ...now, streak: { days: 9, lastDay: '2026-03-01' } }));
    await optimiseLearner(learner, {
      cards: store,
      learners,
      optimiser: { fit: () => Promise.resolve([...OTHER_WEIGHTS]) },
    });
    expect(learners.now.streak.days).to.equal(9);
    expect(learners.now.settings.weights).to.have.length(21);
  });
});

describe('reviews that are held back', () => {
  const histories = [
    [0, 2, 5, 9].map((n) => ({ atMs: START + n * DAY, rating: 'good' as const })),
    [1, 1.01, 20].map((n) => ({ atMs: START + n * DAY, rating: n === 20 ? ('again' as const) : ('hard' as const) })),
  ];

  it('are the last fifth, and nothing is learned of them', () => {
    const fromMs = heldBackFrom(histories);
    expect(fromMs).to.equal(START + 9 * DAY);
    expect(trainingHistories(histories, fromMs, 'UTC')).to.deep.equal([
      [
        { rating: 3, days: 0 },
        { rating: 3, days: 2 },
      ],
      [
        { rating: 3, days: 0 },
        { rating: 3, days: 2 },
        { rating: 3, days: 3 },
      ],
    ]);
    expect(logLoss(histories, { fromMs, timeZone: 'UTC' }).reviews).to.equal(2);
  });

  it('count for more the surer a prediction was that they belie', () => {
    const [, forgotten = []] = histories;
    const at = { fromMs: START, timeZone: 'UTC' };
    const sure = default_w.map((weight, i) => (i < 4 ? 100 : weight));
    expect(logLoss([forgotten], { ...at, weights: sure }).logLoss).to.be.greaterThan(logLoss([forgotten], at).logLoss);
    expect(logLoss([], at)).to.deep.equal({ reviews: 0, logLoss: 0 });
  });
});
