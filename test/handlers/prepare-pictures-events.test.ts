import { expect } from 'chai';
import { contentHash } from '../../lambda/pictures/picture-address.ts';
import { createPictureRecords } from '../../lambda/store/picture-records.ts';
import { BUCKET, K, picturesBucket } from './pictures-bucket.ts';

describe("the pictures' function, told twice, late or while it is at it", () => {
  const { drawn, event, handle, kept, links, made, put, reportOn, sizesOf, stack } = picturesBucket();

  it('changes nothing for the same event again, and for an older one after a newer one', async () => {
    stack.files.held.set(`notes/${K}/a.png`, drawn.two);
    await handle(event('a.png', 7));
    stack.files.before = (what, key) => {
      throw new Error(`${what} ${key}`);
    };
    for (const late of [7, 6]) await handle(event('a.png', late));
    expect(stack.logged.slice(-2).map((each) => each.event)).to.deep.equal([
      'picture-change-stale',
      'picture-change-stale',
    ]);
    expect(made()).to.deep.equal(sizesOf(drawn.two));
  });

  it('makes again what another file got while the first was removed', async () => {
    await put('a.png', drawn.one);
    stack.files.held.delete(`notes/${K}/a.png`);
    let isBegun = false;
    // The copy comes just before the first file's pictures are taken away: it finds them made, and they vanish.
    stack.files.before = async (what, key) => {
      if (what !== 'remove' || isBegun) return;
      isBegun = true;
      stack.files.held.set(`notes/${K}/copy.png`, drawn.one);
      await createPictureRecords(stack.table).begin(K, 'copy.png', 'FF');
      await createPictureRecords(stack.table).finish(K, 'copy.png', 'FF', contentHash(drawn.one));
      expect(key).to.include('pictures/');
    };
    await handle(event('a.png'));
    expect(made()).to.deep.equal(sizesOf(drawn.one));
  });

  it('ends with the newest picture where an older one is slower', async () => {
    stack.files.held.set(`notes/${K}/a.png`, drawn.one);
    let isOvertaken = false;
    stack.files.before = async (what, key) => {
      if (what !== 'write' || isOvertaken || !key.startsWith('pictures/')) return;
      isOvertaken = true;
      stack.files.held.set(`notes/${K}/a.png`, drawn.two);
      await handle(event('a.png', 9));
    };
    await handle(event('a.png', 8));
    expect(made()).to.deep.equal(sizesOf(drawn.two));
    expect((await links('a.png'))?.small).to.include(contentHash(drawn.two));
  });

  it('leaves nothing where the picture was removed while it was drawn', async () => {
    stack.files.held.set(`notes/${K}/a.png`, drawn.one);
    let isOvertaken = false;
    stack.files.before = async (what, key) => {
      if (what !== 'write' || isOvertaken || !key.startsWith('pictures/')) return;
      isOvertaken = true;
      stack.files.held.delete(`notes/${K}/a.png`);
      await handle(event('a.png', 9));
    };
    await handle(event('a.png', 8));
    expect(made()).to.deep.equal([]);
    expect(await kept()).to.deep.equal([]);
  });

  it('goes on where S3 failed, and lets the event come again', async () => {
    stack.files.held.set(`notes/${K}/a.png`, drawn.one);
    stack.files.before = (what, key) => {
      if (what === 'write' && key.endsWith('1200x800.jpg')) throw new Error('S3 is down');
    };
    const fault = await handle(event('a.png', 5)).catch((error: unknown) => error);
    expect(String(fault)).to.include('S3 is down');
    expect(await links('a.png')).to.equal(null);
    stack.files.before = () => undefined;
    await handle(event('a.png', 5));
    expect(made()).to.deep.equal(sizesOf(drawn.one));
  });

  it('gives a picture up that the function did not survive twice, until it is put again', async () => {
    stack.files.held.set(`notes/${K}/a.png`, drawn.one);
    const records = createPictureRecords(stack.table);
    await records.begin(K, 'a.png', '5'.padEnd(48, '0'));
    for (let times = 0; times < 2; times += 1) await records.drawing(K, 'a.png', contentHash(drawn.one));
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
    expect(made()).to.deep.equal(sizesOf(drawn.one));
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
