import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { type LogEvent, silentLog } from '../../lambda/log.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { createStatisticsStore } from '../../lambda/store/statistics-store.ts';
import type { Table } from '../../lambda/store/table.ts';
import type { UnreadRecord } from '../../lambda/triggers/card-changes.ts';
import { wireAnalyseReviews } from '../../lambda/wiring/analyse-reviews.ts';
import { aCard } from '../support/cards.ts';
import { engines, newTable, tableForEach } from '../support/dynamodb-engines.ts';
import { LEARNER, STREAM, TIME_ZONE, aStream, someDays } from './card-stream.ts';

for (const { name, start } of engines()) {
  describe(`reviews counted from the stream, on ${name}`, () => {
    const table = tableForEach(start);
    let poison: UnreadRecord[];

    beforeEach(async () => {
      poison = [];
      await createLearnerStore(table).save(LEARNER, {
        ...NEW_LEARNER,
        settings: { ...NEW_LEARNER.settings, timeZone: TIME_ZONE },
        days: [{ day: '2026-03-02', answered: 1, right: 1, introduced: 1 }],
      });
    });

    const analyse = (records: DynamoDBRecord[], over: Table = table) =>
      wireAnalyseReviews({
        table: over,
        setAside: async (one) => {
          poison.push(one);
        },
        log: silentLog,
      })({ Records: records });
    const days = (deck: string | null = null, from: Table = table) =>
      createStatisticsStore(from).days(LEARNER, { from: '2026-01-01', to: '2026-12-31', deck });

    it("the sums are those of the cards' own logs", async () => {
      const { records, cards } = someDays();
      expect(await analyse(records)).to.deep.equal({ batchItemFailures: [] });
      const logs = cards.flatMap(({ reviews }) => reviews);
      const all = (await days()).map(({ statistics }) => statistics);
      expect(all.reduce((sum, { reviews }) => sum + reviews, 0)).to.equal(logs.length);
      expect(all.reduce((sum, { right }) => sum + right, 0)).to.equal(
        logs.filter(({ rating }) => rating !== 'again').length,
      );
      expect((await days('biology')).reduce((sum, { statistics }) => sum + statistics.reviews, 0)).to.equal(
        cards[2]?.reviews.length,
      );
      expect(all.reduce((sum, { introduced }) => sum + introduced, 0)).to.equal(3);
      for (const { statistics } of await days()) {
        expect(statistics.hours).to.deep.equal({ '21': statistics.reviews });
        expect(statistics.predicted).to.be.at.most(statistics.learned);
      }
    });

    it('the cards that are missed most are kept, the same however often the changes come', async () => {
      const { records, cards } = someDays();
      const expected = cards
        .map(({ deck, id, reviews }) => ({
          deck,
          id,
          misses: reviews.slice(-10).filter(({ rating }) => rating === 'again').length,
          isLeech: false,
        }))
        .filter(({ misses }) => misses >= 2);
      expect(expected).to.have.length.at.least(2);
      const hard = () => createStatisticsStore(table).hardCards(LEARNER);
      for (let i = 0; i < records.length; i += 4) await analyse(records.slice(Math.max(0, i - 3), i + 4));
      expect(await hard()).to.have.deep.members(expected);
      await analyse(records);
      await analyse(records.slice(0, 20));
      expect(await hard()).to.have.deep.members(expected);
    });

    it('sums are measured over all learners, and what is delivered again adds nothing', async () => {
      const { records } = someDays();
      const logged: LogEvent[] = [];
      const counting = wireAnalyseReviews({
        table,
        setAside: async () => undefined,
        log: (event) => void logged.push(event),
      });
      await counting({ Records: records });
      await counting({ Records: records });
      const all = (await days()).map(({ statistics }) => statistics);
      const sum = (name: 'right' | 'introduced' | 'learned' | 'remembered' | 'predicted' | 'lapses' | 'leeches') =>
        all.reduce((total, one) => total + one[name], 0);
      const [first, second] = logged.map(({ metrics }) => metrics ?? {});
      expect(first).to.include({
        RightReviews: sum('right'),
        CardsIntroduced: sum('introduced'),
        LearnedReviews: sum('learned'),
        RememberedReviews: sum('remembered'),
        Lapses: sum('lapses'),
        Leeches: sum('leeches'),
      });
      expect(first?.['PredictedReviews']).to.be.closeTo(sum('predicted'), 1e-4).and.to.be.above(1);
      expect((first?.['ReviewsCounted'] ?? 0) - (first?.['ReviewsTakenBack'] ?? 0)).to.equal(
        all.reduce((total, { reviews }) => total + reviews, 0),
      );
      expect(Object.values(second ?? {}).every((value) => value === 0)).to.equal(true);
      expect(JSON.stringify(logged)).not.to.include(LEARNER);
    });

    it('whatever comes twice, in pieces, or again with what came before it counts once', async () => {
      const { records } = someDays();
      await analyse(records);
      const once = await days();
      const inBiology = await days('biology');
      for (const part of [records, records.slice(5, 9), records.slice(-1), records.slice(0, 30)]) await analyse(part);
      expect(await days()).to.deep.equal(once);

      const { client } = table;
      const other: Table = { client, tableName: await newTable(client) };
      await createLearnerStore(other).save(LEARNER, await createLearnerStore(table).load(LEARNER));
      for (let i = 0; i < records.length; i += 4) await analyse(records.slice(Math.max(0, i - 3), i + 4), other);
      expect(await days(null, other)).to.deep.equal(once);
      expect(await days('biology', other)).to.deep.equal(inBiology);
    });

    it('a day that two count at the same time is counted once for each', async () => {
      const { records } = someDays();
      const biology = records.filter(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S?.includes('biology'));
      await Promise.all([analyse(records), analyse(records), analyse(biology.slice(0, 1))]);
      const expected = await days();
      await analyse(records);
      expect(await days()).to.deep.equal(expected);
    });

    it('what nobody can read is set aside with where it stands, and the rest go on', async () => {
      const { records } = someDays();
      const secret = 'what the learner wrote';
      const [, second] = records;
      const broken = {
        ...second,
        dynamodb: { ...second?.dynamodb, NewImage: marshall({ pk: LEARNER, sk: 'CARD#x#y', f: secret }) },
      } as DynamoDBRecord;
      const odd = {
        ...second,
        dynamodb: { ...second?.dynamodb, NewImage: { pk: { ODD: secret } } },
      } as unknown as DynamoDBRecord;
      await analyse([broken, { eventID: 'no keys' } as DynamoDBRecord, odd, ...records.slice(3)]);
      expect(poison.map(({ reason }) => reason)).to.deep.equal([
        'A stored card item is not understood: attribute "b" is missing.',
        'A stored card change item is not understood: it should have keys.',
        'It cannot be read: Error.',
      ]);
      expect(poison[0]).to.include({ stream: STREAM, sequenceNumber: second?.dynamodb?.SequenceNumber });
      expect(JSON.stringify(poison)).not.to.include(secret);
      expect(await days()).to.have.length(12);
    });

    it('where the table fails, the batch comes again from that learner on, and others are counted', async () => {
      const other = 'another-learner-22-cha';
      const profile = await createLearnerStore(table).load(LEARNER);
      await createLearnerStore(table).save(other, profile);
      const change = aStream(other);
      const card = aCard();
      const theirs = change(card, rateCard(card, 'good', '', { nowMs: Date.now(), timeZone: 'UTC', requestId: 'r' }));
      const { records } = someDays();
      const failing = Object.create(table.client) as Table['client'];
      failing.send = ((command: { input: { Key?: { pk: string; sk: string } } }) =>
        command.input.Key?.pk === LEARNER && command.input.Key.sk.startsWith('DAY#')
          ? Promise.reject(new Error('no table'))
          : table.client.send(command as never)) as Table['client']['send'];
      const firstReview = records.findIndex(({ dynamodb }) => dynamodb?.OldImage !== undefined);
      expect(firstReview).to.equal(3);
      expect(await analyse([...records, theirs], { ...table, client: failing })).to.deep.equal({
        batchItemFailures: [{ itemIdentifier: records[0]?.dynamodb?.SequenceNumber }],
      });
      expect(await days()).to.deep.equal([]);
      const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
      expect(Items.filter(({ pk, sk }) => pk === other && String(sk).includes('DAY#'))).to.have.length(2);
    });

    it('nothing is counted of a learner who is gone, or about to go', async () => {
      const { records } = someDays();
      const store = createLearnerStore(table);
      await store.save(LEARNER, { ...(await store.load(LEARNER)), isLeaving: true });
      await analyse(records);
      await store.forget(LEARNER);
      await analyse(records);
      const { Items } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
      expect(Items).to.deep.equal([]);
    });

    it('the items expire, those of single decks earlier', async () => {
      const { records } = someDays();
      await analyse(records);
      const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
      const keptDays = (sk: string): number =>
        (Number(Items.find((item) => item['sk'] === sk)?.['expires']) * 1000 - Date.parse('2026-03-02')) / 86_400_000;
      expect(keptDays('DAY#2026-03-02')).to.equal(400);
      expect(keptDays('DECK-DAY#biology#2026-03-02')).to.equal(120);
    });
  });
}
