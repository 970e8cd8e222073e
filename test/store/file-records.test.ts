import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import type { FileRecord, FileRecords } from '../../lambda/ports/imports.ts';
import { createFileRecords } from '../../lambda/store/file-records.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { LEARNER, cardTable } from './card-table.ts';

const record = (path: string, change: Partial<FileRecord> = {}): FileRecord => ({
  path,
  atMs: 1_000,
  added: 1,
  changed: 2,
  removed: 3,
  setAside: 4,
  isUnread: false,
  ...change,
});

for (const { name, start } of engines()) {
  describe(`what is kept of files on ${name}`, () => {
    const table = cardTable(start);
    let records: FileRecords;
    beforeEach(() => {
      records = createFileRecords({ client: table.client, tableName: table.name });
    });

    it('lets a change begin that is newer than the last, and the last again while it is not finished', async () => {
      expect(await records.begin(LEARNER, 'a.md', '05')).to.equal('begun');
      expect(await records.begin(LEARNER, 'a.md', '05')).to.equal('begun');
      expect(await records.finish(LEARNER, '05', record('a.md'))).to.equal(null);
      expect(await records.begin(LEARNER, 'a.md', '05')).to.equal('stale');
      expect(await records.begin(LEARNER, 'a.md', '04')).to.equal('stale');
      expect(await records.begin(LEARNER, 'b.md', '04')).to.equal('begun');
      expect(await records.begin('another-learner-of-them', 'a.md', '04')).to.equal('begun');
      expect(await records.begin(LEARNER, 'a.md', '06')).to.equal('begun');
      expect(await records.begin(LEARNER, 'a.md', '05')).to.equal('stale');
    });

    it('names the newer change to whoever finishes an older one, and saves nothing', async () => {
      await records.begin(LEARNER, 'a.md', '05');
      await records.begin(LEARNER, 'a.md', '06');
      expect(await records.finish(LEARNER, '05', record('a.md'))).to.equal('06');
      expect(await records.all(LEARNER)).to.deep.equal([]);
      expect(await records.begin(LEARNER, 'a.md', '06'), 'still to be done').to.equal('begun');
      expect(await records.finish(LEARNER, '06', record('a.md'))).to.equal(null);
      expect(await records.begin(LEARNER, 'a.md', '06')).to.equal('stale');
    });

    it('saves nothing where the learner was deleted meanwhile', async () => {
      await records.begin(LEARNER, 'a.md', '05');
      await table.store.deleteAll(LEARNER, 100);
      expect(await records.finish(LEARNER, '05', record('a.md'))).to.equal(null);
      expect(await records.all(LEARNER)).to.deep.equal([]);
    });

    it('gives back what became of each file last', async () => {
      const unread = record('b/c d.md', { isUnread: true, added: 0 });
      await records.save(LEARNER, record('a.md'));
      await records.save(LEARNER, unread);
      await records.save(LEARNER, record('a.md', { added: 9 }));
      await records.begin(LEARNER, 'never finished.md', '05');
      expect(await records.all(LEARNER)).to.have.deep.members([record('a.md', { added: 9 }), unread]);
      await records.save(LEARNER, { ...unread, isUnread: false });
      expect((await records.all(LEARNER)).filter(({ isUnread }) => isUnread)).to.deep.equal([]);
    });

    it('keeps the first plan of an import until it is finished, or the file has changed', async () => {
      const plan = { content: 'one', added: 20, changed: 1, unchanged: 2, removed: 3 };
      const rest = { ...plan, added: 5, unchanged: 17 };
      await records.begin(LEARNER, 'a.md', '05');
      expect(await records.keepPlan(LEARNER, 'a.md', plan)).to.deep.equal(plan);
      expect(await records.keepPlan(LEARNER, 'a.md', rest)).to.deep.equal(plan);
      expect(await records.keepPlan(LEARNER, 'a.md', { ...rest, content: 'two' })).to.include({ added: 5 });
      await records.finish(LEARNER, '05', record('a.md'));
      expect(await records.keepPlan(LEARNER, 'a.md', { ...plan, content: 'two' })).to.include({ added: 20 });
      await records.save(LEARNER, record('a.md'));
      expect(await records.keepPlan(LEARNER, 'a.md', rest)).to.deep.equal(rest);
      expect(await records.keepPlan(LEARNER, 'b.md', rest)).to.deep.equal(rest);
      expect(await records.all(LEARNER)).to.deep.equal([record('a.md')]);
    });

    it('says what is not understood of an item', async () => {
      const Item = { pk: LEARNER, sk: 'FILE#a.md', t: 'today' };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
      const fault = await records.all(LEARNER).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(StoredItemError);
      expect(String(fault)).to.include('A stored file item is not understood: attribute "t" should be number');
    });
  });
}
