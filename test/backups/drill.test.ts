import { expect } from 'chai';
import { backUp } from '../../lambda/backups/back-up.ts';
import { type DrillDependencies, restoreDrill } from '../../lambda/backups/drill.ts';
import { type Manifest, manifestKey } from '../../lambda/backups/manifest.ts';
import { type MemoryBackupFiles, memoryBackupFiles } from '../support/memory-backup-files.ts';
import { type MemoryTable, memoryTable } from '../support/memory-table.ts';
import { ADA, AT, BO, NAME, backing, item, learnerWith } from './items.ts';

describe('a restore drill', () => {
  let scratch: MemoryTable;
  let files: MemoryBackupFiles;
  let deleted: string[];
  let steps: string[];

  beforeEach(async () => {
    const source = memoryTable();
    scratch = memoryTable('drill');
    files = memoryBackupFiles();
    [deleted, steps] = [[], []];
    source.add(...learnerWith(ADA, 11), ...learnerWith(BO, 4));
    await backUp({ ...backing(source, files), partBytes: 200 });
  });

  const drill = (more: Partial<DrillDependencies> = {}) =>
    restoreDrill({
      files,
      scratch: {
        make: () => {
          steps.push('make');
          return Promise.resolve(scratch);
        },
        drop: () => {
          steps.push('drop');
          return Promise.resolve();
        },
      },
      deleted: { isDeletedSince: (learner) => Promise.resolve(deleted.includes(learner)) },
      clock: () => AT,
      timeLeftMs: () => 900_000,
      ...more,
    });

  it('restores the latest finished backup into a scratch table, compares and drops it', async () => {
    files.put('backup-2026-03-02T02-00-00Z/part-0-x.jsonl.gz', 'of one that is not finished');
    const report = await drill();
    expect(report).to.deep.include({ outcome: 'passed', backup: NAME, reason: null });
    expect(report.items).to.deep.equal({ put: 19, found: 19 });
    expect(report.parts.restored).to.equal(report.parts.all).and.greaterThan(5);
    expect(steps).to.deep.equal(['make', 'drop']);
  });

  it('brings nobody back who was deleted, not even there', async () => {
    deleted.push(ADA);
    const report = await drill();
    expect(report).to.deep.include({ outcome: 'passed', leftOutOfDeleted: 13 });
    expect([...scratch.held.keys()].filter((key) => key.startsWith(ADA))).to.deep.equal([]);
  });

  it('restores as many parts as there is time for, and says so', async () => {
    let nowMs = AT;
    scratch.beforePut = () => {
      nowMs += 1000;
    };
    const { outcome, parts, items } = await drill({ clock: () => nowMs, timeLeftMs: () => AT + 10_000 - nowMs });
    expect(outcome).to.equal('passed');
    expect(parts.restored).to.be.greaterThan(0).and.lessThan(parts.all);
    expect(items.found).to.equal(items.put).and.lessThan(19);
  });

  it('fails where something in the scratch table is not what was put', async () => {
    scratch.beforePut = ({ sk }) => {
      if (sk !== undefined && 'S' in sk && sk.S === 'CARD#cells#7') scratch.add(item(BO, 'CARD#cells#99'));
    };
    const report = await drill();
    expect(report).to.include({
      outcome: 'failed',
      reason: 'The items of kind card in the scratch table are not those of the backup.',
    });
    expect(report.items).to.deep.equal({ put: 19, found: 20 });
    expect(steps).to.deep.equal(['make', 'drop']);
  });

  it('fails where the backup is not what its manifest says', async () => {
    const [first] = (files.json(manifestKey(NAME)) as Manifest).parts;
    files.held.delete(`${NAME}/${first?.file ?? ''}`);
    const report = await drill();
    expect(report.outcome).to.equal('failed');
    expect(report.reason).to.match(/^The part part-0-\S+ of \S+ is missing\.$/);
    expect(steps).to.deep.equal(['make', 'drop']);
  });

  it('drops the scratch table also where the table fails, and says so loudly', async () => {
    scratch.beforePut = () => {
      throw new Error('no table');
    };
    expect(await drill().catch(String)).to.equal('Error: no table');
    expect(steps).to.deep.equal(['make', 'drop']);
  });

  it('is no drill where there is no finished backup', async () => {
    files.held.delete(manifestKey(NAME));
    expect(await drill().catch(String)).to.equal('BackupError: There is no finished backup to restore.');
  });
});
