import { expect } from 'chai';
import { sampleDeckOf } from '../../lambda/importing/sample-deck.ts';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { memoryStore } from '../support/memory-store.ts';

const LEARNER = 'L'.repeat(22);

describe('the sample deck', () => {
  it('is laid in once, under its own title', async () => {
    const store = memoryStore();
    const deck = sampleDeckOf(parseMarkdown({ path: 'sample.md', text: '---\ntitle: Odd facts\n---\nQ1?::A1' }), store);
    expect(deck.title).to.equal('Odd facts');
    await deck.layFor(LEARNER);
    expect(store.kept.map(({ card }) => [card.deck, card.front, card.inPlay])).to.deep.equal([
      ['odd-facts', 'Q1?', true],
    ]);
    expect(await store.decks(LEARNER)).to.deep.include.members([
      { id: 'odd-facts', title: 'Odd facts', cardCount: 1, answers: ['A1'] },
    ]);
    store.written.length = 0;
    await deck.layFor(LEARNER);
    expect(store.written).to.deep.equal([]);
  });
});
