import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { DynamoDbPersistenceAdapter, type PersistenceAdapterOptions } from '../../lambda/store/persistence-adapter.ts';
import { makeTable } from '../../local/engines/embedded-dynamodb.ts';
import type { Engine, EngineKind } from '../support/dynamodb-engines.ts';

export const USER = 'amzn1.ask.account.SOMEBODY';

/** A request of the one user, with nothing in it but that. */
export const envelope = (): RequestEnvelope => ({ context: { System: { user: { userId: USER } } } }) as RequestEnvelope;

/** What a promise was rejected with; null where it was kept. */
export const fault = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

/** What the tests of a describe have: a table of users' attributes of their own, new and empty for each. */
interface AttributeTable {
  readonly engine: Engine;
  readonly name: string;
  /** An adapter for the table, where the options do not say otherwise. */
  readonly adapter: (options?: Partial<PersistenceAdapterOptions>) => DynamoDbPersistenceAdapter;
  /** The user's item, as it is. */
  readonly stored: () => Promise<Record<string, unknown> | undefined>;
}

let tables = 0;

/** To be called in a describe: the engine runs from before its first test until after its last one. */
export function attributeTable(start: EngineKind['start']): AttributeTable {
  let engine: Engine;
  let name: string;
  before(async () => {
    engine = await start();
  });
  after(() => engine.stop());
  beforeEach(async () => {
    tables += 1;
    name = `Attributes-${String(tables)}`;
    await makeTable(engine.client, {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    });
  });
  return {
    get engine() {
      return engine;
    },
    get name() {
      return name;
    },
    adapter: (options = {}) =>
      new DynamoDbPersistenceAdapter({ tableName: name, dynamoDBClient: engine.client, ...options }),
    stored: async () => (await engine.client.send(new GetCommand({ TableName: name, Key: { id: USER } }))).Item,
  };
}
