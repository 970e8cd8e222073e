import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';
import { type ImportTarget, importNotes } from '../../lambda/importing/import-notes.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';

type Notes = Readonly<Record<string, string>>;
type Whereabouts = Pick<ImportTarget, 'isGone' | 'mayHaveMoved'>;

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  const report = (notes: Notes, whereabouts: Whereabouts = {}) =>
    importNotes(
      Object.entries(notes).map(([path, text]) => parseMarkdown({ path, text })),
      { cards: store, learner: 'L'.repeat(22), ...whereabouts },
    );
  /** Per file: added, changed, unchanged, removed. */
  const counts = async (notes: Notes, whereabouts?: Whereabouts): Promise<Record<string, number[]>> =>
    Object.fromEntries(
      (await report(notes, whereabouts)).files.map((file) => [
        file.path,
        [file.added, file.changed, file.unchanged, file.removed],
      ]),
    );
  /** Where each card in play stands: deck and front, by its id. */
  const inPlay = (): Map<string, string> =>
    new Map(
      store.kept
        .filter(({ card }) => card.inPlay)
        .map(({ card }) => [card.id, `${card.deck}: ${card.front} ${card.back}`]),
    );
  const idOf = (back: string): string | undefined => store.kept.find(({ card }) => card.back === back)?.card.id;

  it('of the same notes again writes nothing', async () => {
    const notes = { 'a.md': 'Q1?::A1\n\nQ2?::A2 ^b', 'b.md': '# T\n- **X**: thing one two\n- **Y**: thing three four' };
    await report(notes);
    store.written.length = 0;
    expect(await counts(notes)).to.deep.equal({ 'a.md': [0, 0, 2, 0], 'b.md': [0, 0, 2, 0] });
    expect(store.written).to.deep.equal([]);
  });

  it('keeps a card whose back, front, heading or place was edited', async () => {
    await report({ 'a.md': '# H\nQ1?::A1\n\nQ2?::A2\n\nQ3?::A3 ^id\n\nQ4?::A4' });
    const ids = [...inPlay().keys()].sort();
    const edited = { 'a.md': '# H\nQ1?::other\n\nQ2 edited?::A2\n\nQ3 new?::A3 new ^id\n\n# I\nQ4?::A4' };
    expect(await counts(edited)).to.deep.equal({ 'a.md': [0, 3, 1, 0] });
    expect([...inPlay().keys()].sort()).to.deep.equal(ids);
  });

  it('keeps a card that went to another file or deck', async () => {
    await report({ 'a.md': 'Q1?::A1\n\nQ2?::A2', 'b.md': 'Q3?::A3' });
    const id = idOf('A1');
    expect(await counts({ 'a.md': 'Q2?::A2', 'b.md': 'Q3?::A3\n\nQ1?::A1' })).to.deep.equal({
      'a.md': [0, 0, 1, 0],
      'b.md': [0, 1, 1, 0],
    });
    expect(inPlay().get(id ?? '')).to.equal('b: Q1? A1');
  });

  it('keeps the cards of a renamed file', async () => {
    await report({ 'notes/old.md': 'Q1?::A1' });
    const id = idOf('A1');
    const whereabouts = { mayHaveMoved: (path: string) => path === 'notes/old.md' };
    expect(await counts({ 'notes/new.md': 'Q1?::A1' }, whereabouts)).to.deep.equal({ 'notes/new.md': [0, 1, 0, 0] });
    expect([...inPlay()]).to.deep.equal([[id, 'new: Q1? A1']]);
  });

  it('takes a removed card out of play and brings it back as it was', async () => {
    await report({ 'a.md': 'Q1?::A1\n\nQ2?::A2' });
    const id = idOf('A2');
    expect(await counts({ 'a.md': 'Q1?::A1' })).to.deep.equal({ 'a.md': [0, 0, 1, 1] });
    expect(inPlay().has(id ?? '')).to.equal(false);
    expect(await counts({ 'a.md': 'Q1?::A1' })).to.deep.equal({ 'a.md': [0, 0, 1, 0] });
    expect(await counts({ 'a.md': 'Q1?::A1\n\nQ2?::A2' })).to.deep.equal({ 'a.md': [1, 0, 1, 0] });
    expect(inPlay().has(id ?? '')).to.equal(true);
  });

  it('of one file leaves the cards of the others alone', async () => {
    await report({ 'a.md': 'Q1?::A1 ^x', 'b.md': '# H\nQ2?::A2' });
    expect(await counts({ 'b.md': '# H\nQ2?::A2\n\nQ3?::A3 ^x' })).to.deep.equal({ 'b.md': [1, 0, 1, 0] });
    expect([...inPlay().values()].sort()).to.deep.equal(['a: Q1? A1', 'b: Q2? A2', 'b: Q3? A3']);
  });

  it('of a note that cannot be read leaves its cards alone', async () => {
    await report({ 'a.md': 'Q1?::A1' });
    expect(await counts({ 'a.md': 'x'.repeat(5 * 1024 * 1024 + 1) })).to.deep.equal({ 'a.md': [0, 0, 0, 0] });
    expect([...inPlay().values()]).to.deep.equal(['a: Q1? A1']);
  });

  it('reports files that are gone', async () => {
    await report({ 'n/a.md': 'Q1?::A1', 'n/b.md': 'Q2?::A2' });
    const isGone = (path: string): boolean => path === 'n/a.md';
    expect(await counts({ 'n/b.md': 'Q2?::A2' }, { isGone })).to.deep.equal({
      'n/b.md': [0, 0, 1, 0],
      'n/a.md': [0, 0, 0, 1],
    });
  });

  it('of a folder leaves the bundled deck in play, wherever it is called from', async () => {
    const everything = { isGone: () => true, mayHaveMoved: () => true };
    await report({ [BUNDLED_SOURCE]: 'Q1?::A1\n\nQ2?::A2' });
    await report({ 'a.md': 'Q2?::A2' }, everything);
    expect([...inPlay().values()].sort()).to.deep.equal([
      'a: Q2? A2',
      'bundled-sample-deck: Q1? A1',
      'bundled-sample-deck: Q2? A2',
    ]);
  });

  it('tells block ids of several files apart', async () => {
    await report({ 'a.md': 'Q1?::A1 ^x', 'b.md': 'Q2?::A2 ^x' });
    const [one, two] = [idOf('A1'), idOf('A2')];
    await report({ 'b.md': 'Q2 edited?::B2 ^x', 'a.md': 'Q1 edited?::B1 ^x' });
    expect([idOf('B1'), idOf('B2')]).to.deep.equal([one, two]);
  });

  it('asks a question that two files of one deck hold once, and says where it stands', async () => {
    const { files } = await report({
      'a.md': '#flashcards/d\n\nQ1?::A1',
      'b.md': '#flashcards/d\n\nq1::B1\n\nQ2?::A2',
    });
    expect(files.map(({ added, setAside }) => ({ added, setAside }))).to.deep.equal([
      { added: 1, setAside: [] },
      { added: 1, setAside: [{ line: 3, reason: 'the same question stands in a.md, line 3' }] },
    ]);
  });
});
