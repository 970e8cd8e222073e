import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { CloudError } from '../../../local/cloud/cloud-error.ts';
import { LocalDataError } from '../../../local/engines/data-folder.ts';
import { PART_BYTES, etagOf } from '../../../local/sync/etag.ts';
import type { NotesBucket } from '../../../local/sync/notes-bucket.ts';
import { awaitReports, reportsBefore } from '../../../local/sync/reports.ts';
import { type EtagCache, type SyncPlan, carryOut, planSync } from '../../../local/sync/sync-notes.ts';
import { watchFolder } from '../../../local/sync/watch-folder.ts';

const LEARNER = 'abcdefghijklmnopqrst_-';
const md5 = (text: string | Uint8Array): string => createHash('md5').update(text).digest('hex');

/** A bucket in memory; `refusing` throws for keys that a test names. */
function memoryBucket() {
  const held = new Map<string, Buffer>();
  const putAs = new Map<string, string | null>();
  /** As where a key of KMS encrypts, and ETags say nothing. */
  const encrypted = { isByKey: false };
  const refusing = new Set<string>();
  const bucket: NotesBucket = {
    list: (prefix) =>
      Promise.resolve(
        new Map(
          [...held].flatMap(([key, bytes]) =>
            key.startsWith(prefix)
              ? [[key, { size: bytes.length, etag: md5(encrypted.isByKey ? `${key} encrypted` : bytes) }] as const]
              : [],
          ),
        ),
      ),
    put: (key, file, _size, etag) => {
      if (refusing.has(key)) return Promise.reject(new CloudError('not now'));
      held.set(key, readFileSync(file));
      putAs.set(key, etag);
      return Promise.resolve();
    },
    putAs: (key) => Promise.resolve(putAs.get(key) ?? null),
    remove: (key) => {
      if (refusing.has(key)) return Promise.reject(new CloudError('not now'));
      held.delete(key);
      return Promise.resolve();
    },
    json: (key) => Promise.resolve(JSON.parse(held.get(key)?.toString() ?? 'null') as unknown),
  };
  return { held, refusing, encrypted, bucket };
}

describe('sync of a folder with the bucket', () => {
  let folder: string;
  let at: ReturnType<typeof memoryBucket>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sync-'));
    at = memoryBucket();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const plan = (mayEmpty = false, etags?: EtagCache): Promise<SyncPlan> =>
    planSync({ folder, learner: LEARNER, bucket: at.bucket, mayEmpty }, etags);
  const sync = async (): Promise<SyncPlan> => {
    const planned = await plan();
    expect(await carryOut(planned, at.bucket)).to.deep.equal([]);
    return planned;
  };
  const key = (path: string): string => `notes/${LEARNER}/${path}`;

  it('finds what changed where a key of KMS encrypts, by what it kept with the object', async () => {
    at.encrypted.isByKey = true;
    write('a.md', 'one?::1');
    write('b.md', 'two?::2');
    await sync();
    write('b.md', 'two?::3');
    expect(await sync()).to.deep.include({ unchanged: 1 });
    expect(at.held.get(key('b.md'))?.toString()).to.equal('two?::3');
    expect(await plan()).to.deep.include({ upload: [], unchanged: 2 });
  });

  it('uploads what is new or changed, removes what is gone, and touches nothing else', async () => {
    at.held.set('notes/zyxwvutsrqponmlkjihg_-/theirs.md', Buffer.from('q?::a'));
    at.held.set(`reports/${LEARNER}/a.md.json`, Buffer.from('{}'));
    write('a.md', 'one?::1');
    write('below/b.md', 'two?::2');
    write('c.md', 'three?::3');
    await sync();
    write('below/b.md', 'two?::II');
    rmSync(join(folder, 'c.md'));
    const { upload, remove, unchanged } = await sync();
    expect(upload.map(({ path }) => path)).to.deep.equal(['below/b.md']);
    expect(remove).to.deep.equal([key('c.md')]);
    expect(unchanged).to.equal(1);
    expect([...at.held.keys()].sort()).to.deep.equal(
      [key('a.md'), key('below/b.md'), 'notes/zyxwvutsrqponmlkjihg_-/theirs.md', `reports/${LEARNER}/a.md.json`].sort(),
    );
    expect(at.held.get(key('below/b.md'))?.toString()).to.equal('two?::II');
  });

  it('leaves pictures that were unpacked beside a package as long as that is there', async () => {
    write('a.apkg', 'a package');
    const pictures = [key('a.apkg.media/heart.png'), key('gone.apkg.media/heart.png'), key('a.md.media/heart.png')];
    for (const picture of pictures) at.held.set(picture, Buffer.from('png'));
    expect((await sync()).remove).to.deep.equal(pictures.slice(1));
    rmSync(join(folder, 'a.apkg'));
    write('b.md', 'one?::1');
    expect((await sync()).remove).to.have.members([key('a.apkg'), pictures[0]]);
  });

  it('finds a change of the same length, and none where only the time of the file is new', async () => {
    write('a.md', 'one?::1');
    await sync();
    utimesSync(join(folder, 'a.md'), new Date(), new Date(Date.now() + 60_000));
    expect((await plan()).upload).to.deep.equal([]);
    const etags: EtagCache = new Map();
    expect((await plan(false, etags)).upload).to.deep.equal([]);
    write('a.md', 'one?::2');
    utimesSync(join(folder, 'a.md'), new Date(), new Date(Date.now() + 120_000));
    expect((await plan(false, etags)).upload.map(({ path }) => path)).to.deep.equal(['a.md']);
  });

  it('passes over what an import does: hidden files, other kinds, a link into the folder it lies in', async () => {
    write('a.md', 'one?::1');
    write('.obsidian/b.md', 'two?::2');
    write('node_modules/c.md', 'three?::3');
    write('table.xlsx', 'PK');
    write('deep/d.md', 'four?::4');
    symlinkSync(folder, join(folder, 'deep/again'));
    symlinkSync(join(folder, 'a.md'), join(folder, 'linked.md'));
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'broken.md'));
    const { upload, passedOver } = await plan();
    expect(upload.map(({ path }) => path)).to.deep.equal(['a.md', 'deep/d.md', 'linked.md']);
    expect([...passedOver]).to.deep.equal([['.xlsx', 1]]);
  });

  it('does not upload what can be no key, and says why', async () => {
    write('a\\b.md', 'one?::1');
    write('good.md', 'two?::2');
    const { upload, refused } = await plan();
    expect(upload.map(({ path }) => path)).to.deep.equal(['good.md']);
    expect(refused).to.have.length(1);
    expect(refused[0]?.reason).to.include('a\\b.md');
  });

  it('empties the bucket only where that is said', async () => {
    write('a.md', 'one?::1');
    await sync();
    rmSync(join(folder, 'a.md'));
    let refusal: unknown;
    await plan().catch((error: unknown) => (refusal = error));
    expect(refusal).to.be.instanceOf(CloudError).with.property('message').that.includes('--remove-all');
    expect((await plan(true)).remove).to.deep.equal([key('a.md')]);
  });

  it('goes on where one file fails, and tells which', async () => {
    write('a.md', 'one?::1');
    write('b.md', 'two?::2');
    at.refusing.add(key('a.md'));
    let done = 0;
    const faults = await carryOut(await plan(), at.bucket, () => (done += 1));
    expect(faults).to.deep.equal([{ what: 'a.md', reason: 'not now' }]);
    expect(done).to.equal(2);
    at.refusing.clear();
    expect((await plan()).upload.map(({ path }) => path)).to.deep.equal(['a.md']);
  });

  it('wants a folder', async () => {
    write('a.md', 'one?::1');
    for (const [place, message] of [
      [join(folder, 'a.md'), 'is no folder; nothing was synced'],
      [join(folder, 'nowhere'), 'is not there; nothing was synced'],
    ] as const) {
      let fault: unknown;
      await planSync({ folder: place, learner: LEARNER, bucket: at.bucket, mayEmpty: false }).catch(
        (error: unknown) => (fault = error),
      );
      expect(fault).to.be.instanceOf(LocalDataError).with.property('message').that.includes(message);
    }
  });

  it('waits for the report that is written anew, no longer than it is told', async () => {
    const report = (added: number): Buffer =>
      Buffer.from(JSON.stringify({ path: 'a.md', added, changed: 0, unchanged: 0, removed: 0, setAside: [] }));
    const reportKey = `reports/${LEARNER}/a.md.json`;
    at.held.set(reportKey, report(1));
    const before = await reportsBefore(at.bucket, LEARNER);
    const waiting = { bucket: at.bucket, learner: LEARNER, withinMs: 100 };
    expect(await awaitReports([key('a.md')], before, waiting)).to.deep.equal({ came: [], missing: [key('a.md')] });
    setTimeout(() => at.held.set(reportKey, report(2)), 50);
    const { came, missing } = await awaitReports([key('a.md')], before, { ...waiting, withinMs: 5000 });
    expect(missing).to.deep.equal([]);
    expect(came).to.have.length(1);
    expect(came[0]).to.include({ path: 'a.md', added: 2 });
  });

  it("knows S3's ETag of a file, whole or in parts", async () => {
    write('whole.md', 'one?::1');
    expect(await etagOf(join(folder, 'whole.md'), 7)).to.equal(md5('one?::1'));
    expect(await etagOf(join(folder, 'whole.md'), 8)).to.equal(null);
    const parts = [Buffer.alloc(PART_BYTES, 'a'), Buffer.from('the rest')];
    write('parts.md', Buffer.concat(parts).toString());
    const ofParts = Buffer.concat(parts.map((part) => createHash('md5').update(part).digest()));
    expect(await etagOf(join(folder, 'parts.md'), PART_BYTES + 8)).to.equal(`${md5(ofParts)}-2`);
    write('one-part.md', parts[0]?.toString() ?? '');
    expect(await etagOf(join(folder, 'one-part.md'), PART_BYTES)).to.equal(md5(parts[0] ?? ''));
  });

  it('runs again for what changes, once for what changes together, and after a fault', async () => {
    let runs = 0;
    const faults: unknown[] = [];
    let end: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (end = resolve));
    const watching = watchFolder(folder, {
      run: () => {
        runs += 1;
        return runs === 2 ? Promise.reject(new CloudError('away')) : Promise.resolve();
      },
      onFault: (error) => faults.push(error),
      until,
    });
    const ran = async (count: number): Promise<void> => {
      for (let tries = 0; tries < 100 && runs < count; tries += 1) await wait(50);
      expect(runs).to.equal(count);
    };
    // Until chokidar has begun to look.
    await wait(300);
    write('.hidden/x.md', 'no?::no');
    write('a.md', 'one?::1');
    write('b.md', 'two?::2');
    await ran(1);
    write('a.md', 'one?::I');
    await ran(2);
    rmSync(join(folder, 'b.md'));
    await ran(3);
    end();
    await watching;
    expect(faults.map(String)).to.deep.equal(['CloudError: away']);
  });
});
