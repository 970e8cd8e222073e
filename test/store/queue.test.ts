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

      it("looks for one deck's cards behind others', but not without end", async () => {
        const writes = Array.from({ length: 30 }, (_, i) => add(`c${String(i)}`, i, i === 24 ? 'near' : 'aws'));
        await table.store.write(LEARNER, [...writes, add('last', 99, 'far')]);
        const { paged, queries } = inPages(1);
        const find = async (deck: string): Promise<string> =>
          ids((await paged.queue(LEARNER, { ...ALL, deck, dueLimit: 0, freshLimit: 1 })).fresh);
        expect(await find('near')).to.equal('c24');
        expect(queries()).to.equal(25);
        expect(await find('far')).to.equal('');
        expect(queries()).to.equal(50);
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
