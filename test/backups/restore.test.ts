import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { backUp } from '../../lambda/backups/back-up.ts';
import { type Manifest, manifestKey } from '../../lambda/backups/manifest.ts';
import { sha256Of } from '../../lambda/backups/part.ts';
import { type RestoreOptions, restore } from '../../lambda/backups/restore.ts';
import type { StoredItem } from '../../lambda/ports/backups.ts';
import { type MemoryBackupFiles, memoryBackupFiles } from '../support/memory-backup-files.ts';
import { type MemoryTable, memoryTable } from '../support/memory-table.ts';
import { ADA, AT, BO, NAME, backing, item, learnerWith } from './items.ts';

describe('a restore', () => {
  let source: MemoryTable;
  let table: MemoryTable;
  let files: MemoryBackupFiles;
  let deleted: Map<string, number>;

  beforeEach(async () => {
    source = memoryTable();
    table = memoryTable('Restored');
    files = memoryBackupFiles();
    deleted = new Map();
    source.add(...learnerWith(ADA, 11), ...learnerWith(BO, 4));
    await backUp({ ...backing(source, files), partBytes: 400 });
  });

  const run = (options: Partial<RestoreOptions> = {}, backup = NAME) =>
    restore(
      backup,
      { learner: null, overwrite: false, dryRun: false, ...options },
      {
        files,
        table,
        deleted: {
          isDeletedSince: (learner, startedMs) => Promise.resolve((deleted.get(learner) ?? -Infinity) >= startedMs),
        },
      },
    );
  const sorted = (one: MemoryTable): [string, StoredItem][] => [...one.held].sort(([a], [b]) => (a < b ? -1 : 1));
  const ofLearner = (learner: string): number => [...table.held.keys()].filter((key) => key.startsWith(learner)).length;
  const cardOf = (version: string): StoredItem => item(ADA, 'CARD#cells#3', { f: { S: 'Mine' }, v: { N: version } });
  const cardNow = () => table.held.get(`${ADA}/CARD#cells#3`);

  it('puts everything back as it was, and says how much of what', async () => {
    const { kinds, ofDeleted, manifest } = await run();
    expect(sorted(table)).to.deep.equal(sorted(source));
    expect(kinds).to.deep.equal({
      card: { added: 15, replaced: 0, kept: 0 },
      deck: { added: 2, replaced: 0, kept: 0 },
      profile: { added: 2, replaced: 0, kept: 0 },
    });
    expect(ofDeleted).to.deep.equal({ items: 0, learners: 0 });
    expect(manifest.name).to.equal(NAME);
  });

  it('changes nothing when it is done again', async () => {
    await run();
    const { kinds } = await run();
    expect(kinds['card']).to.deep.equal({ added: 0, replaced: 0, kept: 15 });
    expect(sorted(table)).to.deep.equal(sorted(source));
  });

  it('goes on where it was cut short', async () => {
    let puts = 0;
    table.beforePut = () => {
      if ((puts += 1) === 8) throw new Error('no table');
    };
    expect(await run().catch(String)).to.equal('Error: no table');
    table.beforePut = () => undefined;
    await run();
    expect(sorted(table)).to.deep.equal(sorted(source));
  });

  it('leaves newer data as they are, unless told, and puts the backup in the place of older ones', async () => {
    table.add(cardOf('3'));
    expect((await run()).kinds['card']).to.deep.equal({ added: 14, replaced: 0, kept: 1 });
    expect(cardNow()).to.deep.equal(cardOf('3'));
    await run({ overwrite: true });
    expect(cardNow()).to.deep.equal(source.held.get(`${ADA}/CARD#cells#3`));
    table.add(cardOf('1'));
    expect((await run()).kinds['card']).to.deep.equal({ added: 0, replaced: 1, kept: 14 });
    expect(cardNow()).to.deep.equal(source.held.get(`${ADA}/CARD#cells#3`));
  });

  it('puts one learner back, and nobody else', async () => {
    await run({ learner: BO });
    expect([ofLearner(ADA), ofLearner(BO)]).to.deep.equal([0, 6]);
  });

  it('says what it would do, and does nothing', async () => {
    table.add(cardOf('3'));
    const { kinds } = await run({ dryRun: true });
    expect(kinds['card']).to.deep.equal({ added: 14, replaced: 0, kept: 1 });
    expect(table.held.size).to.equal(1);
  });

  it('brings nobody back who was deleted after it, and whoever was deleted before it and came back', async () => {
    deleted.set(ADA, AT + 1);
    deleted.set(BO, AT - 1);
    const { ofDeleted } = await run({ overwrite: true });
    expect([ofLearner(ADA), ofLearner(BO)]).to.deep.equal([0, 6]);
    expect(ofDeleted).to.deep.equal({ items: 13, learners: 1 });
    await run({ learner: ADA, overwrite: true });
    expect(ofLearner(ADA)).to.equal(0);
  });

  describe('refuses in one clear line, and writes nothing, where', () => {
    const manifest = (): Manifest => files.json(manifestKey(NAME)) as Manifest;
    const put = (key: string, value: unknown): void => {
      files.put(key, typeof value === 'string' ? value : JSON.stringify(value));
    };
    const lie = (change: (true_: Manifest) => object): void => {
      put(manifestKey(NAME), { ...manifest(), ...change(manifest()) });
    };
    const part = () => manifest().parts[1] ?? { file: '', items: 0, bytes: 0, sha256: '' };
    const partKey = (): string => `${NAME}/${part().file}`;
    /** Puts other lines in the place of the second part, and a manifest that agrees with their bytes. */
    const forge = (change: (lines: string[]) => string[]): void => {
      const lines = gunzipSync(files.held.get(partKey()) ?? '')
        .toString()
        .trimEnd()
        .split('\n');
      const forged = change(lines);
      const bytes = gzipSync(forged.map((line) => `${line}\n`).join(''));
      const { file } = part();
      files.held.set(partKey(), bytes);
      lie(({ parts }) => ({
        parts: parts.map((one) =>
          one.file === file ? { file, items: forged.length, bytes: bytes.length, sha256: sha256Of(bytes) } : one,
        ),
      }));
    };

    const CASES: readonly (readonly [string, () => void, RegExp])[] = [
      ['there is no such backup', () => files.held.clear(), /^There is no backup backup-.*: it has no manifest\.$/],
      [
        'the manifest is no JSON',
        () => {
          put(manifestKey(NAME), '{"format');
        },
        /is no JSON\.$/,
      ],
      [
        'the manifest is no object',
        () => {
          put(manifestKey(NAME), '[]');
        },
        /is of no backup of Study Aloud\.$/,
      ],
      [
        'the manifest is of something else',
        () => {
          lie(() => ({ format: 'zip' }));
        },
        /is of no backup of Study Aloud\.$/,
      ],
      [
        'the format is of another version',
        () => {
          lie(() => ({ version: 2 }));
        },
        /has format version 2; this program reads version 1\.$/,
      ],
      [
        'the manifest lacks a field',
        () => {
          lie(() => ({ parts: undefined }));
        },
        /is broken: "parts" is missing\.$/,
      ],
      [
        'the manifest has a part in another folder',
        () => {
          lie(({ parts }) => ({ parts: parts.map((one) => ({ ...one, file: '../x' })) }));
        },
        /is broken: "parts\.0\.file"/,
      ],
      [
        'the manifest is that of another backup',
        () => {
          lie(() => ({ name: 'backup-x' }));
        },
        /lies: it is that of backup-x\.$/,
      ],
      [
        'the manifest counts more items',
        () => {
          lie(() => ({ items: 20 }));
        },
        /lies: 20 items in all, but 19 by kind\.$/,
      ],
      [
        'the manifest leaves a part out',
        () => {
          lie(({ parts }) => ({ parts: parts.slice(1) }));
        },
        /lies: 19 items in all, but \d+ in its parts\.$/,
      ],
      [
        'the manifest names a part twice',
        () => {
          lie(({ parts, items }) => ({ parts: [...parts, { ...parts[0], items: 0 }], items }));
        },
        /lies: it names a part twice\.$/,
      ],
      [
        'the manifest takes a card for a deck',
        () => {
          lie(({ kinds }) => ({
            kinds: { ...kinds, card: { ...kinds['card'], items: 14 }, deck: { ...kinds['deck'], items: 3 } },
          }));
        },
        /lies: 14 items of kind card, but there are 15\.$/,
      ],
      [
        'the manifest has another digest',
        () => {
          lie(({ kinds }) => ({ kinds: { ...kinds, card: { items: 15, digest: '0'.repeat(64) } } }));
        },
        /lies: what is kept of kind card is not what was counted\.$/,
      ],
      ['a part is missing', () => files.held.delete(partKey()), /The part part-\S+ of \S+ is missing\.$/],
      [
        'a part is cut short',
        () => files.held.set(partKey(), (files.held.get(partKey()) ?? new Uint8Array()).slice(0, -5)),
        /has \d+ bytes, and not \d+ as the manifest says\.$/,
      ],
      [
        'a part is longer',
        () => files.held.set(partKey(), Buffer.concat([files.held.get(partKey()) ?? Buffer.alloc(0), Buffer.alloc(1)])),
        /has \d+ bytes, and not \d+ as the manifest says\.$/,
      ],
      [
        'a bit of a part is turned',
        () => {
          const bytes = Uint8Array.from(files.held.get(partKey()) ?? []);
          bytes[20] = (bytes[20] ?? 0) ^ 1;
          files.held.set(partKey(), bytes);
        },
        /is not what was written: its SHA-256 is another\.$/,
      ],
      [
        'a part is no gzip',
        () => {
          const bytes = Buffer.from('no gzip');
          files.held.set(partKey(), bytes);
          lie(({ parts }) => ({
            parts: parts.map((one) =>
              one.file === part().file ? { ...one, bytes: bytes.length, sha256: sha256Of(bytes) } : one,
            ),
          }));
        },
        /cannot be unpacked\.$/,
      ],
      [
        'a part has an item more',
        () => {
          forge((lines) => [...lines, lines[0] ?? '']);
        },
        /lies: 19 items in all, but 20 in its parts\.$/,
      ],
      [
        'an item was changed, and all the numbers with it',
        () => {
          forge(([first = '', ...rest]) =>
            [first.replace(/What/, 'Who'), ...rest].map((line) =>
              line.replace(/Cells/, 'Bells').replace(/Berlin/, 'Bonn'),
            ),
          );
        },
        /lies: what is kept of kind \w+ is not what was counted\.$/,
      ],
      [
        'a line is no item',
        () => {
          forge(([, ...rest]) => ['{"pk":1}', ...rest]);
        },
        /^Line 1 of the part \S+ of \S+ is no item: a value has not one of the types of DynamoDB\.$/,
      ],
      [
        'an item has no keys',
        () => {
          forge(([, ...rest]) => ['{"a":{"S":"b"}}', ...rest]);
        },
        /holds an item without keys\.$/,
      ],
      [
        'a part is said to be larger than any',
        () => {
          lie(({ parts }) => ({ parts: parts.map((one, i) => (i === 1 ? { ...one, bytes: 1e12 } : one)) }));
        },
        /is said to have 1000000000000 bytes, more than any part\.$/,
      ],
    ];
    for (const [what, breakIt, line] of CASES) {
      it(what, async () => {
        breakIt();
        const fault: unknown = await run().catch((error: unknown) => error);
        expect(fault).to.have.property('name', 'BackupError');
        expect(fault).to.have.property('message').that.matches(line).and.not.includes('\n');
        expect(table.held.size).to.equal(0);
        expect(String(fault)).not.to.include(ADA);
      });
    }
  });
});
