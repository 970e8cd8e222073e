import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { createDepartures } from '../../lambda/store/departures.ts';
import { profileAttributes } from '../../lambda/store/profile-attributes.ts';
import { profileAdapter } from '../../lambda/wiring/skill.ts';
import { engines, tableForEach } from '../support/dynamodb-engines.ts';

const USER = 'amzn1.ask.account.SOMEBODY';
const LEARNER = learnerKeyOf(USER);
const LEFT_MS = Date.parse('2026-03-01T12:00:00Z');
const IN_30_DAYS = Date.parse('2026-03-31T12:00:00Z') / 1000;

for (const { name, start } of engines()) {
  describe(`a learner who disables the skill, on ${name}`, () => {
    const table = tableForEach(start);

    const departures = () => createDepartures(table);
    const stored = async () => {
      const Key = { pk: LEARNER, sk: 'PROFILE' };
      return (await table.client.send(new GetCommand({ TableName: table.tableName, Key, ConsistentRead: true }))).Item;
    };
    const put = (session: object | null = null) =>
      table.client.send(
        new PutCommand({
          TableName: table.tableName,
          Item: {
            pk: LEARNER,
            sk: 'PROFILE',
            attributes: { ...profileAttributes(NEW_LEARNER), s: session },
            version: 3,
          },
        }),
      );
    const envelope = { context: { System: { user: { userId: USER } } } } as RequestEnvelope;

    it('expires 30 days after that, be it told once or twice, and not where the skill is enabled again', async () => {
      await put();
      await departures().leave(LEARNER, LEFT_MS);
      await departures().leave(LEARNER, LEFT_MS);
      expect(await stored()).to.include({ expires: IN_30_DAYS, version: 3 });
      await departures().comeBack(LEARNER);
      await departures().comeBack(LEARNER);
      expect(await stored())
        .to.include({ version: 3 })
        .and.not.have.property('expires');
    });

    it('expires no more once a turn is saved, whether or not the turn changed anything', async () => {
      for (const change of [{}, { n: 7 }]) {
        await put();
        await departures().leave(LEARNER, LEFT_MS);
        const adapter = profileAdapter(table);
        const attributes = await adapter.getAttributes(envelope);
        await adapter.saveAttributes(envelope, { ...attributes, ...change });
        expect(await stored()).not.to.have.property('expires');
        await adapter.saveAttributes(envelope, { ...attributes, ...change });
        expect(await stored()).to.have.property('version', Object.keys(change).length === 0 ? 3 : 4);
      }
    });

    it('goes on where a review began after the event, which was held up', async () => {
      for (const [beganMs, expires] of [
        [LEFT_MS + 1, undefined],
        [LEFT_MS - 1, IN_30_DAYS],
      ] as const) {
        await put({ b: beganMs });
        await departures().leave(LEARNER, LEFT_MS);
        expect((await stored())?.['expires']).to.equal(expires);
      }
    });

    it('was never here: nothing is written', async () => {
      await departures().leave(LEARNER, LEFT_MS);
      await departures().comeBack(LEARNER);
      expect(await stored()).to.equal(undefined);
    });
  });
}
