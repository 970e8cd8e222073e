import { expect } from 'chai';
import { loadedFrom, withCard } from '../../lambda/review/loaded.ts';
import { toCount, toReview } from '../../lambda/review/queue-queries.ts';
import { aCard } from '../support/cards.ts';
import { NOW_MS, aDeck } from '../support/turn-state.ts';

const EMPTY = { asked: { cards: [], decks: [] }, cards: [], decks: [], queues: [] };
const ref = { deck: 'serverless', id: 'lambda' };
const queue = { due: [], fresh: [ref] };

describe('what was loaded', () => {
  it('tells what is not there from what was not read', () => {
    const asked = { cards: [ref, { deck: 'serverless', id: 'gone' }], decks: ['serverless', 'gone'] };
    const loaded = loadedFrom([{ ...EMPTY, asked, cards: [aCard()], decks: [aDeck] }]);
    expect(loaded.card(ref)).to.deep.equal(aCard());
    expect(loaded.card({ deck: 'serverless', id: 'gone' })).to.equal(null);
    expect(loaded.card({ deck: 'serverless', id: 'other' })).to.equal(undefined);
    expect([loaded.deck('serverless'), loaded.deck('gone'), loaded.deck('other')]).to.deep.equal([
      aDeck,
      null,
      undefined,
    ]);
    expect(loaded.allDecks()).to.equal(undefined);
  });

  it('keeps what an earlier step found', () => {
    const loaded = loadedFrom([
      { ...EMPTY, allDecks: [aDeck] },
      { ...EMPTY, asked: { cards: [ref], decks: [] }, cards: [aCard()] },
    ]);
    expect(loaded.allDecks()).to.deep.equal([aDeck]);
    expect(loaded.card(ref)).to.deep.equal(aCard());
  });

  it('finds a part of the queue in a longer read of the same part, and in nothing else', () => {
    const all = toReview({ deck: null, ahead: false }, NOW_MS);
    const counted = loadedFrom([{ ...EMPTY, queues: [{ query: toCount(NOW_MS), queue }] }]);
    expect(counted.queue(all)).to.equal(queue);
    const page = loadedFrom([{ ...EMPTY, queues: [{ query: all, queue }] }]);
    expect(page.queue(all)).to.equal(queue);
    for (const other of [
      toCount(NOW_MS),
      { ...all, freshLimit: all.freshLimit + 1 },
      { ...all, deck: 'serverless' },
      { ...all, dueBeforeMs: Infinity },
      { ...all, dueFromMs: 1 },
    ]) {
      expect(page.queue(other)).to.equal(undefined);
    }
  });

  it('shows one card as it was', () => {
    const loaded = withCard(loadedFrom([EMPTY]), aCard({ version: 7 }));
    expect(loaded.card(ref)?.version).to.equal(7);
    expect(loaded.card({ ...ref, id: 'other' })).to.equal(undefined);
  });
});
