import { BatchWriteCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError } from '../../lambda/store/store-errors.ts';
import { engines, tableForEach } from '../support/dynamodb-engines.ts';

const LEARNER = 'abcdefghijklmnopqrstuv';
const OTHER = 'another-learner-123456';

for (const { name, start } of engines()) {
  describe(`the deletion of a learner on ${name}`, () => {
    const table = tableForEach(start);

    /** A store whose commands are looked at, and perhaps answered, before DynamoDB gets them. */
    const storeOver = (answer: (command: unknown) => unknown = () => undefined) => {
      const send = (command: unknown): unknown => answer(command) ?? table.client.send(command as never);
      const client = Object.create(table.client, { send: { value: send } }) as typeof table.client;
      return createCardStore({ ...table, client });
    };
    const put = async (pk: string, ...sorts: string[]): Promise<void> => {
      for (const sk of sorts) await table.client.send(new PutCommand({ TableName: table.tableName, Item: { pk, sk } }));
    };
    const left = async (): Promise<string[]> => {
      const { Items = [] } = await table.client.send(
        new ScanCommand({ TableName: table.tableName, ConsistentRead: true }),
      );
      return Items.map(({ pk, sk }) => `${String(pk)} ${String(sk)}`)
        .filter((place) => place !== `${LEARNER} DELETION`)
        .sort();
    };

    it('takes cards, decks and whatever else stands there, but neither the profile nor others', async () => {
      await put(LEARNER, 'CARD#a#one', 'CARD#a#two', 'DECK#a', 'SOMETHING#new', 'PROFILE');
      await put(OTHER, 'CARD#a#one', 'PROFILE');
      expect(await storeOver().deleteAll(LEARNER, 1000)).to.equal('done');
      expect(await left()).to.deep.equal([`${LEARNER} PROFILE`, `${OTHER} CARD#a#one`, `${OTHER} PROFILE`].sort());
      expect(await storeOver().deleteAll(LEARNER, 1000)).to.equal('done');
    });

    it('is done for somebody who was never here', async () => {
      expect(await storeOver().deleteAll(LEARNER, 1000)).to.equal('done');
    });

    it('goes on over pages, and stops after as many items as it may take', async () => {
      await put(LEARNER, ...['a', 'b', 'c', 'd', 'e'].map((id) => `CARD#a#${id}`), 'PROFILE', 'Z#1', 'Z#2');
      const inPages = storeOver((command) => {
        if (command instanceof QueryCommand) command.input.Limit = 2;
        return undefined;
      });
      expect(await inPages.deleteAll(LEARNER, 3)).to.equal('more');
      expect(await left()).to.have.length(4);
      expect(await inPages.deleteAll(LEARNER, 1000)).to.equal('done');
      expect(await left()).to.deep.equal([`${LEARNER} PROFILE`]);
    });

    it('sends no more than twenty-five keys at once', async () => {
      await put(LEARNER, ...Array.from({ length: 60 }, (_, i) => `CARD#a#${String(i)}`));
      const sizes: number[] = [];
      const watched = storeOver((command) => {
        if (command instanceof BatchWriteCommand)
          sizes.push(command.input.RequestItems?.[table.tableName]?.length ?? 0);
        if (command instanceof QueryCommand) expect(command.input.ConsistentRead).to.equal(true);
        return undefined;
      });
      expect(await watched.deleteAll(LEARNER, 1000)).to.equal('done');
      expect(sizes).to.deep.equal([25, 25, 10]);
      expect(await left()).to.deep.equal([]);
    });

    describe('where DynamoDB leaves keys over', () => {
      /** Answers the first deletions without having deleted their first key. */
      const leavingOver = (times: number) => {
        let remaining = times;
        return storeOver((command) => {
          if (!(command instanceof BatchWriteCommand) || remaining === 0) return undefined;
          remaining -= 1;
          const [first, ...others] = command.input.RequestItems?.[table.tableName] ?? [];
          const UnprocessedItems = { [table.tableName]: [first] };
          if (others.length === 0) return Promise.resolve({ UnprocessedItems });
          const rest = new BatchWriteCommand({ RequestItems: { [table.tableName]: others } });
          return table.client.send(rest).then(() => ({ UnprocessedItems }));
        });
      };
      beforeEach(() => put(LEARNER, 'CARD#a#one', 'CARD#a#two'));

      it('sends them again', async () => {
        expect(await leavingOver(3).deleteAll(LEARNER, 1000)).to.equal('done');
        expect(await left()).to.deep.equal([]);
      });

      it('says so in the end', async () => {
        const fault: unknown = await leavingOver(4)
          .deleteAll(LEARNER, 1000)
          .catch((error: unknown) => error);
        expect(fault).to.be.instanceOf(StoreError);
        expect(String(fault)).to.equal('StoreError: DynamoDB left 1 items undeleted after 4 tries.');
      });
    });
  });
}
