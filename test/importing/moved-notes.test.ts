import { expect } from 'chai';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { counts, idOf, inPlay, report } from './imports-of-notes.ts';

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('keeps a card that went to another file or deck', async () => {
    await report(store, { 'a.md': 'Q1?::A1\n\nQ2?::A2', 'b.md': 'Q3?::A3' });
    const id = idOf(store, 'A1');
    expect(await counts(store, { 'a.md': 'Q2?::A2', 'b.md': 'Q3?::A3\n\nQ1?::A1' })).to.deep.equal({
      'a.md': [0, 0, 1, 0],
      'b.md': [0, 1, 1, 0],
    });
    expect(inPlay(store).get(id ?? '')).to.equal('b: Q1? A1');
  });

  it('keeps the cards of a renamed file', async () => {
    await report(store, { 'notes/old.md': 'Q1?::A1' });
    const id = idOf(store, 'A1');
    const whereabouts = { mayHaveMoved: (path: string) => path === 'notes/old.md' };
    expect(await counts(store, { 'notes/new.md': 'Q1?::A1' }, whereabouts)).to.deep.equal({
      'notes/new.md': [0, 1, 0, 0],
    });
    expect([...inPlay(store)]).to.deep.equal([[id, 'new: Q1? A1']]);
  });

  it('keeps the card of a block that went to another file and was edited there', async () => {
    await report(store, { 'a.md': 'Q1?::A1 ^x', 'b.md': '' });
    const id = idOf(store, 'A1');
    expect(await counts(store, { 'a.md': '', 'b.md': 'Q1 edited?::B1 ^x' })).to.deep.equal({
      'a.md': [0, 0, 0, 0],
      'b.md': [0, 1, 0, 0],
    });
    expect([...inPlay(store)]).to.deep.equal([[id, 'b: Q1 edited? B1']]);
  });

  it('keeps the card of a question that another file asks in the same deck, whether or not its own is read', async () => {
    await report(store, { 'a.md': '#flashcards/d\nQ1?::A1' });
    const id = idOf(store, 'A1');
    expect(await counts(store, { 'b.md': '#flashcards/d\nQ1?::B1' })).to.deep.equal({ 'b.md': [0, 1, 0, 0] });
    expect([...inPlay(store)]).to.deep.equal([[id, 'd: Q1? B1']]);
  });

  it('moves the card that is asked rather than one like it that left its note', async () => {
    await report(store, { 'a.md': 'Q1?::A1' });
    await report(store, { 'a.md': '' });
    await report(store, { 'b.md': 'Q1?::A1' });
    const [id] = inPlay(store).keys();
    expect(await counts(store, { 'a.md': '', 'b.md': '', 'c.md': 'Q1?::A1' })).to.deep.include({
      'c.md': [0, 1, 0, 0],
    });
    expect([...inPlay(store)]).to.deep.equal([[id, 'c: Q1? A1']]);
  });

  it('stores where a card stands now, where nothing else changed', async () => {
    const whereabouts = { mayHaveMoved: (path: string) => path === 'a.md' };
    const origins = () => store.kept.map(({ origin: { source, blockId } }) => ({ source, blockId }));
    await report(store, { 'a.md': '#flashcards/d\nQ1?::A1' });
    store.written.length = 0;
    expect(await counts(store, { 'b.md': '#flashcards/d\nQ1?::A1' }, whereabouts)).to.deep.equal({
      'b.md': [0, 0, 1, 0],
    });
    expect(origins()).to.deep.equal([{ source: 'b.md', blockId: null }]);
    expect(store.written).to.deep.equal([`change ${String(idOf(store, 'A1'))}`]);
    await report(store, { 'b.md': '#flashcards/d\nQ1?::A1 ^x' });
    expect(origins()).to.deep.equal([{ source: 'b.md', blockId: 'x' }]);
  });
});
