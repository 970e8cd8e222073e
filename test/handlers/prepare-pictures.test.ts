import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { contentHash } from '../../lambda/pictures/picture-address.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { BUCKET, K, picturesBucket } from './pictures-bucket.ts';

describe("the pictures' function", () => {
  const { drawn, event, handle, kept, links, made, put, remove, reportOn, sizesOf, stack } = picturesBucket();

  it('makes a picture ready for a learner who was never here, links it, and tells its author', async () => {
    expect(await links('img/a b.png')).to.equal(null);
    await put('img/a b.png', drawn.one);
    expect(made()).to.deep.equal(sizesOf(drawn.one));
    expect(await links('img/a b.png')).to.deep.equal({
      small: `https://example.org/pictures/${K}/${contentHash(drawn.one)}/720x480.jpg`,
      large: `https://example.org/pictures/${K}/${contentHash(drawn.one)}/1200x800.jpg`,
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
    expect(stack.logged).to.deep.equal([
      {
        event: 'picture-prepared',
        fields: { outcome: 'ready' },
        metrics: { PicturesReady: 1, PicturesRefused: 0 },
      },
    ]);
  });

  it('takes away what was made of a picture that is replaced, refused or removed, with all that is kept of it', async () => {
    await put('a.png', drawn.one);
    await put('a.png', drawn.two);
    expect(made()).to.deep.equal(sizesOf(drawn.two));
    await put('a.png', Buffer.from('no picture'));
    expect(made()).to.deep.equal([]);
    expect(await links('a.png')).to.equal(null);
    expect(reportOn('a.png'))
      .to.have.nested.property('setAside[0].reason')
      .that.match(/^the file is no PNG/);
    await put('a.png', drawn.one);
    await remove('a.png');
    expect(made()).to.deep.equal([]);
    expect(await kept()).to.deep.equal([]);
    expect(reportOn('a.png')).to.include({ picture: 'gone' });
    stack.files.held.clear();
    await handle(event('a.png'));
    expect([...stack.files.held.keys()]).to.deep.equal([]);
  });

  it('leaves what another file of the same content needs', async () => {
    await put('a.png', drawn.one);
    await put('copy of a.png', drawn.one);
    await remove('a.png');
    expect(made()).to.deep.equal(sizesOf(drawn.one));
    await put('copy of a.png', drawn.two);
    expect(made()).to.deep.equal(sizesOf(drawn.two));
  });

  it('reads nothing of a file that is too large', async () => {
    await put('a.png', Buffer.alloc(25 * 1024 * 1024 + 1));
    expect(reportOn('a.png')).to.have.nested.property(
      'setAside[0].reason',
      'the file has 25.0 MB, more than the 25.0 MB of a picture',
    );
  });

  it('makes nothing for a learner who is leaving, and takes away what there was', async () => {
    await put('a.png', drawn.one);
    const learners = createLearnerStore(stack.table);
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
    expect([...stack.files.held.keys()]).to.deep.equal([]);
    await handle(event('a.png', 1, 'nobody'));
    expect(stack.files.json('reports/nobody/a.png.json'))
      .to.have.nested.property('setAside[0].reason')
      .that.match(/is no learner's key/);
  });
});
