import { expect } from 'chai';
import type { Card } from '../../lambda/domain/card.ts';
import { rateCard } from '../../lambda/domain/answering.ts';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { severalAtOnce } from '../../lambda/domain/several-at-once.ts';
import { count } from '../../lambda/domain/tally.ts';
import { createHandler } from '../../lambda/handlers/speech.ts';
import { silentLog } from '../../lambda/log.ts';
import { readInteractionModel } from '../../local/simulator/interaction-model.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { whatIsBroken } from '../../bench/chaos/check-invariants.ts';
import { FAULTS } from '../../bench/chaos/faults.ts';
import { type Heard, newLife } from '../../bench/chaos/learner-at-device.ts';
import { type Row, runFault } from '../../bench/chaos/run-fault.ts';
import { skillInProcess } from '../../bench/chaos/skills.ts';
import { isWhole, tableOf } from '../../bench/chaos/table.ts';
import { aCard } from '../support/cards.ts';
import { newTable } from '../support/dynamodb-engines.ts';

/** Two turns at a question, and one before them. */
const TURNS = 3;
const SEED = 7;
const AT_ONCE = 6;
/** More of them take their time. */
const DEVICES_AT_MOST = 4;

describe('what goes wrong between a learner and the table', () => {
  it('loses nothing, counts nothing twice and leaves nothing unheard', async function () {
    this.timeout(180_000);
    const engine = await startEmbeddedDynamoDb({ dataDir: null });
    const { client, endpoint } = engine;
    const tableName = await newTable(client);
    const speak = createHandler({ log: silentLog });
    const ground = {
      client,
      endpoint,
      tableName,
      model: readInteractionModel('en-US'),
      startSkill: (at: { dynamoDb: string; lambda: string }) => skillInProcess(at, tableName),
      speak: async (reply: unknown): Promise<unknown> => speak(reply),
    };
    try {
      const quick = FAULTS.filter(
        ({ isSlow, isKilled, devices = 1 }) => !isSlow && !isKilled && devices <= DEVICES_AT_MOST,
      );
      const rows = await severalAtOnce(quick, AT_ONCE, (fault) =>
        runFault(fault, ground, { turns: TURNS, seed: SEED }),
      );
      // How long a turn takes on a machine that runs other tests says nothing.
      const broken = rows.map((row): Row => ({ ...row, slowestMs: 0 })).filter((row) => !isWhole(row));
      expect(broken, tableOf(broken)).to.deep.equal([]);
    } finally {
      await engine.stop();
    }
  });
});

describe('what chaos looks for', () => {
  const MOMENT = { nowMs: Date.parse('2026-03-02T10:00:00Z'), timeZone: 'UTC', requestId: 'r' };
  const card = aCard();
  const place = `${card.deck}#${card.id}`;
  const rated = rateCard(card, 'good', card.back, MOMENT);
  const ONE = { day: '2026-03-02', answered: 1, right: 1, introduced: 1 };
  const counting = count(NEW_LEARNER, 'r', ONE);

  const broken = (
    heard: readonly Heard[],
    stored: { card: Card; learner: Learner },
    isRedelivered = false,
  ): readonly number[] => {
    const life = newLife();
    life.heard.push(...heard.map((one) => ({ card: place, heard: one })));
    const { lost, doubled, unheard, drift } = whatIsBroken(
      [life],
      { cards: [stored.card], learner: stored.learner },
      { given: new Map(), isRedelivered },
    );
    return [lost, doubled, unheard, drift];
  };

  const WHOLE = [0, 0, 0, 0];
  for (const [name, found, expected] of [
    ['an answer that is stored and counted', broken(['counted'], { card: rated, learner: counting }), WHOLE],
    ['one that is not stored', broken(['counted'], { card, learner: NEW_LEARNER }), [1, 0, 0, 0]],
    ['one that nobody gave', broken([], { card: rated, learner: counting }), [0, 1, 0, 0]],
    ['one that was taken back', broken(['counted', 'taken-back'], { card, learner: NEW_LEARNER }), WHOLE],
    ['one that may be stored, and is', broken(['unsure'], { card: rated, learner: counting }), WHOLE],
    ['one that may be stored, and is not', broken(['unsure'], { card, learner: NEW_LEARNER }), WHOLE],
    ['one that was said not to be', broken(['not-saved'], { card: rated, learner: counting }), [0, 0, 1, 0]],
    ['one of a delivery nobody heard', broken(['not-saved'], { card: rated, learner: counting }, true), WHOLE],
    ['sums that miss it', broken(['counted'], { card: rated, learner: NEW_LEARNER }), [0, 0, 0, 3]],
    [
      'a schedule that FSRS does not make',
      broken(['counted'], {
        card: { ...rated, schedule: { ...rated.schedule, stability: 1 } },
        learner: counting,
      }),
      [0, 0, 0, 1],
    ],
  ] as [string, readonly number[], readonly number[]][]) {
    it(`tells ${name}`, () => {
      expect(found).to.deep.equal(expected);
    });
  }

  it('is shown fault by fault', () => {
    const row: Row = {
      fault: 'none',
      turns: 8,
      lost: 0,
      doubled: 0,
      unheard: 0,
      drift: 0,
      illegal: 0,
      slowestMs: 812,
      example: null,
    };
    expect(isWhole(row)).to.equal(true);
    for (const wrong of [{ lost: 1 }, { drift: 1 }, { illegal: 2 }, { slowestMs: 6500 }])
      expect(isWhole({ ...row, ...wrong })).to.equal(false);
    expect(tableOf([row]).split('\n').at(-1)).to.equal(
      '| none  |     8 |    0 |       0 |       0 |     0 |       0 |   0.8 s |',
    );
  });
});
