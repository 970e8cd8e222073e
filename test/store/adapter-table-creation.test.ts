import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { expect } from 'chai';
import { engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';
import { attributeTable, envelope, fault } from './attribute-table.ts';

const ADAPTER_ERROR = 'AskSdk.DynamoDbPersistenceAdapter Error';

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const table = attributeTable(start);
    const { adapter } = table;

    it('waits for its table, makes it once, and asks for nothing but that', async () => {
      const options = { tableName: `${table.name}-waited`, createTable: true };
      const commands: string[] = [];
      let missing = 2;
      const client = interleaved(table.engine.client, async (command) => {
        commands.push(command);
        if (command !== 'GetCommand' || missing === 0) return;
        missing -= 1;
        throw new ResourceNotFoundException({ message: 'not yet', $metadata: {} });
      });
      const one = adapter({ ...options, dynamoDBClient: client });
      await Promise.all([one.getAttributes(envelope()), one.saveAttributes(envelope(), { a: 1 })]);
      expect(commands.filter((name) => name === 'CreateTableCommand')).to.have.length(1);
      expect(commands).not.to.include('DescribeTableCommand');
      expect(await adapter(options).getAttributes(envelope())).to.deep.equal({ a: 1 });
    });

    it('waits a minute for its table, and no longer', async () => {
      let nowMs = 0;
      const client = interleaved(table.engine.client, async (command) => {
        nowMs += 20_000;
        if (command === 'GetCommand') throw new ResourceNotFoundException({ message: 'not yet', $metadata: {} });
      });
      const one = adapter({ createTable: true, dynamoDBClient: client, clock: () => nowMs });
      expect(await fault(one.getAttributes(envelope()))).to.have.property('name', ADAPTER_ERROR);
      expect(nowMs).to.equal(80_000);
    });

    it('makes its table at the next request where that failed', async () => {
      let isDown = true;
      const client = interleaved(table.engine.client, async (command) => {
        if (isDown && command === 'CreateTableCommand') throw new Error('no answer');
      });
      const one = adapter({ tableName: `${table.name}-later`, createTable: true, dynamoDBClient: client });
      expect(String(await fault(one.getAttributes(envelope())))).to.equal(
        `${ADAPTER_ERROR}: Could not create table (${table.name}-later): no answer`,
      );
      isDown = false;
      expect(await one.getAttributes(envelope())).to.deep.equal({});
    });

    it('says why its table could not be made', async () => {
      const denied = Object.assign(new Error('no'), { name: 'AccessDeniedException' });
      const client = interleaved(table.engine.client, async (command) => {
        if (command === 'CreateTableCommand') throw denied;
      });
      const error = await fault(adapter({ createTable: true, dynamoDBClient: client }).getAttributes(envelope()));
      expect(String(error)).to.match(/^AskSdk\.DynamoDbPersistenceAdapter Error: Could not create table \(.+\): no$/);
    });

    it('makes no table unless it is asked to', async () => {
      const error = await fault(adapter({ tableName: `${table.name}-none` }).saveAttributes(envelope(), { a: 1 }));
      expect(String(error)).to.match(/Could not save item \(.+\) to table \(.+-none\): /);
    });

    it('makes its table where it is asked to, and forgets a user', async () => {
      const one = adapter({ tableName: `${table.name}-made`, createTable: true });
      const request = envelope();
      await one.saveAttributes(request, { a: 1 });
      expect(await one.getAttributes(request)).to.deep.equal({ a: 1 });
      await one.deleteAttributes(request);
      expect(await one.getAttributes(request)).to.deep.equal({});
    });
  });
}
