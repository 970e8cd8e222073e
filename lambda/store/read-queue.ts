import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Queue, QueueQuery } from '../ports/cards.ts';
import { QUEUE, cardOfKey, deckCards, dueOfPlace, dueRange, freshRange } from './keys.ts';
import { StoredItemError } from './store-errors.ts';
import type { Table } from './table.ts';

/** Keys of the queue that are looked through for one deck's: the filter comes after the read. */
const KEYS_LOOKED_THROUGH = 200;
/**
 * Where one deck's cards are read at once, each part one page of a megabyte: where the ids of a part begin. Ids are
 * base64url, so that each part holds an eighth of them; together they hold some ten thousand cards.
 */
const PARTS = ['', '7', 'F', 'N', 'V', 'c', 'k', 's'] as const;
const AFTER_ALL = '\uffff';

/** A key of the index: a card and where it stands. */
interface QueuedCard {
  readonly deck: string;
  readonly id: string;
  readonly place: string;
}

/**
 * The queue as it stands: due and new cards, read at once and consistently. One deck's cards may stand behind any number
 * of others': where they are not among the first ones, the deck itself is read, which takes one more step.
 */
export async function readQueue(table: Table, learner: string, query: QueueQuery): Promise<Queue> {
  const { deck, dueFromMs = 0, dueBeforeMs, dueLimit, freshLimit } = query;
  const ranges = [
    { ...dueRange(dueFromMs, dueBeforeMs), limit: dueLimit },
    { ...freshRange, limit: freshLimit },
  ];
  const read = await Promise.all(
    ranges.map((range) =>
      deck === null ? readRange(table, learner, range) : lookThrough(table, learner, deck, range),
    ),
  );
  const isAll = read.every((one) => one !== null);
  const whole = isAll || deck === null ? [] : await readDeck(table, learner, deck);
  const [due = [], fresh = []] = ranges.map(({ first, last, limit }, i) => {
    const among = whole.filter(({ place }) => place >= first && place <= last);
    return read[i] ?? among.sort(byPlace).slice(0, Math.max(0, limit));
  });
  return {
    due: due.map(({ place, ...card }) => ({ ...card, dueMs: dueOfPlace(place) })),
    fresh: fresh.map(({ deck: deckId, id }) => ({ deck: deckId, id })),
  };
}

const byPlace = (a: QueuedCard, b: QueuedCard): number => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0);

interface Range {
  readonly first: string;
  readonly last: string;
  readonly limit: number;
}

async function readRange(
  { client, tableName }: Table,
  learner: string,
  { first, last, limit }: Range,
): Promise<QueuedCard[]> {
  const found: QueuedCard[] = [];
  if (limit <= 0 || first > last) return found;
  let startKey: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        ...placesBetween(tableName, learner, { first, last }),
        Limit: limit - found.length,
        ExclusiveStartKey: startKey,
      }),
    );
    found.push(...Items.map(readQueuedCard));
    startKey = LastEvaluatedKey;
  } while (startKey !== undefined && found.length < limit);
  return found;
}

/** One deck's cards among the first ones of the queue; null where more of them may come behind. */
async function lookThrough(
  { client, tableName }: Table,
  learner: string,
  deck: string,
  { first, last, limit }: Range,
): Promise<QueuedCard[] | null> {
  if (limit <= 0 || first > last) return [];
  const between = placesBetween(tableName, learner, { first, last });
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      ...between,
      // A key of the table and not of this index, so that it may be filtered by.
      FilterExpression: 'begins_with(sk, :deck)',
      ExpressionAttributeValues: { ...between.ExpressionAttributeValues, ':deck': deckCards(deck) },
      Limit: KEYS_LOOKED_THROUGH,
    }),
  );
  const isAll = LastEvaluatedKey === undefined || Items.length >= limit;
  return isAll ? Items.map(readQueuedCard).slice(0, limit) : null;
}

const placesBetween = (tableName: string, learner: string, { first, last }: Pick<Range, 'first' | 'last'>) => ({
  TableName: tableName,
  IndexName: QUEUE,
  ConsistentRead: true,
  KeyConditionExpression: 'pk = :pk AND #queue BETWEEN :first AND :last',
  ExpressionAttributeNames: { '#queue': QUEUE },
  ExpressionAttributeValues: { ':pk': learner, ':first': first, ':last': last },
});

/** Every card in play of one deck, in no order: of a deck of more than ten thousand, as many as one step can read. */
async function readDeck({ client, tableName }: Table, learner: string, deck: string): Promise<QueuedCard[]> {
  const parts = await Promise.all(
    PARTS.map((start, i) =>
      client.send(
        new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ProjectionExpression: 'sk, #queue',
          ExpressionAttributeNames: { '#queue': QUEUE },
          ExpressionAttributeValues: {
            ':pk': learner,
            ':first': `${deckCards(deck)}${start}`,
            ':last': `${deckCards(deck)}${PARTS[i + 1] ?? AFTER_ALL}`,
          },
        }),
      ),
    ),
  );
  const items = parts.flatMap(({ Items = [] }) => Items).filter((item) => item[QUEUE] !== undefined);
  // An id that is the beginning of a part is in two of them.
  return [...new Map(items.map((item) => [item['sk'], item])).values()].map(readQueuedCard);
}

function readQueuedCard({ sk, [QUEUE]: place }: Record<string, unknown>): QueuedCard {
  const ref = typeof sk === 'string' ? cardOfKey(sk) : null;
  if (ref === null || typeof place !== 'string') throw new StoredItemError('queue', 'its sort key should name a card');
  return { ...ref, place };
}
