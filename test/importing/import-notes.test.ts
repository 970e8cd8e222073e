import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';
import type { KeptCard } from '../../lambda/ports.ts';
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

  it('tells the two cards of one block apart, whichever stands first now', async () => {
    await report({ 'a.md': 'Ant:::Bee ^x' });
    const [one, two] = [idOf('Ant'), idOf('Bee')];
    expect(one).not.to.equal(two);
    expect(await counts({ 'a.md': 'Bee:::Ant ^x' })).to.deep.equal({ 'a.md': [0, 0, 2, 0] });
    expect([idOf('Ant'), idOf('Bee')]).to.deep.equal([one, two]);
  });

  it('keeps the card of a block that went to another file and was edited there', async () => {
    await report({ 'a.md': 'Q1?::A1 ^x', 'b.md': '' });
    const id = idOf('A1');
    expect(await counts({ 'a.md': '', 'b.md': 'Q1 edited?::B1 ^x' })).to.deep.equal({
      'a.md': [0, 0, 0, 0],
      'b.md': [0, 1, 0, 0],
    });
    expect([...inPlay()]).to.deep.equal([[id, 'b: Q1 edited? B1']]);
  });

  it('keeps the card of a question that another file asks in the same deck, whether or not its own is read', async () => {
    await report({ 'a.md': '#flashcards/d\nQ1?::A1' });
    const id = idOf('A1');
    expect(await counts({ 'b.md': '#flashcards/d\nQ1?::B1' })).to.deep.equal({ 'b.md': [0, 1, 0, 0] });
    expect([...inPlay()]).to.deep.equal([[id, 'd: Q1? B1']]);
  });

  it('moves the card that is asked rather than one like it that left its note', async () => {
    await report({ 'a.md': 'Q1?::A1' });
    await report({ 'a.md': '' });
    await report({ 'b.md': 'Q1?::A1' });
    const [id] = inPlay().keys();
    expect(await counts({ 'a.md': '', 'b.md': '', 'c.md': 'Q1?::A1' })).to.deep.include({ 'c.md': [0, 1, 0, 0] });
    expect([...inPlay()]).to.deep.equal([[id, 'c: Q1? A1']]);
  });

  it('stores where a card stands now, where nothing else changed', async () => {
    const whereabouts = { mayHaveMoved: (path: string) => path === 'a.md' };
    const origins = () => store.kept.map(({ origin: { source, blockId } }) => ({ source, blockId }));
    await report({ 'a.md': '#flashcards/d\nQ1?::A1' });
    store.written.length = 0;
    expect(await counts({ 'b.md': '#flashcards/d\nQ1?::A1' }, whereabouts)).to.deep.equal({ 'b.md': [0, 0, 1, 0] });
    expect(origins()).to.deep.equal([{ source: 'b.md', blockId: null }]);
    expect(store.written).to.deep.equal([`change ${String(idOf('A1'))}`]);
    await report({ 'b.md': '#flashcards/d\nQ1?::A1 ^x' });
    expect(origins()).to.deep.equal([{ source: 'b.md', blockId: 'x' }]);
  });

  it('reports a file once, also where all its cards left it, and what it set aside by line', async () => {
    await report({ 'a.md': 'Q1?::A1', 'gone.md': 'Q2?::A2' });
    const notes = {
      'a.md': '',
      'b.md': '#flashcards/d\nQ3?::A3',
      'c.md': '#flashcards/d\nQ3?::C\n\nQ4?::A4\n\nQ4?::A5',
    };
    const { files } = await report(notes, { isGone: (path) => path === 'gone.md' });
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

  it('goes on after one that was broken off before its decks were counted', async () => {
    const { saveDeck } = store;
    store.saveDeck = async (learner, deck) =>
      deck.cardCount > 0 ? Promise.reject(new Error('the power went')) : saveDeck(learner, deck);
    await report({ 'a.md': 'Q1?::A1' }).catch(() => undefined);
    store.saveDeck = saveDeck;
    expect(await store.decks(''), 'its cards have a deck').to.deep.equal([
      { id: 'a', title: 'A', cardCount: 0, answers: [] },
    ]);
    await report({ 'a.md': '#flashcards/b\nQ1?::A1' });
    expect(await store.decks('')).to.deep.equal([
      { id: 'a', title: 'A', cardCount: 0, answers: [] },
      { id: 'b', title: 'B', cardCount: 1, answers: ['A1'] },
    ]);
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

  it('brings a retired card back where another note has its question now', async () => {
    await report({ 'a.md': 'Q1?::A1' });
    const id = idOf('A1');
    await report({ 'a.md': '' });
    expect([...inPlay()]).to.deep.equal([]);
    expect(await counts({ 'a.md': 'Q1?::A1' })).to.deep.equal({ 'a.md': [1, 0, 0, 0] });
    expect([...inPlay().keys()]).to.deep.equal([id]);
  });

  it('adds cards behind those that are there, with gaps', async () => {
    await report({ 'a.md': 'Q1?::A1\n\nQ2?::A2' });
    await report({ 'a.md': 'Q0?::A0\n\nQ1?::A1\n\nQ2?::A2' });
    expect(store.kept.map(({ card }) => [card.back, card.position])).to.deep.equal([
      ['A1', 10],
      ['A2', 20],
      ['A0', 30],
    ]);
  });

  it('keeps other questions apart that differ in a sign', async () => {
    expect(await counts({ 'a.md': 'What does < mean?::less\n\nWhat does > mean?::more' })).to.deep.equal({
      'a.md': [2, 0, 0, 0],
    });
  });

  it('counts as changed what changed in any part of a card, and its deck', async () => {
    const before = 'Which one?::A (accept: B) (hint: C)';
    await report({ 'a.md': before });
    for (const now of [
      'Which one!::A (accept: B) (hint: C)',
      'Which one!::A (accept: D) (hint: C)',
      'Which one!::A (accept: D)',
      '#flashcards/x\nWhich one!::A (accept: D)',
    ])
      expect(await counts({ 'a.md': now }), now).to.deep.equal({ 'a.md': [0, 1, 0, 0] });
    expect(await counts({ 'a.md': '# H\n\n#flashcards/x\nWhich one!::A (accept: D)' })).to.deep.equal({
      'a.md': [0, 0, 1, 0],
    });
    expect(store.kept[0]?.origin).to.deep.equal({ source: 'a.md', heading: 'H', blockId: null });
  });

  it('saves the decks it touched: their titles, counts and short answers, each once', async () => {
    const [short, long] = ['a'.repeat(60), 'a'.repeat(61)];
    await report({ 'a.md': `Q1?::A\n\nQ2?::A\n\nQ3?::${long}\n\nQ5?::${short}\n\n#flashcards/b\n\nQ4?::B` });
    expect(await store.decks('')).to.deep.equal([
      { id: 'a', title: 'A', cardCount: 4, answers: ['A', short] },
      { id: 'b', title: 'B', cardCount: 1, answers: ['B'] },
    ]);
    store.written.length = 0;
    await report({ 'a.md': 'Q1?::A' });
    expect(await store.decks('')).to.deep.equal([
      { id: 'a', title: 'A', cardCount: 1, answers: ['A'] },
      { id: 'b', title: 'B', cardCount: 0, answers: [] },
    ]);
    const many = Array.from({ length: 50 }, (_, i) => `N${String(i)}?::${String(i)} x`).join('\n\n');
    await report({ 'c.md': many });
    expect((await store.decks('')).find(({ id }) => id === 'c')?.answers).to.have.length(40);
  });

  it('tells ids of cards with the same front in one deck apart', async () => {
    await report({ 'a.md': 'Q1?::A1 ^x\n\nQ2?::A2' });
    await report({ 'a.md': 'Q1 new?::A1 ^x\n\nQ1?::B1\n\nQ2?::A2' });
    expect(inPlay().size).to.equal(3);
  });

  it('gives a new card no id that an edited one still has, and each an id that fits a key', async () => {
    await report({ 'a.md': 'Q?::A' });
    await report({ 'a.md': 'Q other?::A' });
    const id = idOf('A');
    await report({ 'a.md': 'Q other?::A\n\nQ?::B' });
    expect([...inPlay()].sort()).to.have.deep.members([
      [id, 'a: Q other? A'],
      [idOf('B'), 'a: Q? B'],
    ]);
    expect(idOf('B')).not.to.equal(id);
    for (const { card } of store.kept) expect(card.id).to.match(/^[\w-]{12}$/);
  });

  it('moves a card to a deck that has its id by another way round', async () => {
    await report({ 'a.md': '#flashcards/x\nQ?::A' });
    await report({ 'a.md': '#flashcards/y\nQ?::A' });
    const id = idOf('A');
    await report({ 'a.md': '#flashcards/y\nQ?::A\n\n#flashcards/x\nQ?::B' });
    expect(idOf('B'), 'the same id in another deck').to.equal(id);
    await report({ 'a.md': '#flashcards/y\nQ?::A\n\nQ other?::B' });
    expect(idOf('A')).to.equal(id);
    expect(idOf('B')).not.to.equal(id);
    expect([...inPlay().values()].sort()).to.deep.equal(['y: Q other? B', 'y: Q? A']);
  });

  it('moves a card into a deck that has its id already', async () => {
    const note = '#flashcards/x\nQ?::A\n\n#flashcards/y\nQ?::B';
    await report({ 'a.md': note });
    const [one, two] = [idOf('A'), idOf('B')];
    expect(one).not.to.equal(two);
    await report({ 'a.md': '#flashcards/y\nQ other?::A\n\nQ?::B' });
    expect([...inPlay().values()].sort()).to.deep.equal(['y: Q other? A', 'y: Q? B']);
  });
});

describe('an import of files of one name', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });
  const run = (notes: Notes, whereabouts: Whereabouts = {}) =>
    importNotes(
      Object.entries(notes).map(([path, text]) => parseMarkdown({ path, text })),
      { cards: store, learner: 'L'.repeat(22), ...whereabouts },
    );
  /** The deck of each answer in play. */
  const decks = (): Record<string, string> =>
    Object.fromEntries(store.kept.filter(({ card }) => card.inPlay).map(({ card }) => [card.back, card.deck] as const));
  const titles = async (): Promise<string[]> =>
    (await store.decks('')).filter(({ cardCount }) => cardCount > 0).map(({ title }) => title);
  const BIOLOGY = { 'Biology/notes.md': 'Q1?::B' };
  const CHEMISTRY = { 'Chemistry/notes.md': 'Q2?::C' };

  it('names their decks by their folders', async () => {
    await run({ ...BIOLOGY, ...CHEMISTRY, 'notes.md': 'Q3?::R', 'Law/torts.md': 'Q4?::L' });
    expect(decks()).to.deep.equal({ B: 'biology-notes', C: 'chemistry-notes', R: 'notes', L: 'torts' });
    expect(await titles()).to.have.members(['Biology notes', 'Chemistry notes', 'Notes', 'Torts']);
  });
  it('takes as many folders as tell them apart', async () => {
    await run({ 'a/x/notes.md': 'Q1?::1', 'b/x/notes.md': 'Q2?::2', 'b/y/notes.md': 'Q3?::3' });
    expect(decks()).to.deep.equal({ 1: 'a-x-notes', 2: 'b-x-notes', 3: 'y-notes' });
  });
  it('asks the same question in each of them', async () => {
    await run({ 'a/notes.md': 'Q?::1', 'b/notes.md': 'Q?::2' });
    expect(decks()).to.deep.equal({ 1: 'a-notes', 2: 'b-notes' });
  });
  it('leaves a title and tags as they are', async () => {
    await run({
      'a/notes.md': '---\ntitle: Sea\n---\nQ1?::1',
      'b/notes.md': '#flashcards/notes\nQ2?::2',
      'c/notes.md': '---\ntags: [flashcards]\n---\nQ3?::3\n\nQ4?::4 #flashcards',
      'd/notes.md': 'Q5?::5',
    });
    expect(decks()).to.deep.equal({ 1: 'sea', 2: 'notes', 3: 'c-notes', 4: 'c-notes', 5: 'd-notes' });
  });
  it('keeps the deck that one of them had to itself', async () => {
    await run(BIOLOGY);
    expect(decks()).to.deep.equal({ B: 'notes' });
    await run({ ...BIOLOGY, ...CHEMISTRY });
    expect(decks()).to.deep.equal({ B: 'notes', C: 'chemistry-notes' });
    store.written.length = 0;
    await run({ ...BIOLOGY, ...CHEMISTRY });
    expect(store.written).to.deep.equal([]);
  });
  it('knows those of earlier imports', async () => {
    await run(BIOLOGY);
    await run(CHEMISTRY);
    expect(decks()).to.deep.equal({ B: 'notes', C: 'chemistry-notes' });
    await run(CHEMISTRY);
    await run(BIOLOGY);
    expect(decks()).to.deep.equal({ B: 'notes', C: 'chemistry-notes' });
  });
  it('keeps the folder in a name when the other file is gone', async () => {
    await run({ ...BIOLOGY, ...CHEMISTRY });
    const isGone = (path: string): boolean => path === 'Biology/notes.md';
    await run(CHEMISTRY, { isGone });
    expect(decks()).to.deep.equal({ C: 'chemistry-notes' });
    await run(CHEMISTRY, { isGone });
    expect(decks()).to.deep.equal({ C: 'chemistry-notes' });
  });
  it('does not count a file that names its decks itself, in this import or an earlier one', async () => {
    const tagged = { 'Biology/notes.md': '#flashcards/bio\nQ1?::B' };
    await run({ ...tagged, ...CHEMISTRY });
    expect(decks()).to.deep.equal({ B: 'bio', C: 'notes' });
    store = memoryStore();
    await run(tagged);
    await run(CHEMISTRY);
    expect(decks()).to.deep.equal({ B: 'bio', C: 'notes' });
  });
  it('does not count a file whose cards are all out of play', async () => {
    await run(BIOLOGY);
    await run({ 'Biology/notes.md': '' });
    await run(CHEMISTRY);
    expect(decks()).to.deep.equal({ C: 'notes' });
  });
  it('parts two files that shared a deck by a tag, once the tag is gone', async () => {
    await run({ ...BIOLOGY, 'Chemistry/notes.md': '#flashcards/notes\nQ2?::C' });
    expect(decks()).to.deep.equal({ B: 'notes', C: 'notes' });
    await run({ ...BIOLOGY, ...CHEMISTRY });
    expect(decks()).to.deep.equal({ B: 'biology-notes', C: 'chemistry-notes' });
  });
  it('does not count a file that is there no more', async () => {
    await run(BIOLOGY);
    await run(CHEMISTRY, { mayHaveMoved: (path) => path === 'Biology/notes.md' });
    expect(decks()).to.deep.include({ C: 'notes' });
  });
  it('parts a deck that held them all, with the history of its cards', async () => {
    await run({ 'notes.md': 'Q1?::B\n\nQ2?::C' });
    const ids = store.kept.map(({ card }) => card.id).sort();
    const moved = { mayHaveMoved: (path: string) => path === 'notes.md' };
    await run({ ...BIOLOGY, ...CHEMISTRY }, moved);
    expect(decks()).to.deep.equal({ B: 'biology-notes', C: 'chemistry-notes' });
    expect(store.kept.map(({ card }) => card.id).sort()).to.deep.equal(ids);
  });
});

describe('an import after a heading was renamed', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });
  const run = async (text: string) =>
    (await importNotes([parseMarkdown({ path: 'a.md', text })], { cards: store, learner: 'L'.repeat(22) })).files[0];
  /** Each card in play, by the back it had first. */
  const since = async (before: string, after: string): Promise<Record<string, string>> => {
    await run(before);
    const first = new Map(store.kept.map(({ card }) => [card.id, `${card.front} ${card.back}`]));
    await run(after);
    return Object.fromEntries(
      store.kept
        .filter(({ card }) => card.inPlay)
        .map(({ card }) => [`${card.front} ${card.back}`, first.get(card.id) ?? 'new']),
    );
  };
  const FACTS = '- Capital: Paris\n- Currency: euro\n- Population: 67 million';

  it('keeps the cards whose questions name it', async () => {
    expect(await since(`# France\n${FACTS}`, `# Republic of Gaul\n${FACTS}`)).to.deep.equal({
      'What is the capital of Republic of Gaul? Paris': 'What is the capital of France? Paris',
      'What is the currency of Republic of Gaul? euro': 'What is the currency of France? euro',
      'What is the population of Republic of Gaul? 67 million': 'What is the population of France? 67 million',
    });
  });
  it('reports them as changed', async () => {
    await run(`# France\n${FACTS}`);
    expect(await run(`# Gaul\n${FACTS}`)).to.deep.include({ added: 0, changed: 3, removed: 0 });
  });
  it('does not confuse cards of two of them', async () => {
    const two = (a: string, b: string): string =>
      `# ${a}\n- Capital: Paris\n- Currency: euro\n\n# ${b}\n- Capital: Madrid\n- Currency: euro`;
    expect(await since(two('France', 'Spain'), two('Zork', 'Abel'))).to.deep.equal({
      'What is the capital of Zork? Paris': 'What is the capital of France? Paris',
      'What is the currency of Zork? euro': 'What is the currency of France? euro',
      'What is the capital of Abel? Madrid': 'What is the capital of Spain? Madrid',
      'What is the currency of Abel? euro': 'What is the currency of Spain? euro',
    });
  });
  it('does not confuse them where the sections changed places', async () => {
    const section = (name: string, capital: string): string => `# ${name}\n- Capital: ${capital}\n- Currency: euro\n\n`;
    expect(
      await since(
        section('France', 'Paris') + section('Spain', 'Madrid'),
        section('Abel', 'Madrid') + section('Zork', 'Paris'),
      ),
    ).to.deep.include({
      'What is the currency of Zork? euro': 'What is the currency of France? euro',
      'What is the currency of Abel? euro': 'What is the currency of Spain? euro',
    });
  });
  it('tells sections apart by their names and order where nothing else does', async () => {
    const two = (a: string, b: string): string => `# ${a}\n- Currency: euro\n\n# ${b}\n- Currency: euro`;
    expect(await since(two('France', 'Spain'), two('Spain Kingdom', 'France Republic'))).to.deep.equal({
      'What is the currency of Spain Kingdom? euro': 'What is the currency of Spain? euro',
      'What is the currency of France Republic? euro': 'What is the currency of France? euro',
    });
    store = memoryStore();
    expect(await since(two('Aaa', 'Bbb'), two('Xxx', 'Yyy'))).to.deep.equal({
      'What is the currency of Xxx? euro': 'What is the currency of Aaa? euro',
      'What is the currency of Yyy? euro': 'What is the currency of Bbb? euro',
    });
  });
  it('keeps a card whose answer was edited as well', async () => {
    expect(await since(`# France\n${FACTS}`, `# Gaul\n${FACTS.replace('67 million', '68 million')}`)).to.deep.include({
      'What is the population of Gaul? 68 million': 'What is the population of France? 67 million',
    });
  });
  it('takes another question with the same answer for another card', async () => {
    expect(
      await since('# Art\nWho painted Guernica?::Picasso', '# Styles\nWho founded cubism?::Picasso'),
    ).to.deep.equal({ 'Who founded cubism? Picasso': 'new' });
  });
  it('takes a section for another where the old one is still there', async () => {
    expect(
      await since('# France\n- Currency: euro', '# France\n- Capital: Paris\n\n# Spain\n- Currency: euro'),
    ).to.deep.equal({
      'What is the capital of France? Paris': 'new',
      'What is the currency of Spain? euro': 'new',
    });
  });
  it('follows a name that went on to the next section', async () => {
    const lesson = (n: number, cards: string): string => `# Lesson ${String(n)}\n${cards}\n\n`;
    const [old, added] = ['- Capital: Paris\n- Symbol: rooster', '- River: Tiber\n- Animal: wolf'];
    expect(await since(lesson(1, old), lesson(1, added) + lesson(2, old))).to.deep.equal({
      'What is the river of Lesson 1? Tiber': 'new',
      'What is the animal of Lesson 1? wolf': 'new',
      'What is the capital of Lesson 2? Paris': 'What is the capital of Lesson 1? Paris',
      'What is the symbol of Lesson 2? rooster': 'What is the symbol of Lesson 1? rooster',
    });
  });
  it('follows it where other questions share an answer, by the questions', async () => {
    const section = (name: string): string => `# ${name}\nCan a ${name} fly?::yes\n\nCan a ${name} sing?::yes`;
    expect(await since(section('bird'), section('bat'))).to.deep.equal({
      'Can a bat fly? yes': 'Can a bird fly? yes',
      'Can a bat sing? yes': 'Can a bird sing? yes',
    });
  });
  it('takes no answer that several cards share for a sign of it', async () => {
    const shared = (name: string): string => `# ${name}\nCan a ${name} fly?::yes\n\nCan a ${name} sing?::yes\n\n`;
    const now = await since(shared('bird'), `# bird\nWhat does it eat?::seeds\n\n${shared('bat')}`);
    expect(new Set(Object.values(now))).to.deep.equal(new Set(['new']));
  });
  it('keeps a card whose question was edited a little as well', async () => {
    const [before, after] = ['What is the capital of France?', 'What is the capital city of Gaul?'];
    expect(await since(`# France\n${before}::Paris`, `# Gaul\n${after}::Paris`)).to.deep.equal({
      [`${after} Paris`]: `${before} Paris`,
    });
  });
  it('goes by what the sections hold before it goes by their names', async () => {
    const section = (name: string, capital: string): string => `# ${name}\n- Capital: ${capital}\n- Currency: euro\n\n`;
    expect(
      await since(
        section('France', 'Paris') + section('Spain', 'Madrid'),
        section('France Kingdom', 'Madrid') + section('Spain Republic', 'Paris'),
      ),
    ).to.deep.include({
      'What is the currency of Spain Republic? euro': 'What is the currency of France? euro',
      'What is the currency of France Kingdom? euro': 'What is the currency of Spain? euro',
    });
  });
  it('goes by the order of the notes, in whatever order the store gives the cards', async () => {
    const two = (a: string, b: string): string => `# ${a}\n- Currency: euro\n\n# ${b}\n- Currency: euro`;
    const { cards } = store;
    store.cards = async function* (learner) {
      const all: KeptCard[] = [];
      for await (const card of cards(learner)) all.unshift(card);
      yield* all;
    };
    expect(await since(two('Aaa', 'Bbb'), two('Xxx', 'Yyy'))).to.deep.equal({
      'What is the currency of Xxx? euro': 'What is the currency of Aaa? euro',
      'What is the currency of Yyy? euro': 'What is the currency of Bbb? euro',
    });
  });
  it('keeps a card whose answer was edited in its own section, whichever stands first', async () => {
    const section = (name: string, capital: string, people: string): string =>
      `# ${name}\n- Capital: ${capital}\n- Population: ${people}\n\n`;
    const before = section('France', 'Paris', '67 million') + section('Spain', 'Madrid', '48 million');
    const [gaul, iberia] = [section('Gaul', 'Paris', '68 million'), section('Iberia', 'Madrid', '49 million')];
    for (const after of [gaul + iberia, iberia + gaul]) {
      store = memoryStore();
      expect(await since(before, after)).to.deep.include({
        'What is the population of Gaul? 68 million': 'What is the population of France? 67 million',
        'What is the population of Iberia? 49 million': 'What is the population of Spain? 48 million',
      });
    }
  });
  it('takes another fact of the section for another card', async () => {
    const [before, after] = [
      '# France\n- Capital: Paris\n- Population: 67 million',
      '# Gaul\n- Capital: Paris\n- Motto: liberty',
    ];
    expect(await since(before, after)).to.deep.include({ 'What is the motto of Gaul? liberty': 'new' });
  });
  it('leaves the cards of a section alone when another like it goes', async () => {
    await run(`# France\n${FACTS}\n\n# Gaul\n${FACTS}`);
    expect(await run(`# Gaul\n${FACTS}`)).to.deep.include({ added: 0, changed: 0, unchanged: 3, removed: 3 });
    expect(store.kept.filter(({ card }) => card.inPlay).map(({ card }) => card.front)).to.deep.equal(
      ['capital', 'currency', 'population'].map((fact) => `What is the ${fact} of Gaul?`),
    );
  });
  it('takes the copy of a section for other cards', async () => {
    await run(`# France\n${FACTS}`);
    expect(await run(`# France\n${FACTS}\n\n# Gaul\n${FACTS}`)).to.deep.include({
      added: 3,
      changed: 0,
      unchanged: 3,
      removed: 0,
    });
  });
  it('takes a section for another where the new name was another one before', async () => {
    expect(
      await since(
        '# France\n- Currency: euro\n\n# Spain\n- Capital: Madrid',
        '# Spain\n- Capital: Madrid\n- Currency: euro',
      ),
    ).to.deep.include({ 'What is the currency of Spain? euro': 'new' });
  });
  it('goes back to a name that stood over other cards long ago', async () => {
    await run('# Gaul\nWho drew the map?::Caesar');
    expect(await since('# France\n- Currency: euro', '# Gaul\n- Currency: euro')).to.deep.equal({
      'What is the currency of Gaul? euro': 'What is the currency of France? euro',
    });
  });
  it('looks in the note itself only', async () => {
    const target = { cards: store, learner: 'L'.repeat(22) };
    await importNotes([parseMarkdown({ path: 'a.md', text: `# France\n${FACTS}` })], target);
    await importNotes(
      [parseMarkdown({ path: 'a.md', text: '' }), parseMarkdown({ path: 'b.md', text: `# Gaul\n${FACTS}` })],
      target,
    );
    expect(store.kept.filter(({ card }) => card.inPlay)).to.have.length(3);
    expect(store.kept).to.have.length(6);
  });
});
