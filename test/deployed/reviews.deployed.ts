import { DescribeTableCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect } from 'chai';
import type { Card, Rating } from '../../lambda/domain/card.ts';
import { rateCard } from '../../lambda/domain/answering.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { deployedStack } from './deployed-stack.ts';
import { type Item, type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';
import { replayedDays } from './replayed-days.ts';

const CARDS = 100;
const ROUNDS = 20;
const RATINGS: readonly Rating[] = ['good', 'again', 'good', 'easy', 'hard', 'good', 'good'];
const DAY_MS = 86_400_000;

describe('reviews in the stream of the table', () => {
  let system: Outsider;
  let learner: Learner;
  before(async () => {
    system = outsider(await deployedStack());
    learner = learnerOf(system, 'reviews-much');
  });

  const daysOf = async (): Promise<Item[]> =>
    (await system.items(learner.key, 'DAY#')).map(({ sk, statistics }) => ({ sk, statistics }));
  const counted = async (): Promise<number> =>
    (await daysOf()).reduce((sum, { statistics }) => sum + (statistics as { reviews: number }).reviews, 0);

  /** Every card once, rated one after the other. */
  async function reviewAll(cards: readonly Card[], round: number, nowMs: number): Promise<Card[]> {
    const store = createCardStore(system.table);
    const rated = cards.map((card, i) =>
      rateCard(card, RATINGS[(i + round * 3) % RATINGS.length] ?? 'good', '', {
        nowMs: nowMs + i * 7000,
        timeZone: 'UTC',
        requestId: `round-${String(round)}-${String(i)}`,
      }),
    );
    for (let from = 0; from < rated.length; from += 25) {
      const some = rated.slice(from, from + 25);
      const saved = await Promise.all(some.map((card) => store.saveAnswer(learner.key, card, card.version - 1)));
      expect(saved.every((one) => one === 'saved')).to.equal(true);
    }
    return rated;
  }

  it('are counted, each once, as a replay of the cards counts them', async () => {
    const lines = Array.from({ length: CARDS }, (_, i) => `What is number ${String(i)}?::answer ${String(i)}`);
    await system.put(learner.noteKey('Numbers.md'), lines.join('\n\n'));
    await eventually('the cards', async () => (await system.items(learner.key, 'CARD#')).length === CARDS);
    // By voice: whoever answered has days, and only of those is anything counted.
    for (const words of ['open study aloud', 'answer 0', 'stop']) await learner.device.say(words);

    const cards: Card[] = [];
    for await (const { card } of createCardStore(system.table).cards(learner.key)) cards.push(card);
    let rated = cards;
    const today = Date.now();
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round === ROUNDS / 2) await poison();
      rated = await reviewAll(rated, round, today + (1 + round * 2) * DAY_MS);
    }
    await eventually('a count of all reviews', async () => (await counted()) >= CARDS * ROUNDS + 1, 120_000);
    const kept: Card[] = [];
    for await (const { card } of createCardStore(system.table).cards(learner.key)) kept.push(card);
    expect(await daysOf()).to.deep.equal(replayedDays(kept));
  });

  /** A card that nobody can read, changed in the midst of the others. */
  async function poison(): Promise<void> {
    const { dynamoDb, table } = system;
    const Key = { pk: 'a-learner-of-no-version', sk: 'CARD#numbers#poison' };
    const TableName = table.tableName;
    await dynamoDb.send(new PutCommand({ TableName, Item: { ...Key, f: 'from the future' } }));
    const change = { UpdateExpression: 'SET f = :f', ExpressionAttributeValues: { ':f': 'still from there' } };
    await dynamoDb.send(new UpdateCommand({ TableName, Key, ...change }));
    await dynamoDb.send(new DeleteCommand({ TableName, Key }));
  }

  it('that nobody can read go to the dead letters, without what they hold', async () => {
    const [letter] = await eventually('a dead letter', async () => {
      const found = await system.messages('AnalyseReviewsDeadLetters');
      return found.length > 0 && found;
    });
    expect(letter).to.have.all.keys('eventId', 'stream', 'sequenceNumber', 'reason');
    expect(JSON.stringify(letter)).not.to.include('from the future');
    expect(await system.messages('AnalyseReviewsDeadLetters')).to.deep.equal([]);
  });

  it('that are delivered again count once', async () => {
    const before = await daysOf();
    const { day, record } = await lastRecord();
    expect(await system.invoke('AnalyseReviewsFunction', { Records: [record, record] })).to.deep.equal({
      batchItemFailures: [],
    });
    expect(await daysOf()).to.deep.equal(before);
    // Not since nothing of the kind would be counted: the same change as a later one is.
    const later = { ...record, dynamodb: { ...record.dynamodb, SequenceNumber: '9'.repeat(30) } };
    await system.invoke('AnalyseReviewsFunction', { Records: [later] });
    const after = await daysOf();
    const reviews = (days: readonly Item[]): unknown =>
      (days.find(({ sk }) => sk === `DAY#${day}`)?.['statistics'] as { reviews: number }).reviews;
    expect(reviews(after)).to.equal(Number(reviews(before)) + 1);
  });

  /** The last change that was counted, as the stream carries it. */
  async function lastRecord() {
    const { Table } = await system.dynamoDb.send(new DescribeTableCommand({ TableName: system.table.tableName }));
    const last = (await system.items(learner.key, 'DAY#')).at(-1);
    const day = String(last?.['sk']).slice('DAY#'.length);
    const sequenceNumber = String(last?.['to']).split('#').at(-1)?.replace(/^0+/, '') ?? '';
    const cards = await system.items(learner.key, 'CARD#');
    const after = cards.at(-1) ?? {};
    const [schedule, reviewCount] = after['u'] as [unknown, number];
    const reviews = String(after['r']).match(/-?[0-9a-z]+[AHGE]/g) ?? [];
    const old = { ...after, s: schedule, r: reviews.slice(0, reviewCount).join(''), v: Number(after['v']) - 1 };
    const image = (item: Item): Record<string, AttributeValue> => marshall(item);
    return {
      day,
      record: {
        eventID: 'again',
        eventName: 'MODIFY',
        eventSourceARN: Table?.LatestStreamArn ?? '',
        dynamodb: {
          Keys: image({ pk: after['pk'], sk: after['sk'] }),
          OldImage: image(old),
          NewImage: image(after),
          SequenceNumber: sequenceNumber,
        },
      },
    };
  }
});
