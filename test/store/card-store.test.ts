import { BatchGetCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import { rateCard, takeBack } from '../../lambda/domain/answering.ts';
import type { Card, CardContent } from '../../lambda/domain/card.ts';
import type { CardOrigin, CardStore, ImportWrite, KeptCard } from '../../lambda/ports.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError, StoredItemError } from '../../lambda/store/store-errors.ts';
import { aCard } from '../support/cards.ts';
import { type Engine, engines, newTable } from '../support/dynamodb-engines.ts';

const LEARNER = 'abcdefghijklmnopqrstuv';
const NOW = Date.parse('2026-03-01T12:00:00Z');
const ALL = { deck: null, dueBeforeMs: Infinity, dueLimit: 100, freshLimit: 100 };
const origin: CardOrigin = { source: 'notes.md', heading: 'AWS > Lambda', blockId: null };
const content: CardContent = {
  front: 'Which?',
  back: 'This',
  accepted: ['that'],
  items: [],
  options: [],
  hint: 'a hint',
};
const moment = (nowMs: number, requestId = 'r1') => ({ nowMs, timeZone: 'UTC', requestId });

const add = (id: string, position: number, deck = 'aws/lambda'): ImportWrite => ({
  kind: 'add',
  ref: { deck, id },
  content,
  origin,
  position,
});

async function everyCard(store: CardStore): Promise<KeptCard[]> {
  const cards: KeptCard[] = [];
  for await (const card of store.cards(LEARNER)) cards.push(card);
  return cards;
}

for (const { name, isReal, start } of engines()) {
  describe(`the card store on ${name}`, () => {
    let engine: Engine;
    let tableName: string;
    let store: CardStore;

    before(async () => {
      engine = await start();
    });
    after(() => engine.stop());
    beforeEach(async () => {
      tableName = await newTable(engine.client);
      store = createCardStore({ client: engine.client, tableName });
    });

    const cardOf = async (id: string, deck = 'aws/lambda'): Promise<Card> => {
      const [card] = (await store.load(LEARNER, { cards: [{ deck, id }], decks: [] })).cards;
      if (card === undefined) throw new Error(`no card ${id}`);
      return card;
    };
    const answer = async (id: string, nowMs: number): Promise<Card> => {
      const card = await cardOf(id);
      const rated = rateCard(card, 'good', 'this', moment(nowMs));
      expect(await store.saveAnswer(LEARNER, rated, card.version)).to.equal('saved');
      return rated;
    };

    it('keeps the sentence around a card', async () => {
      await store.write(LEARNER, [
        { ...add('one', 10), content: { ...content, context: 'A sentence.' } } as ImportWrite,
      ]);
      expect(await cardOf('one')).to.include({ context: 'A sentence.' });
      await store.write(LEARNER, [{ kind: 'change', ref: { deck: 'aws/lambda', id: 'one' }, content, origin }]);
      expect(await cardOf('one')).not.to.have.property('context');
    });

    it('deletes all that stands under a learner but the profile, so many at a time', async () => {
      await store.write(LEARNER, [...Array.from({ length: 230 }, (_, i) => add(`c${String(i)}`, i))]);
      await store.saveDeck(LEARNER, { id: 'aws/lambda', title: 'Lambda', cardCount: 230, answers: [] });
      const profile = { pk: LEARNER, sk: 'PROFILE', attributes: {}, version: 1 };
      const other = { pk: 'somebody else', sk: 'CARD#a#b' };
      for (const Item of [profile, other]) await engine.client.send(new PutCommand({ TableName: tableName, Item }));
      expect(await store.deleteAll(LEARNER, 100)).to.equal('more');
      expect(await store.deleteAll(LEARNER, 1000)).to.equal('done');
      expect(await everyCard(store)).to.deep.equal([]);
      expect(await store.decks(LEARNER)).to.deep.equal([]);
      for (const { pk, sk } of [profile, other]) {
        const found = await engine.client.send(new GetCommand({ TableName: tableName, Key: { pk, sk } }));
        expect(found.Item).to.include({ pk, sk });
      }
    });

    it('gives back what was put in', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const card = aCard({ ...content, deck: 'aws/lambda', id: 'one', position: 10 });
      expect(await cardOf('one')).to.deep.equal(card);
      const [kept] = await everyCard(store);
      expect(kept?.origin).to.deep.equal(origin);
    });

    it('leaves out what is not there, and asks for each key once', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const wanted = ['one', 'one', 'two'].map((id) => ({ deck: 'aws/lambda', id }));
      const { cards, decks } = await store.load(LEARNER, { cards: wanted, decks: ['aws/lambda'] });
      expect(cards.map(({ id }) => id)).to.deep.equal(['one']);
      expect(decks).to.deep.equal([]);
    });

    it('keeps a deck', async () => {
      const deck = { id: 'aws/lambda', title: 'AWS Lambda', cardCount: 1, answers: ['This'] };
      await store.saveDeck(LEARNER, deck);
      expect(await store.decks(LEARNER)).to.deep.equal([deck]);
      expect((await store.load(LEARNER, { cards: [], decks: [deck.id] })).decks).to.deep.equal([deck]);
      expect(await store.decks('another-learner-123456')).to.deep.equal([]);
    });

    it('queues new cards by position and reviewed ones by due time', async () => {
      await store.write(LEARNER, [add('late', 30), add('early', 10), add('middle', 20)]);
      expect((await store.queue(LEARNER, ALL)).fresh.map(({ id }) => id)).to.deep.equal(['early', 'middle', 'late']);
      const late = await answer('late', NOW);
      await answer('early', NOW + 60_000);
      const { due, fresh } = await store.queue(LEARNER, ALL);
      expect(fresh.map(({ id }) => id)).to.deep.equal(['middle']);
      expect(due.map(({ id }) => id)).to.deep.equal(['late', 'early']);
      expect(due[0]?.dueMs).to.equal(late.schedule.dueMs);
      const until = await store.queue(LEARNER, { ...ALL, dueBeforeMs: late.schedule.dueMs + 1 });
      expect(until.due.map(({ id }) => id)).to.deep.equal(['late']);
      expect((await store.queue(LEARNER, { ...ALL, dueBeforeMs: late.schedule.dueMs })).due).to.deep.equal([]);
      const from = await store.queue(LEARNER, { ...ALL, dueFromMs: late.schedule.dueMs + 1, freshLimit: 0 });
      expect(from).to.deep.include({ fresh: [] });
      expect(from.due.map(({ id }) => id)).to.deep.equal(['early']);
    });

    it('queues one deck only, and no more than asked for', async () => {
      const writes = Array.from({ length: 12 }, (_, i) =>
        add(`c${String(i)}`, i + 1, i % 2 === 0 ? 'aws' : 'aws/lambda'),
      );
      await store.write(LEARNER, writes);
      const { fresh } = await store.queue(LEARNER, { ...ALL, deck: 'aws', freshLimit: 4 });
      expect(fresh.map(({ id }) => id)).to.deep.equal(['c0', 'c2', 'c4', 'c6']);
    });

    it('saves an answer whole, and only on what it was decided on', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const card = await cardOf('one');
      const rated = rateCard(card, 'again', 'no idea', moment(NOW));
      expect(await store.saveAnswer(LEARNER, rated, card.version)).to.equal('saved');
      expect(await cardOf('one')).to.deep.equal(rated);
      expect(await store.saveAnswer(LEARNER, rated, card.version)).to.equal('conflict');
      const back = takeBack(rated, 'r2')!;
      expect(await store.saveAnswer(LEARNER, back, rated.version)).to.equal('saved');
      expect(await cardOf('one')).to.deep.equal({ ...card, version: 2, lastRequestId: 'r2' });
      expect((await store.queue(LEARNER, ALL)).fresh).to.have.length(1);
    });

    it('does not bring a card back that left its note meanwhile', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const card = await cardOf('one');
      await store.write(LEARNER, [{ kind: 'retire', ref: card }]);
      expect(await store.saveAnswer(LEARNER, rateCard(card, 'good', '', moment(NOW)), 0)).to.equal('conflict');
      expect(await store.queue(LEARNER, ALL)).to.deep.equal({ due: [], fresh: [] });
    });

    it('takes no answer to a card out of play that came back meanwhile', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      await store.write(LEARNER, [{ kind: 'retire', ref: { deck: 'aws/lambda', id: 'one' } }]);
      const card = await cardOf('one');
      await store.write(LEARNER, [add('one', 10)]);
      expect(await store.saveAnswer(LEARNER, rateCard(card, 'good', '', moment(NOW)), card.version)).to.equal(
        'conflict',
      );
      expect(await cardOf('one')).to.deep.equal({ ...card, inPlay: true });
      expect((await store.queue(LEARNER, ALL)).fresh).to.have.length(1);
    });

    it('saves an answer to a card that left its note before it was read', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      await store.write(LEARNER, [{ kind: 'retire', ref: { deck: 'aws/lambda', id: 'one' } }]);
      const rated = await answer('one', NOW);
      expect(await cardOf('one')).to.deep.equal(rated);
      expect(await store.queue(LEARNER, ALL)).to.deep.equal({ due: [], fresh: [] });
    });

    it('makes no card of a change to one that is not there', async () => {
      const ref = { deck: 'aws/lambda', id: 'nobody' };
      const missing: ImportWrite[] = [
        { kind: 'change', ref, content, origin },
        { kind: 'retire', ref },
      ];
      for (const write of missing) {
        const fault = await store.write(LEARNER, [write]).catch((error: unknown) => error);
        expect(fault, write.kind).to.be.instanceOf(StoreError);
        expect(String(fault)).to.equal(
          'StoreError: DynamoDB did not carry out an import: ConditionalCheckFailedException.',
        );
      }
      await store.write(LEARNER, [{ kind: 'move', from: ref, to: { ...ref, deck: 'cloud' }, content, origin }]);
      expect(await everyCard(store)).to.deep.equal([]);
    });

    it('keeps learners, and cards and decks, apart', async () => {
      await store.write(LEARNER, [add('one', 10), add('two', 20)]);
      await store.saveDeck(LEARNER, { id: 'aws', title: 'AWS', cardCount: 2, answers: [] });
      const other = 'another-learner-123456';
      expect(await store.queue(other, ALL)).to.deep.equal({ due: [], fresh: [] });
      const of = { cards: [{ deck: 'aws/lambda', id: 'one' }], decks: ['aws'] };
      expect(await store.load(other, of)).to.deep.equal({ cards: [], decks: [] });
      const { cards, decks } = await store.load(LEARNER, of);
      expect([cards.length, decks.length]).to.deep.equal([1, 1]);
      expect(await store.load(LEARNER, { cards: [], decks: [] })).to.deep.equal({ cards: [], decks: [] });
      expect(await everyCard(store)).to.have.length(2);
      expect(await store.decks(LEARNER)).to.have.length(1);
    });

    describe('where DynamoDB answers in pages', () => {
      /** So few items a page that one read takes many; `queries` counts the pages. */
      const inPages = (size: number): { paged: CardStore; queries: () => number } => {
        let count = 0;
        const send = (command: { input: { Limit?: number } }): unknown => {
          if (command instanceof QueryCommand) {
            count += 1;
            command.input.Limit = Math.min(size, command.input.Limit ?? size);
          }
          return engine.client.send(command as never);
        };
        const client = Object.create(engine.client, { send: { value: send } }) as typeof engine.client;
        return { paged: createCardStore({ client, tableName }), queries: () => count };
      };
      const ids = (cards: readonly { id: string }[]): string => cards.map(({ id }) => id).join(' ');

      it('reads all cards and decks', async () => {
        await store.write(
          LEARNER,
          ['a', 'b', 'c', 'd', 'e'].map((id, i) => add(id, i)),
        );
        for (const id of ['x', 'y', 'z']) await store.saveDeck(LEARNER, { id, title: id, cardCount: 0, answers: [] });
        const { paged } = inPages(2);
        expect((await everyCard(paged)).map(({ card }) => card.id)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
        expect(ids(await paged.decks(LEARNER))).to.equal('x y z');
      });

      it('reads the queue until it has as many as asked for, and no further', async () => {
        await store.write(
          LEARNER,
          ['a', 'b', 'c', 'd', 'e'].map((id, i) => add(id, i)),
        );
        const { paged, queries } = inPages(2);
        expect(ids((await paged.queue(LEARNER, { ...ALL, dueLimit: 0, freshLimit: 3 })).fresh)).to.equal('a b c');
        expect(queries()).to.equal(2);
        expect(ids((await paged.queue(LEARNER, { ...ALL, dueLimit: 0 })).fresh)).to.equal('a b c d e');
      });

      it("looks for one deck's cards behind others', but not without end", async () => {
        const writes = Array.from({ length: 30 }, (_, i) => add(`c${String(i)}`, i, i === 24 ? 'near' : 'aws'));
        await store.write(LEARNER, [...writes, add('last', 99, 'far')]);
        const { paged, queries } = inPages(1);
        const find = async (deck: string): Promise<string> =>
          ids((await paged.queue(LEARNER, { ...ALL, deck, dueLimit: 0, freshLimit: 1 })).fresh);
        expect(await find('near')).to.equal('c24');
        expect(queries()).to.equal(25);
        expect(await find('far')).to.equal('');
        expect(queries()).to.equal(50);
      });
    });

    it('reads what was written last, wherever it reads', async () => {
      const reads: unknown[] = [];
      const send = (command: { input: Record<string, unknown> }): unknown => {
        const { RequestItems } = command.input as { RequestItems?: Record<string, unknown> };
        if (/^(?:Get|Query|BatchGet)Command$/.test(command.constructor.name))
          reads.push(...(RequestItems ? Object.values(RequestItems) : [command.input]));
        return engine.client.send(command as never);
      };
      const client = Object.create(engine.client, { send: { value: send } }) as typeof engine.client;
      const watched = createCardStore({ client, tableName });
      const [ref, to] = [
        { deck: 'aws/lambda', id: 'one' },
        { deck: 'cloud', id: 'one' },
      ];
      await watched.write(LEARNER, [add('one', 10)]);
      await watched.load(LEARNER, { cards: [ref], decks: [] });
      await watched.queue(LEARNER, ALL);
      await watched.decks(LEARNER);
      await everyCard(watched);
      await watched.write(LEARNER, [{ kind: 'move', from: ref, to, content, origin }]);
      expect(reads).to.have.length(6);
      for (const read of reads) expect(read).to.have.property('ConsistentRead', true);
    });

    it('refuses an item in the queue that names no card', async () => {
      const Item = { pk: LEARNER, sk: 'OTHER#thing', queue: 'N#0000000001' };
      await engine.client.send(new PutCommand({ TableName: tableName, Item }));
      const fault = await store.queue(LEARNER, ALL).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(StoredItemError);
      expect(String(fault)).to.match(/its sort key should name a card/);
    });

    it('imports content and leaves history alone', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const rated = await answer('one', NOW);
      const edited = { ...content, back: 'Something else', hint: null };
      await store.write(LEARNER, [{ kind: 'change', ref: rated, content: edited, origin }, add('one', 99)]);
      expect(await cardOf('one')).to.deep.equal({ ...rated, ...content });
      await store.write(LEARNER, [{ kind: 'change', ref: rated, content: edited, origin }]);
      expect(await cardOf('one')).to.deep.equal({ ...rated, ...edited });
    });

    it('retires a card and brings it back where its schedule puts it', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const rated = await answer('one', NOW);
      await store.write(LEARNER, [{ kind: 'retire', ref: rated }]);
      expect(await cardOf('one')).to.deep.equal({ ...rated, inPlay: false });
      expect((await store.queue(LEARNER, ALL)).due).to.deep.equal([]);
      await store.write(LEARNER, [{ kind: 'change', ref: rated, content, origin }]);
      expect((await store.queue(LEARNER, ALL)).due[0]?.dueMs).to.equal(rated.schedule.dueMs);
    });

    it('moves a card to another deck with its history, also when it is done twice', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const rated = await answer('one', NOW);
      const move: ImportWrite = {
        kind: 'move',
        from: { deck: 'aws/lambda', id: 'one' },
        to: { deck: 'cloud', id: 'one' },
        content,
        origin,
      };
      await store.write(LEARNER, [move]);
      await store.write(LEARNER, [move]);
      expect(await cardOf('one', 'cloud')).to.deep.equal({ ...rated, deck: 'cloud' });
      expect(await everyCard(store)).to.have.length(1);
    });

    describe('where DynamoDB leaves keys over', () => {
      /** Answers the first reads of a batch without its first key, as DynamoDB may under load. */
      const leavingOver = (times: number): CardStore => {
        let left = times;
        const send = async (command: unknown): Promise<unknown> => {
          if (!(command instanceof BatchGetCommand) || left === 0) return engine.client.send(command as never);
          left -= 1;
          const [first, ...others] = command.input.RequestItems?.[tableName]?.Keys ?? [];
          const read = { [tableName]: { Keys: others } };
          const answer =
            others.length === 0 ? {} : await engine.client.send(new BatchGetCommand({ RequestItems: read }));
          return { ...answer, UnprocessedKeys: { [tableName]: { Keys: [first] } } };
        };
        const client = Object.create(engine.client, { send: { value: send } }) as typeof engine.client;
        return createCardStore({ client, tableName });
      };
      const wanted = { cards: ['one', 'two', 'three'].map((id) => ({ deck: 'aws/lambda', id })), decks: [] };
      beforeEach(() => store.write(LEARNER, [add('one', 10), add('two', 20), add('three', 30)]));

      it('asks for them again', async () => {
        const { cards } = await leavingOver(3).load(LEARNER, wanted);
        expect(cards.map(({ id }) => id)).to.have.members(['one', 'two', 'three']);
      });

      it('says so in the end', async () => {
        const fault = await leavingOver(4)
          .load(LEARNER, wanted)
          .catch((error: unknown) => error);
        expect(fault).to.be.instanceOf(StoreError);
        expect(String(fault)).to.match(/left 1 keys unread after 4 tries/);
      });
    });

    it('says which attribute of an item is not understood, and leaves it', async () => {
      await store.write(LEARNER, [add('one', 10)]);
      const key = { pk: LEARNER, sk: 'CARD#aws/lambda#one' };
      const { Item } = await engine.client.send(new GetCommand({ TableName: tableName, Key: key }));
      await engine.client.send(new PutCommand({ TableName: tableName, Item: { ...Item, s: 'nonsense' } }));
      const error = await cardOf('one').then(
        () => null,
        (fault: unknown) => fault,
      );
      expect(error).to.be.instanceOf(StoredItemError);
      expect(String(error))
        .to.match(/"s"/)
        .and.not.match(/abcdef|Which/);
    });

    it('tells what could not be done without naming anybody', async () => {
      const lost = createCardStore({ client: engine.client, tableName: 'NoSuchTable' });
      const card = aCard();
      for (const [operation, run] of [
        ['a read of cards', () => lost.load(LEARNER, { cards: [card], decks: [] })],
        ['a read of the queue', () => lost.queue(LEARNER, ALL)],
        ['a read of decks', () => lost.decks(LEARNER)],
        ['the save of an answer', () => lost.saveAnswer(LEARNER, card, 0)],
        ['a read of all cards', () => everyCard(lost)],
        ['an import', () => lost.write(LEARNER, [add('one', 10)])],
        ['the deletion of a learner', () => lost.deleteAll(LEARNER, 100)],
        ['the save of a deck', () => lost.saveDeck(LEARNER, { id: 'a', title: 'A', cardCount: 0, answers: [] })],
      ] as const) {
        const fault: unknown = await run().catch((error: unknown) => error);
        expect(fault, operation).to.be.instanceOf(StoreError).and.have.property('cause');
        expect(String(fault)).to.equal(
          `StoreError: DynamoDB did not carry out ${operation}: ResourceNotFoundException.`,
        );
      }
    });

    it('reads and writes hundreds of cards', async () => {
      await store.write(
        LEARNER,
        Array.from({ length: 250 }, (_, i) => add(`c${String(i)}`, i)),
      );
      const refs = Array.from({ length: 250 }, (_, i) => ({ deck: 'aws/lambda', id: `c${String(i)}` }));
      expect((await store.load(LEARNER, { cards: refs, decks: [] })).cards).to.have.length(250);
      expect(await everyCard(store)).to.have.length(250);
    });

    if (isReal) {
      it('costs three write units an answer', async () => {
        let units = 0;
        engine.client.middlewareStack.add(
          (next) => async (args) => {
            const result = await next({
              ...args,
              input: { ...(args.input as object), ReturnConsumedCapacity: 'TOTAL' } as never,
            });
            const { ConsumedCapacity } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
            if (/^SET/.test((args.input as { UpdateExpression?: string }).UpdateExpression ?? ''))
              units += ConsumedCapacity?.CapacityUnits ?? 0;
            return result;
          },
          { step: 'initialize', name: 'count-units' },
        );
        await store.write(LEARNER, [add('one', 10)]);
        await answer('one', NOW);
        engine.client.middlewareStack.remove('count-units');
        expect(units).to.equal(3);
      });
    }
  });
}
