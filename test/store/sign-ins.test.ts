import { expect } from 'chai';
import { createKeyedWrites } from '../../lambda/store/keyed-writes.ts';
import { createPageCodes } from '../../lambda/store/page-codes.ts';
import { createPageSessions } from '../../lambda/store/page-sessions.ts';
import { createTries } from '../../lambda/store/tries.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { LEARNER, NOW, cardTable } from './card-table.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

for (const { name, start } of engines()) {
  describe(`signing in on ${name}`, () => {
    const table = cardTable(start);
    const place = () => ({ client: table.client, tableName: table.name });

    it('takes another code where one is open already', async () => {
      const drawn = ['111111', '111111', '222222'];
      const codes = createPageCodes(place(), () => drawn.shift() ?? '');
      expect([await codes.open(LEARNER, NOW), await codes.open('another', NOW)]).to.deep.equal(['111111', '222222']);
      expect(await codes.redeem('111111', NOW)).to.equal(LEARNER);
      expect(await codes.redeem('222222', NOW)).to.equal('another');
    });

    it('redeems a code of the five minutes before, and no older one', async () => {
      const codes = createPageCodes(place());
      const late = Math.ceil(NOW / (5 * MINUTE)) * 5 * MINUTE - 1;
      const code = await codes.open(LEARNER, late);
      expect(await codes.redeem(code, late + 5 * MINUTE)).to.equal(null);
      const other = await codes.open(LEARNER, late);
      expect(await codes.redeem(other, late + 4 * MINUTE)).to.equal(LEARNER);
      expect(await codes.redeem(other, late + 4 * MINUTE)).to.equal(null);
    });

    it('finds a session by its whole token alone', async () => {
      const sessions = createPageSessions(place());
      const { token, id } = await sessions.open(LEARNER, NOW);
      expect(await sessions.find(token, NOW)).to.include({ learner: LEARNER, id });
      for (const wrong of [id, `${token}=`, token.slice(0, -1), LEARNER, ''])
        expect(await sessions.find(wrong, NOW), wrong).to.equal(null);
      await sessions.end(LEARNER, id);
      expect(await sessions.find(token, NOW)).to.equal(null);
    });

    it('counts tries in their time, many at once included', async () => {
      const tries = createTries(place());
      const limit = { atMost: 5, inMs: MINUTE };
      const at = Math.ceil(NOW / MINUTE) * MINUTE;
      const all = await Promise.all(Array.from({ length: 12 }, () => tries.take('a', limit, at)));
      expect(all.filter(Boolean)).to.have.length(5);
      expect(await tries.take('b', limit, at)).to.equal(true);
      await tries.giveBack('a', limit, at);
      expect(await tries.take('a', limit, at)).to.equal(true);
      expect(await tries.take('a', limit, at)).to.equal(false);
      expect(await tries.take('a', limit, at + MINUTE)).to.equal(true);
      await tries.giveBack('never', limit, at);
      expect(await tries.take('never', limit, at)).to.equal(true);
    });

    it('begins a write once for each key, for a day, and again where it broke off', async () => {
      const writes = createKeyedWrites(place());
      const answer = { status: 200, headers: { etag: '"a"' }, body: '{}' };
      expect(await writes.begin(LEARNER, 'k', 'd', NOW)).to.equal('begun');
      expect(await writes.begin(LEARNER, 'k', 'd', NOW + 1)).to.equal('under-way');
      expect(await writes.begin(LEARNER, 'k', 'd', NOW + 2 * MINUTE)).to.equal('begun');
      await writes.keep(LEARNER, 'k', answer);
      expect(await writes.begin(LEARNER, 'k', 'd', NOW + 3 * MINUTE)).to.deep.equal(answer);
      expect(await writes.begin(LEARNER, 'k', 'e', NOW + 3 * MINUTE)).to.equal('other');
      expect(await writes.begin('another', 'k', 'e', NOW)).to.equal('begun');
      expect(await writes.begin(LEARNER, 'k', 'e', NOW + 2 * DAY)).to.equal('begun');
      await writes.drop(LEARNER, 'k');
      expect(await writes.begin(LEARNER, 'k', 'f', NOW + 2 * DAY)).to.equal('begun');
      // Gone with its learner: it does not come back.
      await writes.drop(LEARNER, 'k');
      await writes.keep(LEARNER, 'k', answer);
      expect(await writes.begin(LEARNER, 'k', 'g', NOW + 2 * DAY)).to.equal('begun');
    });
  });
}
