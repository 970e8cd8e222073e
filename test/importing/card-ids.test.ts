import { expect } from 'chai';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { idOf, inPlay, report } from './imports-of-notes.ts';

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('tells ids of cards with the same front in one deck apart', async () => {
    await report(store, { 'a.md': 'Q1?::A1 ^x\n\nQ2?::A2' });
    await report(store, { 'a.md': 'Q1 new?::A1 ^x\n\nQ1?::B1\n\nQ2?::A2' });
    expect(inPlay(store).size).to.equal(3);
  });

  it('gives a new card no id that an edited one still has, and each an id that fits a key', async () => {
    await report(store, { 'a.md': 'Q?::A' });
    await report(store, { 'a.md': 'Q other?::A' });
    const id = idOf(store, 'A');
    await report(store, { 'a.md': 'Q other?::A\n\nQ?::B' });
    expect([...inPlay(store)].sort()).to.have.deep.members([
      [id, 'a: Q other? A'],
      [idOf(store, 'B'), 'a: Q? B'],
    ]);
    expect(idOf(store, 'B')).not.to.equal(id);
    for (const { card } of store.kept) expect(card.id).to.match(/^[\w-]{12}$/);
  });

  it('moves a card to a deck that has its id by another way round', async () => {
    await report(store, { 'a.md': '#flashcards/x\nQ?::A' });
    await report(store, { 'a.md': '#flashcards/y\nQ?::A' });
    const id = idOf(store, 'A');
    await report(store, { 'a.md': '#flashcards/y\nQ?::A\n\n#flashcards/x\nQ?::B' });
    expect(idOf(store, 'B'), 'the same id in another deck').to.equal(id);
    await report(store, { 'a.md': '#flashcards/y\nQ?::A\n\nQ other?::B' });
    expect(idOf(store, 'A')).to.equal(id);
    expect(idOf(store, 'B')).not.to.equal(id);
    expect([...inPlay(store).values()].sort()).to.deep.equal(['y: Q other? B', 'y: Q? A']);
  });

  it('moves a card into a deck that has its id already', async () => {
    const note = '#flashcards/x\nQ?::A\n\n#flashcards/y\nQ?::B';
    await report(store, { 'a.md': note });
    const [one, two] = [idOf(store, 'A'), idOf(store, 'B')];
    expect(one).not.to.equal(two);
    await report(store, { 'a.md': '#flashcards/y\nQ other?::A\n\nQ?::B' });
    expect([...inPlay(store).values()].sort()).to.deep.equal(['y: Q other? A', 'y: Q? B']);
  });
});
