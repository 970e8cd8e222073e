import { expect } from 'chai';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { counts, report } from './imports-of-notes.ts';

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('reports files that are gone', async () => {
    await report(store, { 'n/a.md': 'Q1?::A1', 'n/b.md': 'Q2?::A2' });
    const isGone = (path: string): boolean => path === 'n/a.md';
    expect(await counts(store, { 'n/b.md': 'Q2?::A2' }, { isGone })).to.deep.equal({
      'n/b.md': [0, 0, 1, 0],
      'n/a.md': [0, 0, 0, 1],
    });
  });

  it('reports a file once, also where all its cards left it, and what it set aside by line', async () => {
    await report(store, { 'a.md': 'Q1?::A1', 'gone.md': 'Q2?::A2' });
    const notes = {
      'a.md': '',
      'b.md': '#flashcards/d\nQ3?::A3',
      'c.md': '#flashcards/d\nQ3?::C\n\nQ4?::A4\n\nQ4?::A5',
    };
    const { files } = await report(store, notes, { isGone: (path) => path === 'gone.md' });
    expect(files.map(({ path, removed, setAside }) => [path, removed, setAside])).to.deep.equal([
      ['a.md', 1, []],
      ['b.md', 0, []],
      [
        'c.md',
        0,
        [
          { line: 2, reason: 'the same question stands in b.md, line 2' },
          { line: 6, reason: 'the same question stands in line 4' },
        ],
      ],
      ['gone.md', 1, []],
    ]);
  });

  it('asks a question that two files of one deck hold once, and says where it stands', async () => {
    const { files } = await report(store, {
      'a.md': '#flashcards/d\n\nQ1?::A1',
      'b.md': '#flashcards/d\n\nq1::B1\n\nQ2?::A2',
    });
    expect(files.map(({ added, setAside }) => ({ added, setAside }))).to.deep.equal([
      { added: 1, setAside: [] },
      { added: 1, setAside: [{ line: 3, reason: 'the same question stands in a.md, line 3' }] },
    ]);
  });

  it('counts as changed what changed in any part of a card, and its deck', async () => {
    const before = 'Which one?::A (accept: B) (hint: C)';
    await report(store, { 'a.md': before });
    for (const now of [
      'Which one!::A (accept: B) (hint: C)',
      'Which one!::A (accept: D) (hint: C)',
      'Which one!::A (accept: D)',
      '#flashcards/x\nWhich one!::A (accept: D)',
    ])
      expect(await counts(store, { 'a.md': now }), now).to.deep.equal({ 'a.md': [0, 1, 0, 0] });
    expect(await counts(store, { 'a.md': '# H\n\n#flashcards/x\nWhich one!::A (accept: D)' })).to.deep.equal({
      'a.md': [0, 0, 1, 0],
    });
    expect(store.kept[0]?.origin).to.deep.equal({
      source: 'a.md',
      heading: 'H',
      blockId: null,
      line: 4,
      isDerived: false,
    });
  });
});
