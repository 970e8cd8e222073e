import { AttributesManagerFactory } from 'ask-sdk-core';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { LearnerStore } from '../../lambda/ports/learners.ts';
import { createLearnerStore, learnerStoreOver } from '../../lambda/store/learner-store.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import type { Table } from '../../lambda/store/table.ts';
import { profileAdapter } from '../../lambda/wiring/skill.ts';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { engines, tableForEach } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';

const USER = 'amzn1.ask.account.SOMEBODY';
const KEY = learnerKeyOf(USER);
const PROFILE = { pk: KEY, sk: 'PROFILE' };
const withNewPerDay = (newPerDay: number): Learner => ({
  ...NEW_LEARNER,
  settings: { timeZone: 'Europe/Berlin', newPerDay },
});

/** A store for one piece of work, of either kind. */
const KINDS: Record<string, (table: Table) => LearnerStore> = {
  'of a worker': createLearnerStore,
  "over ask-sdk's attributes": (table) =>
    learnerStoreOver(
      AttributesManagerFactory.init({
        persistenceAdapter: profileAdapter(table),
        requestEnvelope: { context: { System: { user: { userId: USER } } } } as RequestEnvelope,
      }),
    ),
};

for (const { name, start } of engines()) {
  describe(`the learner store on ${name}`, () => {
    const table = tableForEach(start);
    const stored = async (): Promise<Record<string, unknown> | undefined> =>
      (await table.client.send(new GetCommand({ TableName: table.tableName, Key: PROFILE }))).Item;

    for (const [kind, storeOver] of Object.entries(KINDS)) {
      describe(kind, () => {
        it('gives a new learner to somebody who was never here, and stores nothing by that', async () => {
          expect(await storeOver(table).load(KEY)).to.deep.equal(NEW_LEARNER);
          expect(await stored()).to.equal(undefined);
        });

        it('gives back what was saved, to this piece of work and to the next', async () => {
          const store = storeOver(table);
          await store.load(KEY);
          expect(await store.save(KEY, withNewPerDay(5))).to.equal('saved');
          expect(await store.load(KEY)).to.deep.equal(withNewPerDay(5));
          expect(await storeOver(table).load(KEY)).to.deep.equal(withNewPerDay(5));
          expect(await stored()).to.deep.include({ ...PROFILE, version: 1 });
        });

        it('saves again and again what it loaded once', async () => {
          const store = storeOver(table);
          await store.load(KEY);
          for (const perDay of [5, 6, 7]) expect(await store.save(KEY, withNewPerDay(perDay))).to.equal('saved');
          expect(await stored()).to.deep.include({ version: 3 });
        });

        it('writes nothing where nothing changed', async () => {
          const store = storeOver(table);
          await store.save(KEY, withNewPerDay(5));
          expect(await store.save(KEY, withNewPerDay(5))).to.equal('saved');
          expect(await stored()).to.deep.include({ version: 1 });
        });

        it('reads once, and again where that is asked for', async () => {
          const commands: string[] = [];
          const client = interleaved(table.client, async (command) => void commands.push(command));
          const store = storeOver({ ...table, client });
          await store.load(KEY);
          await store.load(KEY);
          await store.save(KEY, withNewPerDay(4));
          await store.load(KEY);
          expect(commands).to.deep.equal(['GetCommand', 'PutCommand']);
          await storeOver(table).save(KEY, withNewPerDay(5));
          expect(await store.load(KEY)).to.deep.equal(withNewPerDay(4));
          expect(await store.load(KEY, { fresh: true })).to.deep.equal(withNewPerDay(5));
        });

        it('forgets a learner, who then was never here', async () => {
          const store = storeOver(table);
          await store.save(KEY, withNewPerDay(5));
          await store.forget(KEY);
          expect(await stored()).to.equal(undefined);
          expect(await store.load(KEY)).to.deep.equal(NEW_LEARNER);
          expect(await store.save(KEY, withNewPerDay(6))).to.equal('saved');
          expect(await stored()).to.deep.include({ version: 1 });
        });

        it('reports a stored profile that is not understood, and leaves it', async () => {
          const item = { ...PROFILE, attributes: { z: 7 }, version: 1 };
          await table.client.send(new PutCommand({ TableName: table.tableName, Item: item }));
          const fault = await storeOver(table)
            .load(KEY)
            .catch((error: unknown) => error);
          expect(fault).to.be.instanceOf(StoredItemError);
          expect(await stored()).to.deep.equal(item);
        });

        it('says of a table out of reach that this passes', async () => {
          const lost = storeOver({ ...table, tableName: 'NoSuchTable' });
          const faults = [lost.load(KEY), lost.save(KEY, NEW_LEARNER)];
          for (const fault of await Promise.allSettled(faults)) {
            expect(fault).to.have.property('reason').that.is.instanceOf(TransientError);
          }
        });

        for (const [otherKind, otherOver] of Object.entries(KINDS)) {
          describe(`and another ${otherKind}`, () => {
            it('does not overwrite what the other saved since the load', async () => {
              const [mine, theirs] = [storeOver(table), otherOver(table)];
              await Promise.all([mine.load(KEY), theirs.load(KEY)]);
              expect(await theirs.save(KEY, withNewPerDay(5))).to.equal('saved');
              expect(await mine.save(KEY, withNewPerDay(6))).to.equal('conflict');
              // Not even when it is tried again without looking.
              expect(await mine.save(KEY, withNewPerDay(6))).to.equal('conflict');
              expect(await otherOver(table).load(KEY)).to.deep.equal(withNewPerDay(5));
            });

            it('sees what the other saved once it has met a conflict, and goes on from there', async () => {
              await otherOver(table).save(KEY, withNewPerDay(1));
              const [mine, theirs] = [storeOver(table), otherOver(table)];
              await Promise.all([mine.load(KEY), theirs.load(KEY)]);
              await theirs.save(KEY, withNewPerDay(5));
              expect(await mine.save(KEY, withNewPerDay(6))).to.equal('conflict');
              expect(await mine.load(KEY)).to.deep.equal(withNewPerDay(5));
              expect(await mine.save(KEY, withNewPerDay(6))).to.equal('saved');
              expect(await stored()).to.deep.include({ version: 3 });
            });
          });
        }
      });
    }

    it('keeps learners apart', async () => {
      const store = createLearnerStore(table);
      const [one, two] = ['one-learner-0123456789', 'two-learner-0123456789'];
      await Promise.all([store.load(one), store.load(two)]);
      await store.save(one, withNewPerDay(5));
      expect(await store.load(two)).to.deep.equal(NEW_LEARNER);
      expect(await store.save(two, withNewPerDay(6))).to.equal('saved');
      expect(await createLearnerStore(table).load(one)).to.deep.equal(withNewPerDay(5));
    });
  });
}
