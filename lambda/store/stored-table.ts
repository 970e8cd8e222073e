import {
  type AttributeValue,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { PutBack, StoredItem, StoredTable, StoredValue } from '../ports/backups.ts';
import { CARD_PREFIX, DELETION_KEY, FILE_PREFIX, PROFILE_KEY, dayPrefix } from './keys.ts';
import { SIGN_IN_PREFIX } from './sign-in-keys.ts';
import { StoredItemError, sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** The form in which DynamoDB itself takes and gives items; only types differ in what may be changed. */
type Raw = Record<string, AttributeValue>;

const text = (value: StoredValue | undefined): string | undefined =>
  value !== undefined && 'S' in value ? value.S : undefined;

const timeIn = (value: StoredValue | undefined): number | null =>
  value !== undefined && 'N' in value ? Number(value.N) : null;

/** The table item by item, past every schema: what a backup keeps is what stands there, understood or not, but for what signs in. */
export function createStoredTable({ client, tableName: TableName }: Table): StoredTable {
  const putWhere = (item: StoredItem, condition: Condition | null): Promise<boolean> =>
    sendConditionally(() => client.send(new PutItemCommand({ TableName, Item: item as Raw, ...condition })));

  /** In two steps, of which the first is the old one's removal: the stream tells of no card that was changed. */
  async function replace(item: StoredItem, condition: Condition | null): Promise<boolean> {
    const removal = new DeleteItemCommand({ TableName, Key: keysOf(item) as Raw, ...condition });
    if (!(await sendConditionally(() => client.send(removal)))) return false;
    return putWhere(item, WHERE_MISSING);
  }

  return {
    name: TableName,

    scan: ({ segment, segments, start }) =>
      withStoreErrors('a scan of the table', async () => {
        const scan = new ScanCommand({
          TableName,
          Segment: segment,
          TotalSegments: segments,
          // A learner who is gone when the scan begins is in none of it.
          ConsistentRead: true,
          // Codes, counters and what opens a page: none of it is to come back.
          FilterExpression: 'NOT begins_with(sk, :signIn)',
          ExpressionAttributeValues: { ':signIn': { S: SIGN_IN_PREFIX } },
          ReturnConsumedCapacity: 'TOTAL',
          ...(start !== null && { ExclusiveStartKey: start as Raw }),
        });
        const { Items = [], LastEvaluatedKey, ConsumedCapacity } = await client.send(scan);
        return {
          items: Items as StoredItem[],
          next: (LastEvaluatedKey as StoredItem | undefined) ?? null,
          readUnits: ConsumedCapacity?.CapacityUnits ?? 0,
        };
      }),

    describe(item) {
      const { pk, sk } = item;
      const [learner, place] = [text(pk), text(sk)];
      if (learner === undefined || place === undefined) throw new StoredItemError('table', 'it should have keys');
      const kind = kindOf(place);
      if (place !== DELETION_KEY.value) return { learner, kind };
      const { t: asked, g: gone } = item;
      return { learner, kind, deletion: { askedMs: timeIn(asked) ?? Infinity, goneMs: timeIn(gone) } };
    },

    put: (item, { overwrite }) =>
      withStoreErrors('the return of an item', async () => {
        if (await putWhere(item, WHERE_MISSING)) return 'added';
        const older = whereOlder(item);
        if (overwrite) return (await replace(item, null)) ? 'replaced' : 'kept';
        return older !== null && (await replace(item, older)) ? 'replaced' : 'kept';
      }),

    wouldPut: (item, { overwrite }) =>
      withStoreErrors('a look at an item', async (): Promise<PutBack> => {
        const get = new GetItemCommand({ TableName, Key: keysOf(item) as Raw, ConsistentRead: true });
        const { Item } = await client.send(get);
        if (Item === undefined) return 'added';
        return overwrite || isOlder(Item as StoredItem, item) ? 'replaced' : 'kept';
      }),
  };
}

interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Raw;
}

const WHERE_MISSING: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

const keysOf = ({ pk, sk }: StoredItem): StoredItem => ({ ...(pk && { pk }), ...(sk && { sk }) });

/** "CARD#cells#a" is a card, "PROFILE" a profile. What a later version may add is a kind of its own, too. */
function kindOf(place: string): string {
  const [kind = ''] = place.split('#');
  return /^[A-Z][A-Z-]{0,30}$/.test(kind) ? kind.toLowerCase() : 'other';
}

/**
 * What grows in an item with each change of it: a profile's and a card's version, how far a day has been counted, the
 * latest change of a file that was imported. Decks and whatever else there is do not say how old they are.
 */
function growing(place: string): string | null {
  if (place === PROFILE_KEY.value) return 'version';
  if (place.startsWith(CARD_PREFIX)) return 'v';
  if (place.startsWith(FILE_PREFIX)) return 'q';
  return place.startsWith(dayPrefix(null)) || place.startsWith('DECK-DAY#') ? 'to' : null;
}

/** The condition that what stands there is older than the item; null where the item does not say how old it is. */
function whereOlder(item: StoredItem): Condition | null {
  const name = growing(text(item['sk']) ?? '');
  const value = name === null ? undefined : item[name];
  if (name === null || value === undefined) return null;
  return {
    ConditionExpression: '#growing < :growing',
    ExpressionAttributeNames: { '#growing': name },
    ExpressionAttributeValues: { ':growing': value as AttributeValue },
  };
}

/** The same, of an item that was read. */
function isOlder(there: StoredItem, item: StoredItem): boolean {
  const name = growing(text(item['sk']) ?? '');
  const [before, after] = name === null ? [] : [there[name], item[name]];
  if (before === undefined || after === undefined) return false;
  if ('N' in before && 'N' in after) return Number(before.N) < Number(after.N);
  return 'S' in before && 'S' in after && before.S < after.S;
}
