import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Queue, QueueQuery } from '../ports/cards.ts';
import { QUEUE, cardOfKey, deckCards, dueOfPlace, dueRange, freshRange } from './keys.ts';
import { StoredItemError } from './store-errors.ts';
import type { Table } from './table.ts';

/** Keys read at a time where only one deck's are wanted: the filter comes after the read. */
const PAGE = 200;
/** A deck whose cards stand behind so many of others is found by its next cards only as far as this. */
const PAGES_AT_MOST = 25;

/** A key of the index: a card and where it stands. */
interface QueuedCard {
  readonly deck: string;
  readonly id: string;
  readonly place: string;
}

/** The queue as it stands: due and new cards, read at once and consistently. */
export async function readQueue(table: Table, learner: string, query: QueueQuery): Promise<Queue> {
  const { deck, dueFromMs = 0, dueBeforeMs, dueLimit, freshLimit } = query;
  const [due, fresh] = await Promise.all([
    readRange(table, learner, { ...dueRange(dueFromMs, dueBeforeMs), deck, limit: dueLimit }),
    readRange(table, learner, { ...freshRange, deck, limit: freshLimit }),
  ]);
  return {
    due: due.map(({ place, ...card }) => ({ ...card, dueMs: dueOfPlace(place) })),
    fresh: fresh.map(({ deck: deckId, id }) => ({ deck: deckId, id })),
  };
}

async function readRange(
  { client, tableName }: Table,
  learner: string,
  { first, last, deck, limit }: { first: string; last: string; deck: string | null; limit: number },
): Promise<QueuedCard[]> {
  const found: QueuedCard[] = [];
  if (limit <= 0 || first > last) return found;
  let startKey: Record<string, unknown> | undefined;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: QUEUE,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND #queue BETWEEN :first AND :last',
        // A key of the table and not of this index, so that it may be filtered by.
        ...(deck !== null && { FilterExpression: 'begins_with(sk, :deck)' }),
        ExpressionAttributeNames: { '#queue': QUEUE },
        ExpressionAttributeValues: {
          ':pk': learner,
          ':first': first,
          ':last': last,
          ...(deck !== null && { ':deck': deckCards(deck) }),
        },
        Limit: deck === null ? limit - found.length : PAGE,
        ExclusiveStartKey: startKey,
      }),
    );
    found.push(...Items.map(readQueuedCard));
    startKey = LastEvaluatedKey;
    if (startKey === undefined || found.length >= limit) break;
  }
  return found.slice(0, limit);
}

function readQueuedCard({ sk, [QUEUE]: place }: Record<string, unknown>): QueuedCard {
  const ref = typeof sk === 'string' ? cardOfKey(sk) : null;
  if (ref === null || typeof place !== 'string') throw new StoredItemError('queue', 'its sort key should name a card');
  return { ...ref, place };
}
