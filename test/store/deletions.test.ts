import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createDeletions } from '../../lambda/store/deletions.ts';
import { engines, tableForEach } from '../support/dynamodb-engines.ts';

const LEARNER = 'abcdefghijklmnopqrstuv';

for (const { name, start } of engines()) {
  describe(`deletions that are not completed, on ${name}`, () => {
    const table = tableForEach(start);
    let nowMs = 0;
    const deletions = () => createDeletions(table);
    const cards = () => createCardStore(table, () => nowMs);
    const put = (Item: Record<string, unknown>) =>
      table.client.send(new PutCommand({ TableName: table.tableName, Item: { pk: LEARNER, ...Item } }));

    it('are none for anybody who did not ask', async () => {
      expect(await deletions().find(LEARNER)).to.equal(null);
      await deletions().itemsAreGone(LEARNER, 5);
      expect(await deletions().find(LEARNER)).to.equal(null);
    });

    it('say when they were asked for, and when the last item was gone', async () => {
      for (let i = 0; i < 250; i += 1) await put({ sk: `CARD#a#${String(i)}` });
      nowMs = 1000;
      expect(await cards().deleteAll(LEARNER, 10)).to.equal('more');
      expect(await deletions().find(LEARNER)).to.deep.equal({ askedMs: 1000, goneMs: null });
      nowMs = 2000;
      expect(await cards().deleteAll(LEARNER, 1000)).to.equal('done');
      expect(await deletions().find(LEARNER)).to.deep.equal({ askedMs: 1000, goneMs: 2000 });
      await deletions().itemsAreGone(LEARNER, 3000);
      expect(await deletions().find(LEARNER)).to.include({ goneMs: 2000 });
    });

    it('begin anew for a learner who came back and asks again, and the end of the one before does not end it', async () => {
      await deletions().begin(LEARNER, 1000);
      await deletions().itemsAreGone(LEARNER, 2000);
      const first = await deletions().find(LEARNER);
      await deletions().begin(LEARNER, 3000);
      expect(await deletions().find(LEARNER)).to.deep.equal({ askedMs: 3000, goneMs: null });
      if (first !== null) await deletions().complete(LEARNER, first);
      expect(await deletions().find(LEARNER)).to.include({ askedMs: 3000 });
      await deletions().complete(LEARNER, { askedMs: 3000, goneMs: null });
      expect(await deletions().find(LEARNER)).to.equal(null);
    });

    it('take the profile along that says so, and none of somebody who is back', async () => {
      const profile = async () => {
        const Key = { pk: LEARNER, sk: 'PROFILE' };
        return (await table.client.send(new GetCommand({ TableName: table.tableName, Key }))).Item;
      };
      await put({ sk: 'PROFILE', attributes: { z: null } });
      await deletions().removeProfile(LEARNER);
      expect(await profile()).not.to.equal(undefined);
      await put({ sk: 'PROFILE', attributes: { z: null, x: 1 } });
      await deletions().removeProfile(LEARNER);
      expect(await profile()).to.equal(undefined);
      await deletions().removeProfile(LEARNER);
    });
  });
}
