import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { LOCAL_CREDENTIALS, makeTable } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, engines } from '../support/dynamodb-engines.ts';
import { type EmptyProject, emptyProject } from './empty-project.ts';

const OURS = 'ask-sdk-dynamodb-v3-persistence-adapter';
const OFFICIAL = 'ask-sdk-dynamodb-persistence-adapter';
const { region, credentials } = LOCAL_CREDENTIALS;

interface Package {
  readonly DynamoDbPersistenceAdapter: new (options: object) => PersistenceAdapter & {
    deleteAttributes(envelope: RequestEnvelope): Promise<void>;
  };
  readonly PartitionKeyGenerators: Readonly<Record<'userId' | 'deviceId' | 'personId', (envelope: unknown) => string>>;
}

const requestOf = (System: object): RequestEnvelope => ({ context: { System } }) as RequestEnvelope;
const request = requestOf({ user: { userId: 'userId' }, device: { deviceId: 'deviceId' } });

/** Name and message of what a promise is rejected with. */
const errorOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => String(error),
  );

describe('the published adapter', () => {
  let project: EmptyProject;
  before(async () => {
    project = await emptyProject();
  });
  after(() => {
    project.remove();
  });
  const load = (name: string): Package => project.require(name) as Package;

  for (const { name: engineName, start } of engines())
    describe(`on ${engineName}`, () => {
      let engine: Engine;
      before(async () => {
        engine = await start();
        await makeTable(engine.client, {
          TableName: 'mockTableName',
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        });
      });
      after(() => engine.stop());

      const clientFor = (name: string): unknown => {
        if (name === OURS) return new DynamoDBClient({ endpoint: engine.endpoint, ...LOCAL_CREDENTIALS });
        const { DynamoDB } = project.require('aws-sdk') as { DynamoDB: new (options: object) => object };
        return new DynamoDB({ endpoint: engine.endpoint, region, credentials });
      };
      const adapterOf = (name: string, options: object = {}) =>
        new (load(name).DynamoDbPersistenceAdapter)({
          tableName: 'mockTableName',
          dynamoDBClient: clientFor(name),
          ...options,
        });

      for (const name of [OFFICIAL, OURS])
        describe(`as its users know it: ${name}`, () => {
          it('gets an item under the standard names, and under its own', async () => {
            const put = (Item: object): Promise<unknown> =>
              engine.client.send(new PutCommand({ TableName: 'mockTableName', Item: { ...Item } }));
            await put({ id: 'userId', attributes: { defaultKey: 'defaultValue' } });
            await put({ id: 'deviceId', mockAttributes: { customKey: 'customValue' } });
            expect(await adapterOf(name).getAttributes(request)).to.deep.equal({ defaultKey: 'defaultValue' });
            const { deviceId } = load(name).PartitionKeyGenerators;
            const custom = adapterOf(name, { attributesName: 'mockAttributes', partitionKeyGenerator: deviceId });
            expect(await custom.getAttributes(request)).to.deep.equal({ customKey: 'customValue' });
          });

          it('puts an item, also without reading it, and deletes it', async () => {
            const adapter = adapterOf(name);
            await adapter.saveAttributes(request, { a: 1 });
            await adapterOf(name).saveAttributes({ ...request }, { a: 2 });
            expect(await adapter.getAttributes({ ...request })).to.deep.equal({ a: 2 });
            await adapter.deleteAttributes(request);
            expect(await adapter.getAttributes({ ...request })).to.deep.equal({});
          });

          it('has nothing of somebody who is new', async () => {
            const somebody = requestOf({ user: { userId: 'NonExistentKey' } });
            expect(await adapterOf(name).getAttributes(somebody)).to.deep.equal({});
          });

          it('says what failed where there is no table', async () => {
            const lost = adapterOf(name, { tableName: 'NonExistentTable', createTable: false });
            for (const [what, run] of [
              ['read item (userId) from', () => lost.getAttributes(request)],
              ['save item (userId) to', () => lost.saveAttributes(request, {})],
              ['delete item (userId) from', () => lost.deleteAttributes(request)],
            ] as const) {
              const error = await errorOf(run());
              const expected = `AskSdk.DynamoDbPersistenceAdapter Error: Could not ${what} table (NonExistentTable): `;
              expect(error.slice(0, expected.length)).to.equal(expected);
              expect(error.slice(expected.length), "DynamoDB's own text").to.match(
                /resource not found|non-existent table/,
              );
            }
          });

          it('goes on where the table that it is to make is there', async () => {
            const adapter = adapterOf(name, { createTable: true });
            await adapter.saveAttributes(request, { a: 3 });
            expect(await adapter.getAttributes({ ...request })).to.deep.equal({ a: 3 });
          });

          it('knows whose attributes they are', () => {
            const { userId, deviceId, personId } = load(name).PartitionKeyGenerators;
            const somebody = requestOf({
              user: { userId: 'userId' },
              device: { deviceId: 'deviceId' },
              person: { personId: 'personId' },
            });
            expect([userId(somebody), deviceId(somebody), personId(somebody)]).to.deep.equal([
              'userId',
              'deviceId',
              'personId',
            ]);
            expect(personId(request)).to.equal('userId');
            const nobody = requestOf({ user: {}, device: {} });
            for (const [what, key] of [
              ['user', userId],
              ['device', deviceId],
              ['user', personId],
            ] as const)
              expect(() => key(nobody))
                .to.throw(`Cannot retrieve ${what} id from request envelope!`)
                .with.property('name', 'AskSdk.PartitionKeyGenerators Error');
          });
        });

      it('says why a table could not be made, to the request that needs it', async () => {
        const adapter = adapterOf(OURS, { tableName: 'no/name', createTable: true });
        expect(await errorOf(adapter.getAttributes(request))).to.match(
          /^AskSdk\.DynamoDbPersistenceAdapter Error: Could not create table \(no\/name\): ./,
        );
      });

      it('is installed in an empty project, as a module and as CommonJS', async () => {
        const use = `
          const adapter = new DynamoDbPersistenceAdapter({ tableName: 'Made', createTable: true });
          const request = { context: { System: { user: { userId: 'u' } } } };
          adapter.saveAttributes(request, { n: 1 }).then(() => adapter.getAttributes({ ...request }))
            .then(({ n }) => console.log(n, typeof PartitionKeyGenerators.personId));`;
        const env = {
          AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
          AWS_REGION: region,
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        };
        const names = '{ DynamoDbPersistenceAdapter, PartitionKeyGenerators }';
        expect(await project.run('use.mjs', `import ${names} from '${OURS}';${use}`, env)).to.equal('1 function\n');
        expect(await project.run('use.cjs', `const ${names} = require('${OURS}');${use}`, env)).to.equal(
          '1 function\n',
        );
      });
    });

  for (const kind of ['mts', 'cts'])
    it(`has types for a .${kind} file, which find what is wrong`, () => {
      const skill = (tableName: string): string => `
        import { SkillBuilders } from 'ask-sdk-core';
        import { type PartitionKeyGenerator, DynamoDbPersistenceAdapter } from '${OURS}';
        const partitionKeyGenerator: PartitionKeyGenerator = ({ context }) => context.System.user.userId;
        export const skill = SkillBuilders.custom()
          .withPersistenceAdapter(new DynamoDbPersistenceAdapter({ tableName: ${tableName}, partitionKeyGenerator }))
          .create();`;
      project.check(`right.${kind}`, skill("'Scores'"));
      expect(() => {
        project.check(`wrong.${kind}`, skill('1'));
      }).to.throw();
    });
});
