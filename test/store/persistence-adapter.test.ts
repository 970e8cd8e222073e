import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { PartitionKeyError } from '../../lambda/store/partition-key-generators.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';
import { USER, attributeTable, envelope, fault } from './attribute-table.ts';

/** How each engine says that there is no table. */
const NO_TABLE: Readonly<Record<string, string>> = {
  dynalite: 'Requested resource not found',
  'DynamoDB Local': 'Cannot do operations on a non-existent table',
};

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const table = attributeTable(start);
    const { adapter, stored } = table;

    it('gives a new user nothing, and back what was saved', async () => {
      const request = envelope();
      expect(await adapter().getAttributes(request)).to.deep.equal({});
      await adapter().saveAttributes(request, { score: 3, list: [1, 'two'], nested: { gone: undefined, kept: null } });
      expect(await adapter().getAttributes(envelope())).to.deep.equal({
        score: 3,
        list: [1, 'two'],
        nested: { kept: null },
      });
    });

    it("reads and goes on with the older adapter's items", async () => {
      await table.engine.client.send(
        new PutCommand({ TableName: table.name, Item: { id: USER, attributes: { score: 1 } } }),
      );
      const one = adapter();
      const request = envelope();
      expect(await one.getAttributes(request)).to.deep.equal({ score: 1 });
      await one.saveAttributes(request, { score: 2 });
      expect(await stored()).to.deep.equal({ id: USER, attributes: { score: 2 }, version: 1 });
    });

    it('stores a new user who has no attributes yet', async () => {
      await adapter().saveAttributes(envelope(), {});
      expect(await stored()).to.deep.equal({ id: USER, attributes: {}, version: 1 });
    });

    it('reads what was written last', async () => {
      const reads: unknown[] = [];
      const send = (command: { input: object }): unknown => {
        reads.push(command.input);
        return table.engine.client.send(command as never);
      };
      const client = Object.create(table.engine.client, { send: { value: send } }) as typeof table.engine.client;
      await adapter({ dynamoDBClient: client }).getAttributes(envelope());
      expect(reads).to.have.length(1);
      expect(reads[0]).to.have.property('ConsistentRead', true);
    });

    it('stores under the names and the key it is told', async () => {
      const one = adapter({ attributesName: 'state', partitionKeyGenerator: () => 'a key' });
      await one.saveAttributes(envelope(), { a: 1 });
      const Key = { id: 'a key' };
      const { Item } = await table.engine.client.send(new GetCommand({ TableName: table.name, Key }));
      expect(Item).to.deep.equal({ ...Key, state: { a: 1 }, version: 1 });
      expect(await one.getAttributes(envelope())).to.deep.equal({ a: 1 });
      expect(String(await fault(one.saveAttributes(envelope(), { a: Number.NaN })))).to.include('state.a is NaN');
    });

    it('knows the user of a request without a context by its session', async () => {
      const request = { session: { user: { userId: USER } } } as RequestEnvelope;
      await adapter().saveAttributes(request, { a: 1 });
      expect(await stored()).to.deep.include({ id: USER, attributes: { a: 1 } });
    });

    it('takes a client that is no document client', async () => {
      const dynamoDBClient = new DynamoDBClient({ endpoint: table.engine.endpoint, ...LOCAL_CREDENTIALS });
      await adapter({ dynamoDBClient }).saveAttributes(envelope(), { a: { b: [1] } });
      dynamoDBClient.destroy();
      expect(await stored()).to.deep.include({ attributes: { a: { b: [1] } } });
    });

    it('refuses a request that names no user', async () => {
      const nobody = { context: { System: { user: {} } } } as RequestEnvelope;
      expect(await fault(adapter().getAttributes(nobody))).to.be.instanceOf(PartitionKeyError);
    });

    it('stands beside other items where it is given a sort key', async () => {
      const options = {
        tableName: `${table.name}-single`,
        createTable: true,
        partitionKeyName: 'pk',
        sortKey: { name: 'sk', value: 'PROFILE' },
      };
      const one = adapter(options);
      await one.saveAttributes(envelope(), { a: 1 });
      const Key = { pk: USER, sk: 'PROFILE' };
      const { Item } = await table.engine.client.send(new GetCommand({ TableName: options.tableName, Key }));
      expect(Item).to.deep.equal({ ...Key, attributes: { a: 1 }, version: 1 });
    });

    it('says what failed without saying for whom', async () => {
      const timeToLive = { attributeName: 'expires', seconds: 60 };
      const lost = adapter({ tableName: 'NoSuchTable' });
      const request = envelope();
      let isLost = false;
      const client = interleaved(table.engine.client, async () => {
        if (isLost) throw new Error(`lost for ${USER}`);
      });
      const losing = adapter({ timeToLive, dynamoDBClient: client });
      await losing.saveAttributes(request, { a: 1 });
      isLost = true;
      const KIND = 'amzn1.ask.account.…';
      for (const [message, run] of [
        [
          `Could not read item (${KIND}) from table (NoSuchTable): ${String(NO_TABLE[name])}`,
          () => lost.getAttributes(envelope()),
        ],
        [
          `Could not delete item (${KIND}) from table (NoSuchTable): ${String(NO_TABLE[name])}`,
          () => lost.deleteAttributes(envelope()),
        ],
        [
          `Could not save item (${KIND}) to table (${table.name}): lost for ${KIND}`,
          () => losing.saveAttributes(request, { a: 2 }),
        ],
        [
          `Could not save item (${KIND}) to table (${table.name}): lost for ${KIND}`,
          () => losing.saveAttributes(request, { a: 1 }),
        ],
      ] as const) {
        const error = await fault(run());
        expect(error).to.have.property('cause');
        expect(error).to.include({ name: 'AskSdk.DynamoDbPersistenceAdapter Error', message });
      }
      const secretive = adapter({ tableName: 'NoSuchTable', errorDetail: false });
      expect(String(await fault(secretive.getAttributes(envelope())))).to.equal(
        'StoreError: DynamoDB did not carry out a read of attributes: ResourceNotFoundException.',
      );
    });
  });
}
