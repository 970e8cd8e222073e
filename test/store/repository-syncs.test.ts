import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import type { RepositorySyncs } from '../../lambda/ports/repository.ts';
import { createRepositorySyncs } from '../../lambda/store/repository-syncs.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { LEARNER, cardTable } from './card-table.ts';

const LETTER = { subject: 'decks: 1 card added', text: 'One.\n' };

for (const { name, start } of engines()) {
  describe(`how far repositories are imported, on ${name}`, () => {
    const table = cardTable(start);
    let syncs: RepositorySyncs;
    beforeEach(() => {
      syncs = createRepositorySyncs({ client: table.client, tableName: table.name });
    });
    const begin = (by: string, nowMs = 1_000) => syncs.begin(LEARNER, 'decks', { by, nowMs, untilMs: nowMs + 100 });

    it('is claimed by one at a time, by the same again, and by another once the time is over', async () => {
      expect(await begin('a')).to.deep.equal({ commit: null, letter: null });
      expect(await begin('b')).to.equal('busy');
      expect(await begin('a')).to.deep.equal({ commit: null, letter: null });
      expect(await syncs.begin(LEARNER, 'others', { by: 'b', nowMs: 1, untilMs: 2 })).to.deep.include({ commit: null });
      expect(await begin('b', 1_101)).to.deep.equal({ commit: null, letter: null });
      expect(await syncs.finish(LEARNER, 'decks', 'a', { commit: 'c1', letter: LETTER })).to.equal(false);
    });

    it('is saved with the letter until that is sent', async () => {
      await begin('a');
      expect(await syncs.finish(LEARNER, 'decks', 'a', { commit: 'c1', letter: LETTER })).to.equal(true);
      expect(await begin('b')).to.deep.equal({ commit: 'c1', letter: LETTER });
      await syncs.sent(LEARNER, 'decks', 'c0');
      expect(await begin('b')).to.deep.equal({ commit: 'c1', letter: LETTER });
      await syncs.sent(LEARNER, 'decks', 'c1');
      expect(await begin('b')).to.deep.equal({ commit: 'c1', letter: null });
      expect(await syncs.finish(LEARNER, 'decks', 'b', { commit: 'c2', letter: null })).to.equal(true);
      expect(await begin('c')).to.deep.equal({ commit: 'c2', letter: null });
    });

    it('is not understood where an attribute is of another kind', async () => {
      const Item = { pk: LEARNER, sk: 'REPOSITORY#decks', c: 5 };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
      const error = await begin('a').then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(StoredItemError);
    });
  });
}
