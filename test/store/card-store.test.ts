import { BatchGetCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import type { CardStore, ImportWrite } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError, StoredItemError } from '../../lambda/store/store-errors.ts';
import { aCard } from '../support/cards.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';
import { LEARNER, ALL, NOW, add, cardTable, content, everyCard, origin } from './card-table.ts';

for (const { name, start } of engines()) {
  describe(`the card store on ${name}`, () => {
    const table = cardTable(start);
    const { answer, cardOf } = table;

    it('keeps the sentence around a card', async () => {
      await table.store.write(LEARNER, [
        { ...add('one', 10), content: { ...content, context: 'A sentence.' } } as ImportWrite,
      ]);
      expect(await cardOf('one')).to.include({ context: 'A sentence.' });
      await table.store.write(LEARNER, [{ kind: 'change', ref: { deck: 'aws/lambda', id: 'one' }, content, origin }]);
      expect(await cardOf('one')).not.to.have.property('context');
    });

    it('deletes all that stands under a learner but the profile, so many at a time', async () => {
      await table.store.write(LEARNER, [...Array.from({ length: 230 }, (_, i) => add(`c${String(i)}`, i))]);
      await table.store.saveDeck(LEARNER, { id: 'aws/lambda', title: 'Lambda', cardCount: 230, answers: [] }, null);
      const profile = { pk: LEARNER, sk: 'PROFILE', attributes: {}, version: 1 };
      const other = { pk: 'somebody else', sk: 'CARD#a#b' };
      for (const Item of [profile, other]) await table.client.send(new PutCommand({ TableName: table.name, Item }));
      expect(await table.store.deleteAll(LEARNER, 100)).to.equal('more');
      expect(await table.store.deleteAll(LEARNER, 1000)).to.equal('done');
      expect(await everyCard(table.store)).to.deep.equal([]);
      expect(await table.store.decks(LEARNER)).to.deep.equal([]);
      for (const { pk, sk } of [profile, other]) {
        const found = await table.client.send(new GetCommand({ TableName: table.name, Key: { pk, sk } }));
        expect(found.Item).to.include({ pk, sk });
      }
    });

    it('gives back what was put in', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const card = aCard({ ...content, deck: 'aws/lambda', id: 'one', position: 10 });
      expect(await cardOf('one')).to.deep.equal(card);
      const [kept] = await everyCard(table.store);
      expect(kept?.origin).to.deep.equal(origin);
    });

    it('leaves out what is not there, and asks for each key once', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const wanted = ['one', 'one', 'two'].map((id) => ({ deck: 'aws/lambda', id }));
      const { cards, decks } = await table.store.load(LEARNER, { cards: wanted, decks: ['aws/lambda'] });
      expect(cards.map(({ id }) => id)).to.deep.equal(['one']);
      expect(decks).to.deep.equal([]);
    });

    it('keeps a deck', async () => {
      const deck = { id: 'aws/lambda', title: 'AWS Lambda', cardCount: 1, answers: ['This'] };
      await table.store.saveDeck(LEARNER, deck, null);
      expect(await table.store.decks(LEARNER)).to.deep.equal([deck]);
      expect((await table.store.load(LEARNER, { cards: [], decks: [deck.id] })).decks).to.deep.equal([deck]);
      expect(await table.store.decks('another-learner-123456')).to.deep.equal([]);
    });

    it('keeps learners, and cards and decks, apart', async () => {
      await table.store.write(LEARNER, [add('one', 10), add('two', 20)]);
      await table.store.saveDeck(LEARNER, { id: 'aws', title: 'AWS', cardCount: 2, answers: [] }, null);
      const other = 'another-learner-123456';
      expect(await table.store.queue(other, ALL)).to.deep.equal({ due: [], fresh: [] });
      const of = { cards: [{ deck: 'aws/lambda', id: 'one' }], decks: ['aws'] };
      expect(await table.store.load(other, of)).to.deep.equal({ cards: [], decks: [] });
      const { cards, decks } = await table.store.load(LEARNER, of);
      expect([cards.length, decks.length]).to.deep.equal([1, 1]);
      expect(await table.store.load(LEARNER, { cards: [], decks: [] })).to.deep.equal({ cards: [], decks: [] });
      expect(await everyCard(table.store)).to.have.length(2);
      expect(await table.store.decks(LEARNER)).to.have.length(1);
    });

    it('reads and writes hundreds of cards', async () => {
      await table.store.write(
        LEARNER,
        Array.from({ length: 250 }, (_, i) => add(`c${String(i)}`, i)),
      );
      const refs = Array.from({ length: 250 }, (_, i) => ({ deck: 'aws/lambda', id: `c${String(i)}` }));
      expect((await table.store.load(LEARNER, { cards: refs, decks: [] })).cards).to.have.length(250);
      expect(await everyCard(table.store)).to.have.length(250);
    });

    describe('reads what was written last', () => {
      let reads: unknown[];
      let watching: typeof table.client;
      beforeEach(() => {
        reads = [];
        const send = (command: { input: Record<string, unknown> }): unknown => {
          const { RequestItems } = command.input as { RequestItems?: Record<string, unknown> };
          if (/^(?:Get|Query|BatchGet)Command$/.test(command.constructor.name))
            reads.push(...(RequestItems ? Object.values(RequestItems) : [command.input]));
          return table.client.send(command as never);
        };
        watching = Object.create(table.client, { send: { value: send } }) as typeof table.client;
      });

      it('wherever it reads', async () => {
        const watched = createCardStore({ client: watching, tableName: table.name });
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
        expect(reads).to.have.length(7);
        for (const read of reads) expect(read).to.have.property('ConsistentRead', true);
      });

      it('of a card that is answered while it comes back into play', async () => {
        const ref = { deck: 'aws/lambda', id: 'one' };
        await table.store.write(LEARNER, [add('one', 10)]);
        await table.store.write(LEARNER, [{ kind: 'retire', ref }]);
        let updates = 0;
        const client = interleaved(watching, async (command) => {
          if (command === 'UpdateCommand') updates += 1;
          // The second update is the one that puts the card into the queue.
          if (command === 'UpdateCommand' && updates === 2) await answer('one', NOW);
        });
        const raced = createCardStore({ client, tableName: table.name });
        await raced.write(LEARNER, [{ kind: 'change', ref, content, origin }]);
        expect(reads).to.have.length(1);
        expect(reads[0]).to.have.property('ConsistentRead', true);
      });
    });

    describe('where DynamoDB leaves keys over', () => {
      /** Answers the first reads of a batch without its first key, as DynamoDB may under load. */
      const leavingOver = (times: number): CardStore => {
        let left = times;
        const send = async (command: unknown): Promise<unknown> => {
          if (!(command instanceof BatchGetCommand) || left === 0) return table.client.send(command as never);
          left -= 1;
          const [first, ...others] = command.input.RequestItems?.[table.name]?.Keys ?? [];
          const read = { [table.name]: { Keys: others } };
          const answer =
            others.length === 0 ? {} : await table.client.send(new BatchGetCommand({ RequestItems: read }));
          return { ...answer, UnprocessedKeys: { [table.name]: { Keys: [first] } } };
        };
        const client = Object.create(table.client, { send: { value: send } }) as typeof table.client;
        return createCardStore({ client, tableName: table.name });
      };
      const wanted = { cards: ['one', 'two', 'three'].map((id) => ({ deck: 'aws/lambda', id })), decks: [] };
      beforeEach(() => table.store.write(LEARNER, [add('one', 10), add('two', 20), add('three', 30)]));

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
      await table.store.write(LEARNER, [add('one', 10)]);
      const key = { pk: LEARNER, sk: 'CARD#aws/lambda#one' };
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key }));
      await table.client.send(new PutCommand({ TableName: table.name, Item: { ...Item, s: 'nonsense' } }));
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
      const lost = createCardStore({ client: table.client, tableName: 'NoSuchTable' });
      const card = aCard();
      for (const [operation, run] of [
        ['a read of cards', () => lost.load(LEARNER, { cards: [card], decks: [] })],
        ['a read of the queue', () => lost.queue(LEARNER, ALL)],
        ['a read of decks', () => lost.decks(LEARNER)],
        ['the save of an answer', () => lost.saveAnswer(LEARNER, card, 0)],
        ['a read of all cards', () => everyCard(lost)],
        ['an import', () => lost.write(LEARNER, [add('one', 10)])],
        ['the deletion of a learner', () => lost.deleteAll(LEARNER, 100)],
        ['the save of a deck', () => lost.saveDeck(LEARNER, { id: 'a', title: 'A', cardCount: 0, answers: [] }, null)],
      ] as const) {
        const fault: unknown = await run().catch((error: unknown) => error);
        expect(fault, operation).to.be.instanceOf(StoreError).and.have.property('cause');
        expect(String(fault)).to.equal(
          `StoreError: DynamoDB did not carry out ${operation}: ResourceNotFoundException.`,
        );
      }
    });
  });
}
