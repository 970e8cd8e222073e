import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import type { Work } from '../../lambda/ports/work.ts';
import { createFileRecords } from '../../lambda/store/file-records.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { ATP, CELLS, DNA, K, notesBucket } from './notes-bucket.ts';

describe('the import function, of what it does not import', () => {
  const { asked, event, handle, kept, put, reportOn, stack, wire } = notesBucket();

  it('imports nothing for a learner whose data are being deleted', async () => {
    await createLearnerStore(stack.table).save(K, { ...NEW_LEARNER, isLeaving: true });
    await put('Cells.md', CELLS);
    expect(await kept()).to.deep.equal([]);
    expect(await createFileRecords(stack.table).all(K)).to.deep.equal([]);
    expect(stack.files.held.size).to.equal(1);
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
        const records = await createFileRecords(stack.table).all(K);
        expect(records.find((one) => one.path === path)).to.include({ isUnread: true, setAside: 1 });
        expect(stack.logged.at(-1)?.metrics).to.include({ FilesRefused: 1 });
      });
    }

    it("is in nobody's folder, or its path leads elsewhere", async () => {
      for (const [key, report] of [
        ['notes/nobody/x.md', 'reports/nobody/x.md.json'],
        [`notes/${K}/../zyxwvutsrqponmlkjihgfe/x.md`, `reports/${K}/%2E%2E/zyxwvutsrqponmlkjihgfe/x.md.json`],
      ] as const) {
        stack.files.put(key, 'Q?::A');
        await handle(event(key));
        const written = stack.files.json(report) as { setAside: { reason: string }[] };
        expect(written.setAside[0]?.reason).to.match(/; nothing was imported$/);
        expect(stack.logged.at(-1)).to.deep.include({ event: 'file-refused', metrics: { FilesRefused: 1 } });
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
    let longWork: Extract<Work, { job: 'import' }>[];
    beforeEach(async () => {
      await put('Cells.md', CELLS);
      longWork = [];
      wire({
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
        expect(stack.logged.at(-1)).to.deep.equal({ event: 'file-handed-on', metrics: { FilesHandedOn: 1 } });
        // Its claim is open: the worker may take it up, and so may the same event once more.
        expect(await createFileRecords(stack.table).begin(K, 'Cells.md', longWork[0]?.sequencer ?? '')).to.equal(
          'begun',
        );
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
    expect([...stack.files.held.keys()].filter((key) => key.startsWith('reports/'))).to.deep.equal([]);
    expect(await createFileRecords(stack.table).all(K)).to.deep.equal([]);
    await put('Cell.Png', 'no picture by its name, and no note');
    expect(reportOn('Cell.Png'))
      .to.have.nested.property('setAside[0].reason')
      .that.match(/^the file is of no kind/);
  });
});
