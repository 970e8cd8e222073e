import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import type { PictureRecords } from '../../lambda/ports/pictures.ts';
import { createPictureRecords } from '../../lambda/store/picture-records.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { LEARNER, cardTable } from './card-table.ts';

for (const { name, start } of engines()) {
  describe(`what is kept of pictures on ${name}`, () => {
    const table = cardTable(start);
    let records: PictureRecords;
    beforeEach(() => {
      records = createPictureRecords({ client: table.client, tableName: table.name });
    });

    it('lets a change begin that is newer than the last, and the last again while it is not done', async () => {
      expect(await records.begin(LEARNER, 'a.png', '05')).to.equal('begun');
      expect(await records.begin(LEARNER, 'a.png', '05')).to.equal('begun');
      expect(await records.begin(LEARNER, 'a.png', '04')).to.equal('stale');
      expect(await records.finish(LEARNER, 'a.png', '05', 'hash')).to.equal(null);
      expect(await records.begin(LEARNER, 'a.png', '05')).to.equal('stale');
      expect(await records.begin(LEARNER, 'a.png', '06')).to.equal('begun');
      expect(await records.begin(LEARNER, 'b.png', '01')).to.equal('begun');
    });

    it('shows a content from the end of its change on, and counts how often it was begun without an end', async () => {
      await records.begin(LEARNER, 'a.png', '01');
      expect(await records.drawing(LEARNER, 'a.png', 'one')).to.equal(0);
      expect(await records.drawing(LEARNER, 'a.png', 'one')).to.equal(1);
      expect(await records.drawing(LEARNER, 'a.png', 'one')).to.equal(2);
      expect(await records.shown(LEARNER, 'a.png')).to.equal(null);
      expect(await records.contents(LEARNER, 'a.png')).to.deep.equal(['one']);
      await records.finish(LEARNER, 'a.png', '01', 'one');
      expect(await records.shown(LEARNER, 'a.png')).to.equal('one');
      await records.begin(LEARNER, 'a.png', '02');
      expect(await records.drawing(LEARNER, 'a.png', 'two')).to.equal(0);
      expect(await records.shown(LEARNER, 'a.png')).to.equal('one');
      expect(await records.contents(LEARNER, 'a.png')).to.deep.equal(['one', 'two']);
      await records.finish(LEARNER, 'a.png', '02', null);
      expect(await records.shown(LEARNER, 'a.png')).to.equal(null);
      expect(await records.contents(LEARNER, 'a.png')).to.deep.equal([]);
    });

    it('names the later change to whoever ends an older one, and saves nothing of it', async () => {
      await records.begin(LEARNER, 'a.png', '01');
      await records.begin(LEARNER, 'a.png', '02');
      expect(await records.finish(LEARNER, 'a.png', '01', 'one')).to.equal('02');
      expect(await records.forget(LEARNER, 'a.png', '01')).to.equal('02');
      expect(await records.shown(LEARNER, 'a.png')).to.equal(null);
    });

    it('leaves nothing of a file that is gone, nor of a learner who is', async () => {
      await records.begin(LEARNER, 'a.png', '01');
      expect(await records.forget(LEARNER, 'a.png', '01')).to.equal(null);
      expect(await records.finish(LEARNER, 'a.png', '01', 'one')).to.equal(null);
      expect(await records.drawing(LEARNER, 'a.png', 'one')).to.equal(0);
      expect(await records.contents(LEARNER, 'a.png')).to.deep.equal([]);
      expect(await records.begin(LEARNER, 'a.png', '00')).to.equal('begun');
    });

    it('finds the files of a content, shown or being made', async () => {
      for (const path of ['a.png', 'b.png', 'c.png']) await records.begin(LEARNER, path, '01');
      await records.drawing(LEARNER, 'a.png', 'one');
      await records.finish(LEARNER, 'b.png', '01', 'one');
      await records.finish(LEARNER, 'c.png', '01', 'two');
      expect(await records.withContent(LEARNER, 'one')).to.deep.equal(['a.png', 'b.png']);
      expect(await records.withContent(LEARNER, 'three')).to.deep.equal([]);
      expect(await records.withContent('another', 'one')).to.deep.equal([]);
    });

    it('says which attribute is not understood', async () => {
      const Item = { pk: LEARNER, sk: 'PICTURE#a.png', h: 5 };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
      const fault = await records.shown(LEARNER, 'a.png').catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(StoredItemError);
      expect(String(fault)).to.include('"h"');
    });
  });
}
