import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import {
  ConflictError,
  DynamoDbPersistenceAdapter,
  NoUserError,
  type PersistenceAdapterOptions,
} from '../../lambda/store/persistence-adapter.ts';
import { makeTable } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, engines } from '../support/dynamodb-engines.ts';

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
      const error = await fault(adapter({ tableName: 'NoSuchTable' }).getAttributes(envelope()));
      expect(error).to.have.property('cause');
      expect(String(error))
        .to.match(/ResourceNotFoundException/)
        .and.not.include(USER);
    });
  });
}
