import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { contentHash } from '../../lambda/pictures/picture-address.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { createPictureRecords } from '../../lambda/store/picture-records.ts';
import { readAll } from '../../lambda/store/read-items.ts';
import type { Table } from '../../lambda/store/table.ts';
import { wirePreparePictures } from '../../lambda/wiring/prepare-pictures.ts';
import { publicPictures } from '../../lambda/wiring/public-pictures.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { plain } from '../pictures/pictures.ts';
import { type Engine, newTable } from '../support/dynamodb-engines.ts';
import { type MemoryFiles, memoryFiles } from '../support/memory-files.ts';

const K = 'abcdefghijklmnopqrstuv';
const BUCKET = 'notes-bucket';
const AT = Date.parse('2026-03-01T12:00:00Z');

describe("the pictures' function", () => {
  let engine: Engine;
  let table: Table;
  let files: MemoryFiles;
  let handle: (event: unknown) => Promise<void>;
  let logged: LogEvent[];
  let sequence: number;
  let one: Buffer;
  let two: Buffer;

  before(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
    one = await plain(30, 20).png().toBuffer();
    two = await plain(40, 20).jpeg().toBuffer();
  });
  after(() => engine.stop());
  beforeEach(async () => {
    table = { client: engine.client, tableName: await newTable(engine.client) };
    files = memoryFiles();
    logged = [];
    sequence = 0;
    handle = wirePreparePictures({
      table,
      filesIn: (bucket) => (bucket === BUCKET ? files : memoryFiles()),
      clock: () => AT,
      log: (event) => void logged.push(event),
    });
  });

  const event = (path: string, number = (sequence += 1), learner = K) => ({
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: {
      bucket: { name: BUCKET },
      object: { key: `notes/${learner}/${path}`, sequencer: number.toString(16).padStart(16, '0') },
    },
  });
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    files.held.set(`notes/${K}/${path}`, bytes);
    await handle(event(path));
  };
  const remove = async (path: string): Promise<void> => {
    files.held.delete(`notes/${K}/${path}`);
    await handle(event(path));
  };
  const made = () => [...files.held.keys()].filter((key) => key.startsWith('pictures/')).sort();
  const sizesOf = (bytes: Uint8Array) =>
    ['1200x800', '1920x1080', '720x480'].map((size) => `pictures/${K}/${contentHash(bytes)}/${size}.jpg`);
  const links = (path: string) => publicPictures(table, 'https://example.org').linksOf(K, path);
  const reportOn = (path: string) => files.json(`reports/${K}/${path}.json`);
  const kept = async () => {
    const items = [];
    for await (const item of readAll(table, K, '')) items.push(item);
    return items;
  };

  it('makes a picture ready for a learner who was never here, links it, and tells its author', async () => {
    expect(await links('img/a b.png')).to.equal(null);
    await put('img/a b.png', one);
    expect(made()).to.deep.equal(sizesOf(one));
    expect(await links('img/a b.png')).to.deep.equal({
      small: `https://example.org/pictures/${K}/${contentHash(one)}/720x480.jpg`,
      large: `https://example.org/pictures/${K}/${contentHash(one)}/1200x800.jpg`,
    });
    expect(reportOn('img/a b.png')).to.deep.equal({
      at: '2026-03-01T12:00:00.000Z',
      path: 'img/a b.png',
      picture: 'ready',
      added: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
      setAside: [],
    });
    expect(logged).to.deep.equal([
      {
        event: 'picture-prepared',
        fields: { outcome: 'ready' },
        metrics: { PicturesReady: 1, PicturesRefused: 0 },
      },
    ]);
  });

  it('changes nothing for the same event again, and for an older one after a newer one', async () => {
    files.held.set(`notes/${K}/a.png`, two);
    await handle(event('a.png', 7));
    files.before = (what, key) => {
      throw new Error(`${what} ${key}`);
    };
    for (const late of [7, 6]) await handle(event('a.png', late));
    expect(logged.slice(-2).map((each) => each.event)).to.deep.equal(['picture-change-stale', 'picture-change-stale']);
    expect(made()).to.deep.equal(sizesOf(two));
  });

  it('takes away what was made of a picture that is replaced, refused or removed, with all that is kept of it', async () => {
    await put('a.png', one);
    await put('a.png', two);
    expect(made()).to.deep.equal(sizesOf(two));
    await put('a.png', Buffer.from('no picture'));
    expect(made()).to.deep.equal([]);
    expect(await links('a.png')).to.equal(null);
    expect(reportOn('a.png'))
      .to.have.nested.property('setAside[0].reason')
      .that.match(/^the file is no PNG/);
    await put('a.png', one);
    await remove('a.png');
    expect(made()).to.deep.equal([]);
    expect(await kept()).to.deep.equal([]);
    expect(reportOn('a.png')).to.include({ picture: 'gone' });
    files.held.clear();
    await handle(event('a.png'));
    expect([...files.held.keys()]).to.deep.equal([]);
  });

  it('leaves what another file of the same content needs', async () => {
    await put('a.png', one);
    await put('copy of a.png', one);
    await remove('a.png');
    expect(made()).to.deep.equal(sizesOf(one));
    await put('copy of a.png', two);
    expect(made()).to.deep.equal(sizesOf(two));
  });

  it('makes again what another file got while the first was removed', async () => {
    await put('a.png', one);
    files.held.delete(`notes/${K}/a.png`);
    let isBegun = false;
    // The copy comes just before the first file's pictures are taken away: it finds them made, and they vanish.
    files.before = async (what, key) => {
      if (what !== 'remove' || isBegun) return;
      isBegun = true;
      files.held.set(`notes/${K}/copy.png`, one);
      await createPictureRecords(table).begin(K, 'copy.png', 'FF');
      await createPictureRecords(table).finish(K, 'copy.png', 'FF', contentHash(one));
      expect(key).to.include('pictures/');
    };
    await handle(event('a.png'));
    expect(made()).to.deep.equal(sizesOf(one));
  });

  it('ends with the newest picture where an older one is slower', async () => {
    files.held.set(`notes/${K}/a.png`, one);
    let isOvertaken = false;
    files.before = async (what, key) => {
      if (what !== 'write' || isOvertaken || !key.startsWith('pictures/')) return;
      isOvertaken = true;
      files.held.set(`notes/${K}/a.png`, two);
      await handle(event('a.png', 9));
    };
    await handle(event('a.png', 8));
    expect(made()).to.deep.equal(sizesOf(two));
    expect((await links('a.png'))?.small).to.include(contentHash(two));
  });

  it('leaves nothing where the picture was removed while it was drawn', async () => {
    files.held.set(`notes/${K}/a.png`, one);
    let isOvertaken = false;
    files.before = async (what, key) => {
      if (what !== 'write' || isOvertaken || !key.startsWith('pictures/')) return;
      isOvertaken = true;
      files.held.delete(`notes/${K}/a.png`);
      await handle(event('a.png', 9));
    };
    await handle(event('a.png', 8));
    expect(made()).to.deep.equal([]);
    expect(await kept()).to.deep.equal([]);
  });

  it('goes on where S3 failed, and lets the event come again', async () => {
    files.held.set(`notes/${K}/a.png`, one);
    files.before = (what, key) => {
      if (what === 'write' && key.endsWith('1200x800.jpg')) throw new Error('S3 is down');
    };
    const fault = await handle(event('a.png', 5)).catch((error: unknown) => error);
    expect(String(fault)).to.include('S3 is down');
    expect(await links('a.png')).to.equal(null);
    files.before = () => undefined;
    await handle(event('a.png', 5));
    expect(made()).to.deep.equal(sizesOf(one));
  });

  it('gives a picture up that the function did not survive twice, until it is put again', async () => {
    files.held.set(`notes/${K}/a.png`, one);
    const records = createPictureRecords(table);
    await records.begin(K, 'a.png', '5'.padEnd(48, '0'));
    for (let times = 0; times < 2; times += 1) await records.drawing(K, 'a.png', contentHash(one));
    await handle({
      ...event('a.png'),
      detail: { bucket: { name: BUCKET }, object: { key: `notes/${K}/a.png`, sequencer: '5' } },
    });
    expect(reportOn('a.png')).to.have.nested.property('setAside[0].reason', 'the picture takes too long to draw');
    expect(made()).to.deep.equal([]);
    await handle({
      ...event('a.png'),
      detail: { bucket: { name: BUCKET }, object: { key: `notes/${K}/a.png`, sequencer: '6' } },
    });
    expect(made()).to.deep.equal(sizesOf(one));
  });

  it('reads nothing of a file that is too large', async () => {
    await put('a.png', Buffer.alloc(25 * 1024 * 1024 + 1));
    expect(reportOn('a.png')).to.have.nested.property(
      'setAside[0].reason',
      'the file has 25.0 MB, more than the 25.0 MB of a picture',
    );
  });

  it('makes nothing for a learner who is leaving, and takes away what there was', async () => {
    await put('a.png', one);
    const learners = createLearnerStore(table);
    await learners.load(K);
    await learners.save(K, { ...NEW_LEARNER, isLeaving: true });
    await handle(event('a.png'));
    expect(made()).to.deep.equal([]);
    expect((await kept()).map(({ sk }) => sk)).to.deep.equal(['PROFILE']);
  });

  it('passes by what is no picture by its name, and reports where a key names no learner', async () => {
    for (const path of ['a.md', '.hidden/a.png', 'a.png/']) await handle(event(path));
    await handle({
      ...event('x'),
      detail: { bucket: { name: BUCKET }, object: { key: `pictures/${K}/h/720x480.jpg`, sequencer: '1' } },
    });
    expect([...files.held.keys()]).to.deep.equal([]);
    await handle(event('a.png', 1, 'nobody'));
    expect(files.json('reports/nobody/a.png.json'))
      .to.have.nested.property('setAside[0].reason')
      .that.match(/is no learner's key/);
  });

  it('refuses what is no event of S3, so that it goes to the dead letters', async () => {
    for (const wrong of [
      { job: 'back-up' },
      { ...event('a.png'), source: 'aws.ec2' },
      { ...event('a.png'), detail: {} },
    ]) {
      const fault = await handle(wrong).catch((error: unknown) => error);
      expect(fault).to.have.property('name', 'S3EventError');
    }
  });
});
