import { expect } from 'chai';
import { ConflictError } from '../../lambda/store/persistence-adapter.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { USER, attributeTable, envelope, fault } from './attribute-table.ts';

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const { adapter, stored } = attributeTable(start);

    it('does not take what its caller changes of what it read for what is stored', async () => {
      const one = adapter();
      await one.saveAttributes(envelope(), { list: [1] });
      const request = envelope();
      const attributes = (await one.getAttributes(request)) as { list: number[] };
      attributes.list.push(2);
      await one.saveAttributes(request, attributes);
      expect(await stored()).to.deep.include({ attributes: { list: [1, 2] }, version: 2 });
    });

    it('saves twice in one request, and writes nothing where nothing changed', async () => {
      const one = adapter();
      const request = envelope();
      await one.getAttributes(request);
      await one.saveAttributes(request, { a: 1, b: { c: [1, 2] } });
      await one.saveAttributes(request, { b: { c: [1, 2] }, a: 1 });
      expect(await stored()).to.deep.include({ version: 1 });
      await one.saveAttributes(request, { a: 2 });
      expect(await stored()).to.deep.include({ version: 2 });
    });

    it('takes what it stored for unchanged, whatever the order and the kind of its parts', async () => {
      const one = adapter();
      const request = envelope();
      const attributes = {
        texts: new Set(['a', 'b']),
        numbers: new Set([1, 2]),
        bytes: Buffer.from('abc'),
        count: 7n,
        list: [undefined, { gone: undefined, kept: 1 }],
      };
      await one.saveAttributes(request, attributes);
      await one.getAttributes(request);
      await one.saveAttributes(request, attributes);
      const { texts, ...others } = attributes;
      await one.saveAttributes(request, { ...others, texts: new Set([...texts].reverse()) });
      expect(await stored()).to.deep.include({ version: 1 });
      await one.saveAttributes(request, { ...attributes, texts: new Set(['a', 'c']) });
      expect(await stored()).to.deep.include({ version: 2 });
    });

    it('does not take what its caller changes afterwards for what is stored', async () => {
      const one = adapter();
      const request = envelope();
      const attributes = { texts: new Set(['a']), bytes: new Uint8Array([1]), list: [1] };
      await one.saveAttributes(request, attributes);
      attributes.texts.add('b');
      await one.saveAttributes(request, attributes);
      attributes.bytes[0] = 2;
      await one.saveAttributes(request, attributes);
      attributes.list.push(2);
      await one.saveAttributes(request, attributes);
      expect(await stored()).to.deep.include({ version: 4, attributes });
    });

    it('lets items expire', async () => {
      const timeToLive = { attributeName: 'expires', seconds: 60 };
      await adapter({ timeToLive, clock: () => 1_000_000 }).saveAttributes(envelope(), { a: 1 });
      expect(await stored()).to.deep.include({ expires: 1060 });
    });

    describe('with a time to live, where nothing changed', () => {
      let nowMs = 1_000_000;
      const expiring = () => adapter({ timeToLive: { attributeName: 'expires', seconds: 60 }, clock: () => nowMs });
      beforeEach(() => (nowMs = 1_000_000));

      it('moves the time on, and counts no save', async () => {
        const one = expiring();
        const [request, another] = [envelope(), envelope()];
        await one.saveAttributes(request, { a: 1 });
        await one.getAttributes(another);
        nowMs += 30_000;
        await one.saveAttributes(request, { a: 1 });
        expect(await stored()).to.deep.equal({ id: USER, attributes: { a: 1 }, version: 1, expires: 1090 });
        await one.saveAttributes(another, { a: 2 });
        expect(await stored()).to.deep.include({ attributes: { a: 2 }, version: 2 });
      });

      it('leaves what another request has saved since as it is', async () => {
        const one = expiring();
        const [mine, theirs] = [envelope(), envelope()];
        await one.saveAttributes(mine, { by: 'me' });
        await one.saveAttributes(theirs, { by: 'them' });
        nowMs += 30_000;
        await one.saveAttributes(mine, { by: 'me' });
        expect(await stored()).to.deep.equal({ id: USER, attributes: { by: 'them' }, version: 2, expires: 1090 });
      });

      it('does not say that an item is saved which has expired meanwhile', async () => {
        const one = expiring();
        const request = envelope();
        await one.saveAttributes(request, { a: 1 });
        await one.deleteAttributes(envelope());
        expect(await fault(one.saveAttributes(request, { a: 1 }))).to.be.instanceOf(ConflictError);
        expect(await stored()).to.equal(undefined);
      });
    });
  });
}
