import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { backUp, goOn } from '../../lambda/backups/back-up.ts';
import { type Manifest, manifestKey } from '../../lambda/backups/manifest.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { type MemoryBackupFiles, memoryBackupFiles } from '../support/memory-backup-files.ts';
import { type MemoryTable, memoryTable } from '../support/memory-table.ts';
import { ADA, AT, BO, NAME, backing, item, learnerWith } from './items.ts';

describe('a backup', () => {
  let table: MemoryTable;
  let files: MemoryBackupFiles;
  beforeEach(() => {
    table = memoryTable();
    files = memoryBackupFiles();
    table.add(...learnerWith(ADA, 11), ...learnerWith(BO, 4));
  });

  const manifest = (): Manifest => files.json(manifestKey(NAME)) as Manifest;
  const linesOf = (file: string): string[] =>
    gunzipSync(files.held.get(`${NAME}/${file}`) ?? new Uint8Array())
      .toString()
      .trimEnd()
      .split('\n');
  const allLines = (): string[] => manifest().parts.flatMap(({ file }) => linesOf(file));

  it('holds every item once, and says how many of which kind', async () => {
    const done = await backUp(backing(table, files));
    expect(done).to.deep.include({ outcome: 'finished', backup: NAME, manifest: manifest() });
    expect(manifest()).to.deep.include({
      format: 'study-aloud-backup',
      version: 1,
      name: NAME,
      table: 'Study',
      startedAt: '2026-03-01T02:00:07.000Z',
      items: 19,
    });
    const counts = Object.entries(manifest().kinds).map(([kind, { items }]) => [kind, items]);
    expect(counts).to.deep.equal([
      ['card', 15],
      ['deck', 2],
      ['profile', 2],
    ]);
    expect(new Set(allLines()).size).to.equal(19);
    expect(
      manifest()
        .parts.map(({ items }) => items)
        .reduce((sum, one) => sum + one),
    ).to.equal(19);
    for (const { file, bytes } of manifest().parts) {
      expect(files.held.get(`${NAME}/${file}`)?.length).to.equal(bytes);
    }
  });

  it('is cut into parts of limited size', async () => {
    await backUp({ ...backing(table, files), partBytes: 200 });
    const parts = manifest().parts.map(({ file }) => linesOf(file));
    expect(parts.length).to.be.greaterThan(5);
    for (const lines of parts) expect(lines.slice(0, -1).join('').length).to.be.lessThan(200);
    expect(new Set(allLines()).size).to.equal(19);
  });

  it('of an empty table is one that says so', async () => {
    await backUp(backing(memoryTable(), files));
    expect(manifest()).to.deep.include({ items: 0, kinds: {}, parts: [] });
  });

  it('writes the manifest last, and none where a part could not be written', async () => {
    const written: string[] = [];
    files.before = (what, key) => {
      if (what === 'write') written.push(key);
    };
    await backUp({ ...backing(table, files), partBytes: 200 });
    expect(written.at(-1)).to.equal(manifestKey(NAME));
    files.held.clear();
    files.before = (what, key) => {
      if (what === 'write' && key.includes('part-2')) throw new Error('no bucket');
    };
    const fault: unknown = await backUp({ ...backing(table, files), partBytes: 200 }).catch((error: unknown) => error);
    expect(fault).to.have.property('message', 'no bucket');
    expect(files.held.has(manifestKey(NAME))).to.equal(false);
  });

  it('has no manifest where the table fails half way', async () => {
    let scans = 0;
    table.beforeScan = () => {
      if ((scans += 1) === 6) throw new Error('no table');
    };
    const fault: unknown = await backUp(backing(table, files)).catch((error: unknown) => error);
    expect(fault).to.have.property('message', 'no table');
    expect(files.held.has(manifestKey(NAME))).to.equal(false);
  });

  it('waits where it has spent what it may read in a second', async () => {
    let nowMs = AT;
    const waits: number[] = [];
    const wait = (ms: number): Promise<void> => {
      waits.push(ms);
      nowMs += ms;
      return Promise.resolve();
    };
    await backUp({ ...backing(table, files), clock: () => nowMs, wait, readUnitsPerSecond: 100 });
    // Eleven pages of ten units; the last one keeps nobody waiting.
    expect(nowMs - AT).to.be.within(700, 1100);
    expect(waits.length).to.be.greaterThan(3);
  });

  describe('that runs out of time', () => {
    const logged: LogEvent[] = [];
    /** As if each page took a minute. */
    const inMinutes = (minutes: number, runId: string) => {
      let scans = 0;
      table.beforeScan = () => {
        scans += 1;
      };
      const log = (event: LogEvent): void => void logged.push(event);
      return { ...backing(table, files), runId, log, timeLeftMs: () => (minutes - scans) * 60_000 };
    };
    beforeEach(() => {
      logged.splice(0);
      table.add(...learnerWith(ADA, 40));
    });

    it('leaves no manifest, and the next run goes on where it stopped until all is there once', async () => {
      expect(await backUp(inMinutes(5, 'r1'))).to.deep.equal({ outcome: 'unfinished', backup: NAME });
      expect(files.held.has(manifestKey(NAME))).to.equal(false);
      expect(logged.map(({ event }) => event)).to.deep.equal(['back-up-unfinished']);
      expect(await goOn(inMinutes(3, 'r2'))).to.include({ outcome: 'unfinished' });
      expect(await goOn(inMinutes(30, 'r3'))).to.include({ outcome: 'finished', backup: NAME });
      expect(manifest().items).to.equal(48);
      expect(new Set(allLines()).size).to.equal(48);
      expect(logged.at(-1)).to.have.nested.property('metrics.BackupsFinished', 1);
      const whole = memoryBackupFiles();
      await backUp(backing(table, whole));
      expect(manifest().kinds).to.deep.equal((whole.json(manifestKey(NAME)) as Manifest).kinds);
    });

    it('is taken up again where the run that went on with it was ended from outside', async () => {
      await backUp(inMinutes(5, 'r1'));
      const dying = inMinutes(30, 'r2');
      let parts = 0;
      files.before = (what, key) => {
        if (what === 'write' && key.includes('-r2-') && (parts += 1) === 2) throw new Error('killed');
      };
      await goOn(dying).catch(() => undefined);
      files.before = () => undefined;
      expect(await goOn(inMinutes(30, 'r3'))).to.include({ outcome: 'finished' });
      expect(new Set(allLines()).size).to.equal(48);
      expect(manifest().items).to.equal(48);
    });

    it('is nothing to go on with once it is finished, or a day old, or where there is none', async () => {
      expect(await goOn(inMinutes(30, 'r1'))).to.equal(null);
      await backUp(backing(table, files));
      expect(await goOn(inMinutes(30, 'r1'))).to.equal(null);
      files.held.delete(manifestKey(NAME));
      expect(await goOn({ ...backing(table, files), clock: () => AT + 86_400_000 })).to.equal(null);
    });

    it('says so where nothing was kept to go on from, or it is of another table', async () => {
      await backUp(inMinutes(5, 'r1'));
      const other = await goOn({ ...backing(memoryTable('Other'), files) }).catch(String);
      expect(other).to.equal(`BackupError: The unfinished backup ${NAME} is of another table.`);
      files.held.delete(`${NAME}/unfinished.json`);
      const nothing = await goOn(backing(table, files)).catch(String);
      expect(nothing).to.equal(`BackupError: Of the unfinished backup ${NAME} nothing is kept to go on from.`);
    });
  });

  it('names no learner in the log', async () => {
    const logged: LogEvent[] = [];
    table.add(item(ADA, 'STRANGE'));
    await backUp({ ...backing(table, files), log: (event) => void logged.push(event) });
    expect(JSON.stringify(logged)).not.to.include(ADA);
    expect(logged).to.have.length(1);
  });
});
