import { expect } from 'chai';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { report } from './imports-of-notes.ts';

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('saves the decks it touched: their titles, counts and short answers, each once', async () => {
    const [short, long] = ['a'.repeat(60), 'a'.repeat(61)];
    await report(store, { 'a.md': `Q1?::A\n\nQ2?::A\n\nQ3?::${long}\n\nQ5?::${short}\n\n#flashcards/b\n\nQ4?::B` });
    expect(await store.decks('')).to.deep.equal([
      { id: 'a', title: 'A', cardCount: 4, answers: ['A', short] },
      { id: 'b', title: 'B', cardCount: 1, answers: ['B'] },
    ]);
    store.written.length = 0;
    await report(store, { 'a.md': 'Q1?::A' });
    expect(await store.decks('')).to.deep.equal([
      { id: 'a', title: 'A', cardCount: 1, answers: ['A'] },
      { id: 'b', title: 'B', cardCount: 0, answers: [] },
    ]);
    const many = Array.from({ length: 50 }, (_, i) => `N${String(i)}?::${String(i)} x`).join('\n\n');
    await report(store, { 'c.md': many });
    expect((await store.decks('')).find(({ id }) => id === 'c')?.answers).to.have.length(40);
  });

  it('goes on after one that was broken off before its decks were counted', async () => {
    const { saveDeck } = store;
    store.saveDeck = async (learner, deck, before) =>
      deck.cardCount > 0 ? Promise.reject(new Error('the power went')) : saveDeck(learner, deck, before);
    await report(store, { 'a.md': 'Q1?::A1' }).catch(() => undefined);
    store.saveDeck = saveDeck;
    expect(await store.decks(''), 'its cards have a deck').to.deep.equal([
      { id: 'a', title: 'A', cardCount: 0, answers: [] },
    ]);
    await report(store, { 'a.md': '#flashcards/b\nQ1?::A1' });
    expect(await store.decks('')).to.deep.equal([
      { id: 'a', title: 'A', cardCount: 0, answers: [] },
      { id: 'b', title: 'B', cardCount: 1, answers: ['A1'] },
    ]);
  });
});

describe('an import of files of one name', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });
  /** The deck of each answer in play. */
  const decks = (): Record<string, string> =>
    Object.fromEntries(store.kept.filter(({ card }) => card.inPlay).map(({ card }) => [card.back, card.deck] as const));
  const titles = async (): Promise<string[]> =>
    (await store.decks('')).filter(({ cardCount }) => cardCount > 0).map(({ title }) => title);
  const BIOLOGY = { 'Biology/notes.md': 'Q1?::B' };
  const CHEMISTRY = { 'Chemistry/notes.md': 'Q2?::C' };

  it('names their decks by their folders', async () => {
    await report(store, { ...BIOLOGY, ...CHEMISTRY, 'notes.md': 'Q3?::R', 'Law/torts.md': 'Q4?::L' });
    expect(decks()).to.deep.equal({ B: 'biology-notes', C: 'chemistry-notes', R: 'notes', L: 'torts' });
    expect(await titles()).to.have.members(['Biology notes', 'Chemistry notes', 'Notes', 'Torts']);
  });
  it('takes as many folders as tell them apart', async () => {
    await report(store, { 'a/x/notes.md': 'Q1?::1', 'b/x/notes.md': 'Q2?::2', 'b/y/notes.md': 'Q3?::3' });
    expect(decks()).to.deep.equal({ 1: 'a-x-notes', 2: 'b-x-notes', 3: 'y-notes' });
  });
  it('asks the same question in each of them', async () => {
    await report(store, { 'a/notes.md': 'Q?::1', 'b/notes.md': 'Q?::2' });
    expect(decks()).to.deep.equal({ 1: 'a-notes', 2: 'b-notes' });
  });
  it('leaves a title and tags as they are', async () => {
    await report(store, {
      'a/notes.md': '---\ntitle: Sea\n---\nQ1?::1',
      'b/notes.md': '#flashcards/notes\nQ2?::2',
      'c/notes.md': '---\ntags: [flashcards]\n---\nQ3?::3\n\nQ4?::4 #flashcards',
      'd/notes.md': 'Q5?::5',
    });
    expect(decks()).to.deep.equal({ 1: 'sea', 2: 'notes', 3: 'c-notes', 4: 'c-notes', 5: 'd-notes' });
  });
  it('keeps the deck that one of them had to itself', async () => {
    await report(store, BIOLOGY);
    expect(decks()).to.deep.equal({ B: 'notes' });
    await report(store, { ...BIOLOGY, ...CHEMISTRY });
    expect(decks()).to.deep.equal({ B: 'notes', C: 'chemistry-notes' });
    store.written.length = 0;
    await report(store, { ...BIOLOGY, ...CHEMISTRY });
    expect(store.written).to.deep.equal([]);
  });
  it('knows those of earlier imports', async () => {
    await report(store, BIOLOGY);
    await report(store, CHEMISTRY);
    expect(decks()).to.deep.equal({ B: 'notes', C: 'chemistry-notes' });
    await report(store, CHEMISTRY);
    await report(store, BIOLOGY);
    expect(decks()).to.deep.equal({ B: 'notes', C: 'chemistry-notes' });
  });
  it('keeps the folder in a name when the other file is gone', async () => {
    await report(store, { ...BIOLOGY, ...CHEMISTRY });
    const isGone = (path: string): boolean => path === 'Biology/notes.md';
    await report(store, CHEMISTRY, { isGone });
    expect(decks()).to.deep.equal({ C: 'chemistry-notes' });
    await report(store, CHEMISTRY, { isGone });
    expect(decks()).to.deep.equal({ C: 'chemistry-notes' });
  });
  it('does not count a file that names its decks itself, in this import or an earlier one', async () => {
    const tagged = { 'Biology/notes.md': '#flashcards/bio\nQ1?::B' };
    await report(store, { ...tagged, ...CHEMISTRY });
    expect(decks()).to.deep.equal({ B: 'bio', C: 'notes' });
    store = memoryStore();
    await report(store, tagged);
    await report(store, CHEMISTRY);
    expect(decks()).to.deep.equal({ B: 'bio', C: 'notes' });
  });
  it('does not count a file whose cards are all out of play', async () => {
    await report(store, BIOLOGY);
    await report(store, { 'Biology/notes.md': '' });
    await report(store, CHEMISTRY);
    expect(decks()).to.deep.equal({ C: 'notes' });
  });
  it('parts two files that shared a deck by a tag, once the tag is gone', async () => {
    await report(store, { ...BIOLOGY, 'Chemistry/notes.md': '#flashcards/notes\nQ2?::C' });
    expect(decks()).to.deep.equal({ B: 'notes', C: 'notes' });
    await report(store, { ...BIOLOGY, ...CHEMISTRY });
    expect(decks()).to.deep.equal({ B: 'biology-notes', C: 'chemistry-notes' });
  });
  it('does not count a file that is there no more', async () => {
    await report(store, BIOLOGY);
    await report(store, CHEMISTRY, { mayHaveMoved: (path) => path === 'Biology/notes.md' });
    expect(decks()).to.deep.include({ C: 'notes' });
  });
  it('parts a deck that held them all, with the history of its cards', async () => {
    await report(store, { 'notes.md': 'Q1?::B\n\nQ2?::C' });
    const ids = store.kept.map(({ card }) => card.id).sort();
    const moved = { mayHaveMoved: (path: string) => path === 'notes.md' };
    await report(store, { ...BIOLOGY, ...CHEMISTRY }, moved);
    expect(decks()).to.deep.equal({ B: 'biology-notes', C: 'chemistry-notes' });
    expect(store.kept.map(({ card }) => card.id).sort()).to.deep.equal(ids);
  });
});
