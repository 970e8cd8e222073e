import { type AttributeValue, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'chai';
import { exactNumber } from '../../lambda/store/storable.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { USER, attributeTable, envelope } from './attribute-table.ts';

/** What other programs have put into tables, as DynamoDB holds it. */
const KEPT: Record<string, AttributeValue> = {
  most: { N: '9007199254740993' },
  least: { N: '-12345678901234567890123456789012345678' },
  large: { N: '1000000000000000000000000000000' },
  small: { N: '0.0000001' },
  precise: { N: '3.1415926535897932384626433832795' },
  texts: { SS: ['a', 'b'] },
  numbers: { NS: ['1', '9007199254740993'] },
  bytes: { B: new Uint8Array([0, 255]) },
  manyBytes: { BS: [new Uint8Array([1]), new Uint8Array([2])] },
  empty: { S: '' },
  nothing: { NULL: true },
  list: { L: [{ N: '1e30' }, { BOOL: false }, { M: {} }] },
};

/** Numbers have one spelling, and sets no order. */
const asRead = (value: AttributeValue | undefined): unknown => {
  if (value?.N !== undefined) return String(exactNumber(value.N));
  if (value?.L !== undefined) return value.L.map(asRead);
  if (value?.NS !== undefined) return [...value.NS].sort();
  if (value?.BS !== undefined) return value.BS.map((one) => [...one]).sort();
  return value;
};

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const table = attributeTable(start);

    for (const kind of ['a client', 'a document client'] as const)
      it(`saves back unchanged what it read by ${kind}, to the last digit and byte`, async () => {
        const raw = new DynamoDBClient({ endpoint: table.engine.endpoint, ...LOCAL_CREDENTIALS });
        const item = { TableName: table.name, Item: { id: { S: USER }, attributes: { M: KEPT } } };
        await raw.send(new PutItemCommand(item));
        const one = table.adapter(kind === 'a client' ? { dynamoDBClient: raw } : {});
        const request = envelope();
        const attributes = await one.getAttributes(request);
        expect(attributes).to.deep.include({ most: 9007199254740993n, large: 1e30, small: 1e-7, empty: '' });
        await one.saveAttributes(request, { ...attributes, more: 1 });
        const { Item } = await raw.send(new GetItemCommand({ TableName: table.name, Key: { id: { S: USER } } }));
        raw.destroy();
        const { more, ...saved } = Item?.['attributes']?.M ?? {};
        expect(more).to.deep.equal({ N: '1' });
        expect(Object.keys(saved).sort()).to.deep.equal(Object.keys(KEPT).sort());
        for (const [key, value] of Object.entries(KEPT)) expect(asRead(saved[key]), key).to.deep.equal(asRead(value));
      });

    it('writes nothing where what it read is saved as it is', async () => {
      const raw = new DynamoDBClient({ endpoint: table.engine.endpoint, ...LOCAL_CREDENTIALS });
      await raw.send(new PutItemCommand({ TableName: table.name, Item: { id: { S: USER }, attributes: { M: KEPT } } }));
      const request = envelope();
      const one = table.adapter();
      await one.saveAttributes(request, await one.getAttributes(request));
      const { Item } = await raw.send(new GetItemCommand({ TableName: table.name, Key: { id: { S: USER } } }));
      raw.destroy();
      expect(Item).not.to.have.property('version');
    });

    it('counts bytes as bytes', async () => {
      await table.adapter().saveAttributes(envelope(), { picture: new Uint8Array(200_000) });
      expect((await table.adapter().getAttributes(envelope()))['picture']).to.have.length(200_000);
    });

    it('carries out two saves of one request, the later one last', async () => {
      const one = table.adapter();
      const request = envelope();
      await one.getAttributes(request);
      await Promise.all([one.saveAttributes(request, { a: 1 }), one.saveAttributes(request, { a: 2 })]);
      expect(await table.stored()).to.deep.include({ attributes: { a: 2 }, version: 2 });
    });

    it('saves what was given, whatever is done with it meanwhile', async () => {
      const given = { a: 1 };
      const saved = table.adapter().saveAttributes(envelope(), given);
      given.a = 2;
      await saved;
      expect(await table.stored()).to.deep.include({ attributes: { a: 1 } });
    });
  });
}
