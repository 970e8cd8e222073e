import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import type { CardStore } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { ALL, LEARNER, NOW, add, cardTable, everyCard } from './card-table.ts';

for (const { name, start } of engines()) {
  describe(`the card store on ${name}`, () => {
    const table = cardTable(start);
    const { answer } = table;

    it('queues new cards by position and reviewed ones by due time', async () => {
      await table.store.write(LEARNER, [add('late', 30), add('early', 10), add('middle', 20)]);
      expect((await table.store.queue(LEARNER, ALL)).fresh.map(({ id }) => id)).to.deep.equal([
        'early',
        'middle',
        'late',
      ]);
      const late = await answer('late', NOW);
      await answer('early', NOW + 60_000);
      const { due, fresh } = await table.store.queue(LEARNER, ALL);
      expect(fresh.map(({ id }) => id)).to.deep.equal(['middle']);
      expect(due.map(({ id }) => id)).to.deep.equal(['late', 'early']);
      expect(due[0]?.dueMs).to.equal(late.schedule.dueMs);
      const until = await table.store.queue(LEARNER, { ...ALL, dueBeforeMs: late.schedule.dueMs + 1 });
      expect(until.due.map(({ id }) => id)).to.deep.equal(['late']);
      expect((await table.store.queue(LEARNER, { ...ALL, dueBeforeMs: late.schedule.dueMs })).due).to.deep.equal([]);
      const from = await table.store.queue(LEARNER, { ...ALL, dueFromMs: late.schedule.dueMs + 1, freshLimit: 0 });
      expect(from).to.deep.include({ fresh: [] });
      expect(from.due.map(({ id }) => id)).to.deep.equal(['early']);
    });

    it('queues one deck only, and no more than asked for', async () => {
      const writes = Array.from({ length: 12 }, (_, i) =>
        add(`c${String(i)}`, i + 1, i % 2 === 0 ? 'aws' : 'aws/lambda'),
      );
      await table.store.write(LEARNER, writes);
      const { fresh } = await table.store.queue(LEARNER, { ...ALL, deck: 'aws', freshLimit: 4 });
      expect(fresh.map(({ id }) => id)).to.deep.equal(['c0', 'c2', 'c4', 'c6']);
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
          return table.client.send(command as never);
        };
        const client = Object.create(table.client, { send: { value: send } }) as typeof table.client;
        return { paged: createCardStore({ client, tableName: table.name }), queries: () => count };
      };
      const ids = (cards: readonly { id: string }[]): string => cards.map(({ id }) => id).join(' ');

      it('reads all cards and decks', async () => {
        await table.store.write(
          LEARNER,
          ['a', 'b', 'c', 'd', 'e'].map((id, i) => add(id, i)),
        );
        for (const id of ['x', 'y', 'z'])
          await table.store.saveDeck(LEARNER, { id, title: id, cardCount: 0, answers: [] }, null);
        const { paged } = inPages(2);
        expect((await everyCard(paged)).map(({ card }) => card.id)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
        expect(ids(await paged.decks(LEARNER))).to.equal('x y z');
      });

      it('reads the queue until it has as many as asked for, and no further', async () => {
        await table.store.write(
          LEARNER,
          ['a', 'b', 'c', 'd', 'e'].map((id, i) => add(id, i)),
        );
        const { paged, queries } = inPages(2);
        expect(ids((await paged.queue(LEARNER, { ...ALL, dueLimit: 0, freshLimit: 3 })).fresh)).to.equal('a b c');
        expect(queries()).to.equal(2);
        expect(ids((await paged.queue(LEARNER, { ...ALL, dueLimit: 0 })).fresh)).to.equal('a b c d e');
      });
    });

    describe("one deck's cards behind hundreds of others'", () => {
      /** What is asked of DynamoDB, step by step: what is sent together is one step. */
      const inSteps = (): { watched: CardStore; steps: () => number[] } => {
        const steps: number[] = [];
        let under = 0;
        const send = async (command: unknown): Promise<unknown> => {
          if (under === 0) steps.push(0);
          steps[steps.length - 1] = (steps.at(-1) ?? 0) + 1;
          under += 1;
          try {
            return await table.client.send(command as never);
          } finally {
            under -= 1;
          }
        };
        const client = Object.create(table.client, { send: { value: send } }) as typeof table.client;
        return { watched: createCardStore({ client, tableName: table.name }), steps: () => steps };
      };

      it('are found in two steps, in their order, and no others', async () => {
        const others = Array.from({ length: 450 }, (_, i) => add(`c${String(i)}`, i, 'aws'));
        const deep = ['zebra', '7', 'Fox', '-x', 'k9', '_s', 'apple'];
        await table.store.write(LEARNER, [...others, ...deep.map((id, i) => add(id, 1000 - i, 'far'))]);
        await table.store.write(LEARNER, [add('elsewhere', 990, 'farther'), add('gone', 991, 'far')]);
        await table.store.write(LEARNER, [{ kind: 'retire', ref: { deck: 'far', id: 'gone' } }]);
        const { watched, steps } = inSteps();
        const query = { ...ALL, deck: 'far', dueLimit: 25, freshLimit: 5 };
        const { due, fresh } = await watched.queue(LEARNER, query);
        expect(fresh.map(({ id }) => id)).to.deep.equal(['apple', '_s', 'k9', '-x', 'Fox']);
        expect(due).to.deep.equal([]);
        expect(steps()).to.deep.equal([2, 8]);
      });

      it('are found in one step where as many as asked for come first', async () => {
        const others = Array.from({ length: 250 }, (_, i) => add(`c${String(i)}`, i + 3, 'aws'));
        await table.store.write(LEARNER, [add('a', 1, 'near'), add('b', 2, 'near'), ...others, add('c', 999, 'near')]);
        const { watched, steps } = inSteps();
        const { fresh } = await watched.queue(LEARNER, { ...ALL, deck: 'near', freshLimit: 2 });
        expect(fresh.map(({ id }) => id)).to.deep.equal(['a', 'b']);
        expect(steps()).to.deep.equal([2]);
      });
    });

    it('refuses an item in the queue that names no card', async () => {
      const Item = { pk: LEARNER, sk: 'OTHER#thing', queue: 'N#0000000001' };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
      const fault = await table.store.queue(LEARNER, ALL).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(StoredItemError);
      expect(String(fault)).to.match(/its sort key should name a card/);
    });
  });
}
