import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'chai';
import { engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';
import { attributeTable, envelope, fault } from './attribute-table.ts';

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const table = attributeTable(start);
    const { adapter } = table;

    it('waits for its table, makes it once, and tries again where that failed', async () => {
      const options = { tableName: `${table.name}-waited`, createTable: true };
      const commands: string[] = [];
      let states = ['no answer', 'CREATING'];
      const send = async (command: object): Promise<unknown> => {
        commands.push(command.constructor.name);
        const state = command instanceof DescribeTableCommand ? states.shift() : undefined;
        if (state === 'no answer') throw new Error('no answer');
        return state === undefined ? table.engine.client.send(command as never) : { Table: { TableStatus: state } };
      };
      const client = Object.create(table.engine.client, { send: { value: send } }) as typeof table.engine.client;
      const one = adapter({ ...options, dynamoDBClient: client });
      const error = await fault(one.getAttributes(envelope()));
      expect(String(error)).to.match(/^StoreError: DynamoDB did not carry out the creation of the table: /);
      await Promise.all([one.getAttributes(envelope()), one.saveAttributes(envelope(), { a: 1 })]);
      expect(commands.filter((name) => name === 'CreateTableCommand')).to.have.length(2);
      expect(commands.filter((name) => name === 'DescribeTableCommand')).to.have.length(3);
      states = [];
      expect(await adapter(options).getAttributes(envelope())).to.deep.equal({ a: 1 });
    });

    it('says why its table could not be made', async () => {
      const denied = Object.assign(new Error('no'), { name: 'AccessDeniedException' });
      const client = interleaved(table.engine.client, async (command) => {
        if (command === 'CreateTableCommand') throw denied;
      });
      const error = await fault(adapter({ createTable: true, dynamoDBClient: client }).getAttributes(envelope()));
      expect(String(error)).to.match(/the creation of the table: AccessDeniedException/);
    });

    it('makes no table unless it is asked to', async () => {
      const error = await fault(adapter({ tableName: `${table.name}-none` }).saveAttributes(envelope(), { a: 1 }));
      expect(String(error)).to.match(/ResourceNotFoundException/);
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
