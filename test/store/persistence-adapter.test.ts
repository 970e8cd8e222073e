import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import {
  ConflictError,
  DynamoDbPersistenceAdapter,
  NoUserError,
  type PersistenceAdapterOptions,
} from '../../lambda/store/persistence-adapter.ts';
import { LOCAL_CREDENTIALS, makeTable } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';

const USER = 'amzn1.ask.account.SOMEBODY';
const envelope = (): RequestEnvelope => ({ context: { System: { user: { userId: USER } } } }) as RequestEnvelope;
const fault = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

let tables = 0;

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    let engine: Engine;
    let tableName: string;

    before(async () => {
      engine = await start();
    });
    after(() => engine.stop());
    beforeEach(async () => {
      tables += 1;
      tableName = `Attributes-${String(tables)}`;
      await makeTable(engine.client, {
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      });
    });

    const adapter = (options: Partial<PersistenceAdapterOptions> = {}) =>
      new DynamoDbPersistenceAdapter({ tableName, dynamoDBClient: engine.client, ...options });
    const stored = async (): Promise<Record<string, unknown> | undefined> =>
      (await engine.client.send(new GetCommand({ TableName: tableName, Key: { id: USER } }))).Item;

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
      await engine.client.send(new PutCommand({ TableName: tableName, Item: { id: USER, attributes: { score: 1 } } }));
      const one = adapter();
      const request = envelope();
      expect(await one.getAttributes(request)).to.deep.equal({ score: 1 });
      await one.saveAttributes(request, { score: 2 });
      expect(await stored()).to.deep.equal({ id: USER, attributes: { score: 2 }, version: 1 });
    });

    it("refuses to overwrite the older adapter's item once it has been saved or removed", async () => {
      const old = new PutCommand({ TableName: tableName, Item: { id: USER, attributes: { score: 1 } } });
      const one = adapter();
      const saveAfter = async (change: (other: RequestEnvelope) => Promise<void>): Promise<unknown> => {
        await engine.client.send(old);
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

    it('stores a new user who has no attributes yet', async () => {
      await adapter().saveAttributes(envelope(), {});
      expect(await stored()).to.deep.equal({ id: USER, attributes: {}, version: 1 });
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
      const client = interleaved(engine.client, async (command) => {
        if (command !== 'PutCommand') return;
        const now = (await stored())?.['version'];
        const Item = { id: USER, attributes: {}, version: Number(now) + 1 };
        await engine.client.send(new PutCommand({ TableName: tableName, Item }));
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

    it('does not take what its caller changes of what it read for what is stored', async () => {
      const one = adapter();
      await one.saveAttributes(envelope(), { list: [1] });
      const request = envelope();
      const attributes = (await one.getAttributes(request)) as { list: number[] };
      attributes.list.push(2);
      await one.saveAttributes(request, attributes);
      expect(await stored()).to.deep.include({ attributes: { list: [1, 2] }, version: 2 });
    });

    it('reads what was written last', async () => {
      const reads: unknown[] = [];
      const send = (command: { input: object }): unknown => {
        reads.push(command.input);
        return engine.client.send(command as never);
      };
      const client = Object.create(engine.client, { send: { value: send } }) as typeof engine.client;
      await adapter({ dynamoDBClient: client }).getAttributes(envelope());
      expect(reads).to.have.length(1);
      expect(reads[0]).to.have.property('ConsistentRead', true);
    });

    it('stores under the names and the key it is told', async () => {
      const one = adapter({ attributesName: 'state', partitionKeyGenerator: () => 'a key' });
      await one.saveAttributes(envelope(), { a: 1 });
      const Key = { id: 'a key' };
      const { Item } = await engine.client.send(new GetCommand({ TableName: tableName, Key }));
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
      const dynamoDBClient = new DynamoDBClient({ endpoint: engine.endpoint, ...LOCAL_CREDENTIALS });
      await adapter({ dynamoDBClient }).saveAttributes(envelope(), { a: { b: [1] } });
      dynamoDBClient.destroy();
      expect(await stored()).to.deep.include({ attributes: { a: { b: [1] } } });
    });

    it('holds what takes up an item, to the byte', async () => {
      const bytes = 390_000 - Buffer.byteLength(JSON.stringify({ text: '' }));
      await adapter().saveAttributes(envelope(), { text: 'x'.repeat(bytes) });
      const error = await fault(adapter().saveAttributes(envelope(), { text: 'x'.repeat(bytes + 1) }));
      expect(error).to.have.property('name', 'NotStorableError');
    });

    it('saves twice in one request, and writes nothing where nothing changed', async () => {
      const one = adapter();
      const request = envelope();
      await one.getAttributes(request);
      await one.saveAttributes(request, { a: 1, b: { c: [1, 2] } });
      await one.saveAttributes(request, { b: { c: [1, 2] }, a: 1 });
      expect(await stored()).to.deep.include({ version: 1 });
      await one.saveAttributes(request, { a: 2 });
      expect(await stored()).to.deep.include({ version: 2 });
    });

    for (const [what, value, path] of [
      ['a Date', { session: { started: new Date(0) } }, 'attributes.session.started'],
      ['not a number', { scores: [1, Number.NaN] }, 'attributes.scores[1]'],
      ['a function', { run: () => 1 }, 'attributes.run'],
      ['an instance', { map: new Map() }, 'attributes.map'],
      ['a bigint past exactness', { big: 2n ** 60n }, 'attributes.big'],
    ] as const) {
      it(`refuses ${what} and names where it stands`, async () => {
        const error = await fault(adapter().saveAttributes(envelope(), value));
        expect(error).to.have.property('name', 'NotStorableError');
        expect(String(error)).to.include(path);
        expect(await stored()).to.equal(undefined);
      });
    }

    it('refuses more than an item can hold, and says how much that was', async () => {
      const error = await fault(adapter().saveAttributes(envelope(), { text: 'x'.repeat(400_000) }));
      expect(error).to.have.property('name', 'NotStorableError');
      expect(String(error)).to.match(/400\d{3} bytes.*390000/);
    });

    it('takes what it stored for unchanged, whatever the order and the kind of its parts', async () => {
      const one = adapter();
      const request = envelope();
      const attributes = {
        texts: new Set(['a', 'b']),
        numbers: new Set([1, 2]),
        bytes: Buffer.from('abc'),
        count: 7n,
        list: [undefined, { gone: undefined, kept: 1 }],
      };
      await one.saveAttributes(request, attributes);
      await one.getAttributes(request);
      await one.saveAttributes(request, attributes);
      const { texts, ...others } = attributes;
      await one.saveAttributes(request, { ...others, texts: new Set([...texts].reverse()) });
      expect(await stored()).to.deep.include({ version: 1 });
      await one.saveAttributes(request, { ...attributes, texts: new Set(['a', 'c']) });
      expect(await stored()).to.deep.include({ version: 2 });
    });

    it('does not take what its caller changes afterwards for what is stored', async () => {
      const one = adapter();
      const request = envelope();
      const attributes = { texts: new Set(['a']), bytes: new Uint8Array([1]), list: [1] };
      await one.saveAttributes(request, attributes);
      attributes.texts.add('b');
      await one.saveAttributes(request, attributes);
      attributes.bytes[0] = 2;
      await one.saveAttributes(request, attributes);
      attributes.list.push(2);
      await one.saveAttributes(request, attributes);
      expect(await stored()).to.deep.include({ version: 4, attributes });
    });

    it('lets items expire', async () => {
      const timeToLive = { attributeName: 'expires', seconds: 60 };
      await adapter({ timeToLive, clock: () => 1_000_000 }).saveAttributes(envelope(), { a: 1 });
      expect(await stored()).to.deep.include({ expires: 1060 });
    });

    describe('with a time to live, where nothing changed', () => {
      let nowMs = 1_000_000;
      const expiring = () => adapter({ timeToLive: { attributeName: 'expires', seconds: 60 }, clock: () => nowMs });
      beforeEach(() => (nowMs = 1_000_000));

      it('moves the time on, and counts no save', async () => {
        const one = expiring();
        const [request, another] = [envelope(), envelope()];
        await one.saveAttributes(request, { a: 1 });
        await one.getAttributes(another);
        nowMs += 30_000;
        await one.saveAttributes(request, { a: 1 });
        expect(await stored()).to.deep.equal({ id: USER, attributes: { a: 1 }, version: 1, expires: 1090 });
        await one.saveAttributes(another, { a: 2 });
        expect(await stored()).to.deep.include({ attributes: { a: 2 }, version: 2 });
      });

      it('leaves what another request has saved since as it is', async () => {
        const one = expiring();
        const [mine, theirs] = [envelope(), envelope()];
        await one.saveAttributes(mine, { by: 'me' });
        await one.saveAttributes(theirs, { by: 'them' });
        nowMs += 30_000;
        await one.saveAttributes(mine, { by: 'me' });
        expect(await stored()).to.deep.equal({ id: USER, attributes: { by: 'them' }, version: 2, expires: 1090 });
      });

      it('does not say that an item is saved which has expired meanwhile', async () => {
        const one = expiring();
        const request = envelope();
        await one.saveAttributes(request, { a: 1 });
        await one.deleteAttributes(envelope());
        expect(await fault(one.saveAttributes(request, { a: 1 }))).to.be.instanceOf(ConflictError);
        expect(await stored()).to.equal(undefined);
      });
    });

    it('refuses a request that names no user', async () => {
      const nobody = { context: { System: { user: {} } } } as RequestEnvelope;
      expect(await fault(adapter().getAttributes(nobody))).to.be.instanceOf(NoUserError);
    });

    it('waits for its table, makes it once, and tries again where that failed', async () => {
      const options = { tableName: `${tableName}-waited`, createTable: true };
      const commands: string[] = [];
      let states = ['no answer', 'CREATING'];
      const send = async (command: object): Promise<unknown> => {
        commands.push(command.constructor.name);
        const state = command instanceof DescribeTableCommand ? states.shift() : undefined;
        if (state === 'no answer') throw new Error('no answer');
        return state === undefined ? engine.client.send(command as never) : { Table: { TableStatus: state } };
      };
      const client = Object.create(engine.client, { send: { value: send } }) as typeof engine.client;
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
      const client = interleaved(engine.client, async (command) => {
        if (command === 'CreateTableCommand') throw denied;
      });
      const error = await fault(adapter({ createTable: true, dynamoDBClient: client }).getAttributes(envelope()));
      expect(String(error)).to.match(/the creation of the table: AccessDeniedException/);
    });

    it('makes no table unless it is asked to', async () => {
      const error = await fault(adapter({ tableName: `${tableName}-none` }).saveAttributes(envelope(), { a: 1 }));
      expect(String(error)).to.match(/ResourceNotFoundException/);
    });

    it('makes its table where it is asked to, and forgets a user', async () => {
      const one = adapter({ tableName: `${tableName}-made`, createTable: true });
      const request = envelope();
      await one.saveAttributes(request, { a: 1 });
      expect(await one.getAttributes(request)).to.deep.equal({ a: 1 });
      await one.deleteAttributes(request);
      expect(await one.getAttributes(request)).to.deep.equal({});
    });

    it('stands beside other items where it is given a sort key', async () => {
      const options = {
        tableName: `${tableName}-single`,
        createTable: true,
        partitionKeyName: 'pk',
        sortKey: { name: 'sk', value: 'PROFILE' },
      };
      const one = adapter(options);
      await one.saveAttributes(envelope(), { a: 1 });
      const Key = { pk: USER, sk: 'PROFILE' };
      const { Item } = await engine.client.send(new GetCommand({ TableName: options.tableName, Key }));
      expect(Item).to.deep.equal({ ...Key, attributes: { a: 1 }, version: 1 });
    });

    it('says what failed without saying for whom', async () => {
      const timeToLive = { attributeName: 'expires', seconds: 60 };
      const lost = adapter({ tableName: 'NoSuchTable' });
      const request = envelope();
      let isLost = false;
      const client = interleaved(engine.client, async () => {
        if (isLost) throw new Error(USER);
      });
      const losing = adapter({ timeToLive, dynamoDBClient: client });
      await losing.saveAttributes(request, { a: 1 });
      isLost = true;
      for (const [operation, run, why] of [
        ['a read of attributes', () => lost.getAttributes(envelope()), 'ResourceNotFoundException'],
        ['the removal of attributes', () => lost.deleteAttributes(envelope()), 'ResourceNotFoundException'],
        ['the save of attributes', () => losing.saveAttributes(request, { a: 2 }), 'Error'],
        ['the extension of a time to live', () => losing.saveAttributes(request, { a: 1 }), 'Error'],
      ] as const) {
        const error = await fault(run());
        expect(error, operation).to.have.property('cause');
        expect(String(error)).to.equal(`StoreError: DynamoDB did not carry out ${operation}: ${why}.`);
      }
    });
  });
}
