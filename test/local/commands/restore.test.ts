import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { backUp } from '../../../lambda/backups/back-up.ts';
import { backupNameAt } from '../../../lambda/backups/manifest.ts';
import { leaveTombstone } from '../../../lambda/backups/tombstones.ts';
import { createDeletions } from '../../../lambda/store/deletions.ts';
import { createStoredTable } from '../../../lambda/store/stored-table.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../../../local/engines/embedded-dynamodb.ts';
import { ADA, BO, backing, learnerWith } from '../../backups/items.ts';
import { run } from '../../support/command.ts';
import { memoryBackupFiles } from '../../support/memory-backup-files.ts';
import { memoryTable } from '../../support/memory-table.ts';

const AT = Math.floor(Date.now() / 1000) * 1000;
const NAME = backupNameAt(AT);

/** Downloaded is what the bucket holds, in a folder of its own. */
describe('restore, from a backup that was downloaded', () => {
  let folder: string;
  const place = (...parts: string[]): string => join(folder, ...parts);
  const restore = (...args: string[]) => run('restore', ['--backup', `backups/${NAME}`, ...args], { cwd: folder });
  const lineOf = (err: string): string => {
    const lines = err.trimEnd().split('\n');
    expect(lines, err).to.have.length(1);
    return lines[0] ?? '';
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'restore-'));
    const table = memoryTable();
    const files = memoryBackupFiles();
    table.add(...learnerWith(ADA, 3), ...learnerWith(BO, 2));
    await backUp({ ...backing(table, files), clock: () => AT });
    await leaveTombstone(files, 'somebody-else-entirely', AT);
    for (const [key, bytes] of files.held) {
      mkdirSync(dirname(place('backups', key)), { recursive: true });
      writeFileSync(place('backups', key), bytes);
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function inTable<T>(look: (table: { client: never; tableName: string }) => Promise<T>): Promise<T> {
    const engine = await startEmbeddedDynamoDb({ dataDir: place('.study-aloud') });
    try {
      return await look({ client: engine.client as never, tableName: LOCAL_TABLE });
    } finally {
      await engine.stop();
    }
  }
  const held = (): Promise<number> =>
    inTable(
      async (table) => (await createStoredTable(table).scan({ segment: 0, segments: 1, start: null })).items.length,
    );

  it("fills this machine's table, says what it did, and does nothing the second time", async () => {
    const first = await restore();
    expect(first.code, first.err).to.equal(0);
    expect(first.out).to.equal(
      `${NAME}: 9 items in 4 parts, of the table Study at ${new Date(AT).toISOString()}.\n` +
        'card: 5 added, 0 in the place of older ones, 0 kept as they are\n' +
        'deck: 2 added, 0 in the place of older ones, 0 kept as they are\n' +
        'profile: 2 added, 0 in the place of older ones, 0 kept as they are\n',
    );
    expect(await held()).to.equal(9);
    const again = await restore();
    expect(again.out).to.include('card: 0 added, 0 in the place of older ones, 5 kept as they are\n');
  });

  it('says what it would do, and for one learner', async () => {
    const { out } = await restore('--dry-run', '--learner', BO);
    expect(out).to.include('Nothing was written.').and.include('card: 2 added');
    expect(await held()).to.equal(0);
    expect((await restore('--learner', 'nobody-is-called-so')).out).to.include('There is nothing in it to restore.');
  });

  it('leaves out whom the tombstones beside it name, or whose deletion this table knows', async () => {
    await leaveTombstone(
      {
        writeJson: (key, value) => Promise.resolve(writeFileSync(place('backups', key), JSON.stringify(value))),
      },
      ADA,
      AT + 1,
    );
    await inTable(async (table) => {
      await createDeletions(table).begin(BO, AT - 1000);
    });
    const { out } = await restore();
    expect(out).to.include('Left out: 9 items of 2 learners whose data were deleted after it.\n');
    expect(await held()).to.equal(1);
  });

  it('says so in a line where no tombstones lie beside it, and goes no further with a deployed table', async () => {
    rmSync(place('backups', 'tombstones'), { recursive: true });
    const { code, err } = await restore();
    expect(code).to.equal(0);
    expect(err).to.include('There is no tombstones/ beside');
    expect(await held()).to.equal(9);
    // No stack is found, as nothing answers there.
    const env = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a' };
    const elsewhere = await run('restore', ['--backup', `backups/${NAME}`, '--table', 'T'], {
      cwd: folder,
      env: { ...env, AWS_SECRET_ACCESS_KEY: 'b', AWS_MAX_ATTEMPTS: '1' },
    });
    expect(elsewhere.code).to.equal(1);
    expect(lineOf(elsewhere.err)).to.match(
      /^The stack of the table T cannot be looked for \(.*\)\. Say --bucket NAME\.$/,
    );
  });

  describe('ends with one line, and nothing written,', () => {
    const part = (): string =>
      place('backups', NAME, readdirSync(place('backups', NAME)).find((name) => name.startsWith('part-')) ?? '');
    const manifest = (): string => place('backups', NAME, 'manifest.json');

    for (const [what, breakIt, line] of [
      [
        'where a part is cut short',
        () => {
          writeFileSync(part(), readFileSync(part()).subarray(0, 50));
        },
        /^The part part-\S+ of \S+ has 50 bytes, and not \d+ as the manifest says\.$/,
      ],
      [
        'where a part is missing',
        () => {
          rmSync(part());
        },
        /^The part part-\S+ of \S+ is missing\.$/,
      ],
      [
        'where the manifest lies',
        () => {
          writeFileSync(manifest(), readFileSync(manifest(), 'utf8').replace('"items":9', '"items":10'));
        },
        /^The manifest of \S+ lies: 10 items in all, but 9 by kind\.$/,
      ],
      [
        'where the format is unknown',
        () => {
          writeFileSync(manifest(), readFileSync(manifest(), 'utf8').replace('"version":1', '"version":7'));
        },
        /^The backup \S+ has format version 7; this program reads version 1\.$/,
      ],
      [
        'where there is no manifest',
        () => {
          rmSync(manifest());
        },
        /^There is no backup \S+: it has no manifest\.$/,
      ],
    ] as const) {
      it(what, async () => {
        breakIt();
        const { code, out, err } = await restore();
        expect([code, out]).to.deep.equal([1, '']);
        expect(lineOf(err)).to.match(line);
        expect(await held()).to.equal(0);
      });
    }

    it('where there is no such folder, or no key is given for a deployed table', async () => {
      const missing = await run('restore', ['--backup', 'backup-x'], { cwd: folder });
      expect(missing.code).to.equal(2);
      expect(lineOf(missing.err)).to.include('Only a downloaded backup is found without --bucket NAME');
      const keyless = await restore('--table', 'T', '--learner', 'ada');
      expect(keyless.code).to.equal(2);
      expect(lineOf(keyless.err)).to.include('--learner is "ada", not the 22-character key');
    });
  });
});
