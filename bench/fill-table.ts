import { BatchWriteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Card } from '../lambda/domain/card.ts';
import { cardItem } from '../lambda/store/card-item.ts';
import { deckItem } from '../lambda/store/deck-item.ts';
import { PROFILE_KEY } from '../lambda/store/keys.ts';
import { profileAttributes } from '../lambda/store/profile-attributes.ts';
import { ORIGIN, sampleCards, sampleDecks, sampleLearner } from './sample-cards.ts';

type Item = Record<string, unknown>;

/** DynamoDB's limit for one BatchWriteItem. */
const BATCH = 25;
const BATCHES_AT_ONCE = 4;

/** Lays a learner with so many cards into the table, as the store would have kept them. @returns the cards */
export async function fillTable(
  { client, tableName }: { client: DynamoDBDocumentClient; tableName: string },
  learner: string,
  { cardCount, nowMs, deckOf }: { cardCount: number; nowMs: number; deckOf?: (place: number) => string },
): Promise<readonly Card[]> {
  const cards = [...sampleCards(cardCount, nowMs, deckOf)];
  const profile = { attributes: profileAttributes(sampleLearner(nowMs)), version: 14 };
  const key = { pk: learner, [PROFILE_KEY.name]: PROFILE_KEY.value };
  await client.send(new PutCommand({ TableName: tableName, Item: { ...key, ...profile } }));
  const items = function* (): Generator<Item> {
    for (const deck of sampleDecks(cards)) yield deckItem(learner, deck);
    for (const card of cards) yield cardItem(learner, card, ORIGIN);
  };
  const waiting = batches(items());
  const worker = async (): Promise<void> => {
    for (const batch of waiting) await writeAll(client, tableName, batch);
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, worker));
  return cards;
}

function* batches(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(withoutUndefined(item));
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

const withoutUndefined = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

async function writeAll(client: DynamoDBDocumentClient, tableName: string, batch: readonly Item[]): Promise<void> {
  let left: { [table: string]: { PutRequest: { Item: Item } }[] } = {
    [tableName]: batch.map((Item) => ({ PutRequest: { Item } })),
  };
  while ((left[tableName]?.length ?? 0) > 0) {
    const { UnprocessedItems = {} } = await client.send(new BatchWriteCommand({ RequestItems: left }));
    left = UnprocessedItems as typeof left;
  }
}
