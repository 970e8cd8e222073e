import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { ConflictError } from '../../lambda/store/persistence-adapter.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';
import { USER, attributeTable, envelope, fault } from './attribute-table.ts';

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const table = attributeTable(start);
    const { adapter, stored } = table;

    it("refuses to overwrite the older adapter's item once it has been saved or removed", async () => {
      const old = new PutCommand({ TableName: table.name, Item: { id: USER, attributes: { score: 1 } } });
      const one = adapter();
      const saveAfter = async (change: (other: RequestEnvelope) => Promise<void>): Promise<unknown> => {
        await table.engine.client.send(old);
        const [mine, theirs] = [envelope(), envelope()];
        await Promise.all([one.getAttributes(mine), one.getAttributes(theirs)]);
        await change(theirs);
        return fault(one.saveAttributes(mine, { score: 3 }));
      };
      expect(await saveAfter((theirs) => one.saveAttributes(theirs, { score: 2 }))).to.be.instanceOf(ConflictError);
      expect(await stored()).to.deep.include({ attributes: { score: 2 } });
      expect(await saveAfter((theirs) => one.deleteAttributes(theirs))).to.be.instanceOf(ConflictError);
      expect(await stored()).to.equal(undefined);
    });

    it('refuses to overwrite what another request saved since', async () => {
      const one = adapter();
      const [mine, theirs] = [envelope(), envelope()];
      await one.getAttributes(mine);
      await one.getAttributes(theirs);
      await one.saveAttributes(theirs, { by: 'them' });
      const error = await fault(one.saveAttributes(mine, { by: 'me' }));
      expect(error).to.be.instanceOf(ConflictError);
      expect(String(error)).not.to.include(USER);
      expect(await one.getAttributes(mine)).to.deep.equal({ by: 'them' });
      await one.saveAttributes(mine, { by: 'me' });
      expect(await stored()).to.deep.include({ attributes: { by: 'me' }, version: 2 });
    });

    it('merges where it is told how', async () => {
      const one = adapter({ merge: (_before, mine, theirs) => ({ ...theirs, ...mine }) });
      const [mine, theirs] = [envelope(), envelope()];
      await Promise.all([one.getAttributes(mine), one.getAttributes(theirs)]);
      await one.saveAttributes(theirs, { theirs: 1 });
      await one.saveAttributes(mine, { mine: 1 });
      expect(await one.getAttributes(envelope())).to.deep.equal({ mine: 1, theirs: 1 });
    });

    it('gives a merge the three states, as copies, and merges again where that is overtaken as well', async () => {
      const calls: unknown[] = [];
      const one = adapter();
      const [mine, first, second] = [envelope(), envelope(), envelope()];
      await one.saveAttributes(envelope(), { n: 0 });
      await one.getAttributes(first);
      await one.getAttributes(second);
      const merging = adapter({
        merge: (before, ours, theirs) => {
          calls.push(structuredClone([before, ours, theirs]));
          const merged = { ...ours, n: Number(theirs['n']) };
          before['n'] = theirs['n'] = 'changed by the merge';
          return merged;
        },
      });
      await merging.getAttributes(mine);
      await one.saveAttributes(first, { n: 1 });
      await merging.saveAttributes(mine, { n: 0, mine: true, gone: undefined });
      expect(calls).to.deep.equal([[{ n: 0 }, { n: 0, mine: true }, { n: 1 }]]);
      expect(await stored()).to.deep.include({ attributes: { n: 1, mine: true }, version: 3 });
      expect(await fault(one.saveAttributes(second, { n: 2 }))).to.be.instanceOf(ConflictError);
    });

    it('gives up a merge that is overtaken again and again', async () => {
      let merges = 0;
      const client = interleaved(table.engine.client, async (command) => {
        if (command !== 'PutCommand') return;
        const now = (await stored())?.['version'];
        const Item = { id: USER, attributes: {}, version: Number(now) + 1 };
        await table.engine.client.send(new PutCommand({ TableName: table.name, Item }));
      });
      await adapter().saveAttributes(envelope(), { a: 1 });
      const overtaken = adapter({
        dynamoDBClient: client,
        merge: (_before, mine) => {
          merges += 1;
          return mine;
        },
      });
      const error = await fault(overtaken.saveAttributes(envelope(), { a: 2 }));
      expect(error).to.be.instanceOf(ConflictError);
      expect(String(error)).to.match(/changed by another request since they were read/);
      expect(merges).to.equal(3);
    });
  });
}
