import { expect } from 'chai';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { counts, idOf, inPlay, report } from './imports-of-notes.ts';

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('takes a removed card out of play and brings it back as it was', async () => {
    await report(store, { 'a.md': 'Q1?::A1\n\nQ2?::A2' });
    const id = idOf(store, 'A2');
    expect(await counts(store, { 'a.md': 'Q1?::A1' })).to.deep.equal({ 'a.md': [0, 0, 1, 1] });
    expect(inPlay(store).has(id ?? '')).to.equal(false);
    expect(await counts(store, { 'a.md': 'Q1?::A1' })).to.deep.equal({ 'a.md': [0, 0, 1, 0] });
    expect(await counts(store, { 'a.md': 'Q1?::A1\n\nQ2?::A2' })).to.deep.equal({ 'a.md': [1, 0, 1, 0] });
    expect(inPlay(store).has(id ?? '')).to.equal(true);
  });

  it('brings a retired card back where another note has its question now', async () => {
    await report(store, { 'a.md': 'Q1?::A1' });
    const id = idOf(store, 'A1');
    await report(store, { 'a.md': '' });
    expect([...inPlay(store)]).to.deep.equal([]);
    expect(await counts(store, { 'a.md': 'Q1?::A1' })).to.deep.equal({ 'a.md': [1, 0, 0, 0] });
    expect([...inPlay(store).keys()]).to.deep.equal([id]);
  });

  it('of one file leaves the cards of the others alone', async () => {
    await report(store, { 'a.md': 'Q1?::A1 ^x', 'b.md': '# H\nQ2?::A2' });
    expect(await counts(store, { 'b.md': '# H\nQ2?::A2\n\nQ3?::A3 ^x' })).to.deep.equal({ 'b.md': [1, 0, 1, 0] });
    expect([...inPlay(store).values()].sort()).to.deep.equal(['a: Q1? A1', 'b: Q2? A2', 'b: Q3? A3']);
  });

  it('of a note that cannot be read leaves its cards alone', async () => {
    await report(store, { 'a.md': 'Q1?::A1' });
    expect(await counts(store, { 'a.md': 'x'.repeat(10 * 1024 * 1024 + 1) })).to.deep.equal({ 'a.md': [0, 0, 0, 0] });
    expect([...inPlay(store).values()]).to.deep.equal(['a: Q1? A1']);
  });

  it('of a folder leaves the bundled deck in play, wherever it is called from', async () => {
    const everything = { isGone: () => true, mayHaveMoved: () => true };
    await report(store, { [BUNDLED_SOURCE]: 'Q1?::A1\n\nQ2?::A2' });
    await report(store, { 'a.md': 'Q2?::A2' }, everything);
    expect([...inPlay(store).values()].sort()).to.deep.equal([
      'a: Q2? A2',
      'bundled-sample-deck: Q1? A1',
      'bundled-sample-deck: Q2? A2',
    ]);
  });
});
