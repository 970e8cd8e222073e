import { isDeepStrictEqual } from 'node:util';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import { NotStorableError, storable } from './storable.ts';

/** Plain data under names. */
export type ItemAttributes = Record<string, unknown>;

/** An item as it was read or written: what a later write is compared with, and made conditional on. */
export interface VersionedItem {
  readonly attributes: ItemAttributes;
  /** Counts saves; 0 for an item that does not exist, and for one of an adapter that counts none. */
  readonly version: number;
  readonly exists: boolean;
  /** It has a time to live, where the options name one. */
  readonly isExpiring?: boolean;
}

export interface VersionedItemOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly partitionKeyName: string;
  /** The item's place among others of the same partition; without it the table has no sort key. */
  readonly sortKey?: { readonly name: string; readonly value: string } | undefined;
  /** The attribute that holds the map of attributes; default `attributes`. */
  readonly attributesName?: string | undefined;
  /**
   * Items expire so many seconds after their last save; null: they do not, and a save takes off what somebody else set.
   * The table's time-to-live setting must name the attribute.
   */
  readonly timeToLive?: { readonly attributeName: string; readonly seconds: number | null } | undefined;
  /** Epoch milliseconds; default Date.now. Only time to live asks. */
  readonly clock?: (() => number) | undefined;
}

/** One versioned item for each partition key: `{attributes, version}` beside its keys. */
export interface VersionedItems {
  /** The item as it is stored now; no attributes where there is none. @throws StoreError */
  read(partitionKey: string): Promise<VersionedItem>;
  /**
   * Writes where the stored item is still `before`. Where the attributes are equal to those of `before`, only the time
   * to live is moved on or taken off, and without one nothing is written.
   * @returns the item as it is now, or `conflict` where somebody else wrote it or removed it meanwhile
   * @throws NotStorableError that names the path of what DynamoDB cannot keep, or how much was too much
   * @throws StoreError
   */
  write(partitionKey: string, attributes: ItemAttributes, before: VersionedItem): Promise<VersionedItem | 'conflict'>;
  /** @throws StoreError */
  remove(partitionKey: string): Promise<void>;
}

export const MISSING_ITEM: VersionedItem = { attributes: {}, version: 0, exists: false };

const VERSION = 'version';
/**
 * DynamoDB keeps items up to 400 KB; the rest is for keys and names.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html#limits-items
 */
const BYTES_AT_MOST = 390_000;

/** Reads items of one table and writes them under optimistic locking. */
export function versionedItems(options: VersionedItemOptions): VersionedItems {
  const { client, tableName: TableName, partitionKeyName, sortKey } = options;
  const { attributesName = 'attributes', timeToLive, clock = Date.now } = options;
  const keyOf = (partitionKey: string): Record<string, string> => ({
    [partitionKeyName]: partitionKey,
    ...(sortKey && { [sortKey.name]: sortKey.value }),
  });
  const expiresAtSeconds = (seconds: number): number => Math.floor(clock() / 1000) + seconds;

  /** The condition is the item's existence alone: who changed it meanwhile has moved the time on as well. */
  async function extendTimeToLive(partitionKey: string, { isExpiring = false }: VersionedItem): Promise<boolean> {
    if (timeToLive === undefined || (timeToLive.seconds === null && !isExpiring)) return true;
    const command = new UpdateCommand({
      TableName,
      Key: keyOf(partitionKey),
      ConditionExpression: 'attribute_exists(#key)',
      ExpressionAttributeNames: { '#expires': timeToLive.attributeName, '#key': partitionKeyName },
      ...(timeToLive.seconds === null
        ? { UpdateExpression: 'REMOVE #expires' }
        : {
            UpdateExpression: 'SET #expires = :expires',
            ExpressionAttributeValues: { ':expires': expiresAtSeconds(timeToLive.seconds) },
          }),
    });
    return withStoreErrors('the extension of a time to live', () => sendConditionally(() => client.send(command)));
  }

  return {
    async read(partitionKey) {
      const command = new GetCommand({ TableName, Key: keyOf(partitionKey), ConsistentRead: true });
      const { Item } = await withStoreErrors('a read of attributes', () => client.send(command));
      if (Item === undefined) return MISSING_ITEM;
      const version: unknown = Item[VERSION];
      return {
        attributes: (Item[attributesName] ?? {}) as ItemAttributes,
        version: typeof version === 'number' ? version : 0,
        exists: true,
        ...(timeToLive !== undefined && Item[timeToLive.attributeName] !== undefined && { isExpiring: true }),
      };
    },

    async write(partitionKey, given, before) {
      const attributes = storable(given, attributesName) as ItemAttributes;
      if (before.exists && isDeepStrictEqual(attributes, before.attributes)) {
        if (!(await extendTimeToLive(partitionKey, before))) return 'conflict';
        return timeToLive?.seconds === null ? { ...before, isExpiring: false } : before;
      }
      refuseTooMuch(attributes, attributesName);
      const version = before.version + 1;
      const command = new PutCommand({
        TableName,
        Item: {
          ...keyOf(partitionKey),
          [attributesName]: attributes,
          [VERSION]: version,
          ...(typeof timeToLive?.seconds === 'number' && {
            [timeToLive.attributeName]: expiresAtSeconds(timeToLive.seconds),
          }),
        },
        ...stillAs(before, partitionKeyName),
      });
      const isSaved = await withStoreErrors('the save of attributes', () =>
        sendConditionally(() => client.send(command)),
      );
      return isSaved ? { attributes, version, exists: true } : 'conflict';
    },

    async remove(partitionKey) {
      const command = new DeleteCommand({ TableName, Key: keyOf(partitionKey) });
      await withStoreErrors('the removal of attributes', () => client.send(command));
    },
  };
}

/** A new item must still be missing; one without a version (another adapter's) must still have none. */
function stillAs({ exists, version }: VersionedItem, partitionKeyName: string) {
  if (!exists) {
    return {
      ConditionExpression: 'attribute_not_exists(#key)',
      ExpressionAttributeNames: { '#key': partitionKeyName },
    };
  }
  if (version === 0) {
    return {
      ConditionExpression: 'attribute_exists(#key) AND attribute_not_exists(#version)',
      ExpressionAttributeNames: { '#key': partitionKeyName, '#version': VERSION },
    };
  }
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': VERSION },
    ExpressionAttributeValues: { ':version': version },
  };
}

function refuseTooMuch(attributes: ItemAttributes, path: string): void {
  const bytes = Buffer.byteLength(JSON.stringify(attributes, asText));
  if (bytes <= BYTES_AT_MOST) return;
  throw new NotStorableError(`${path} takes ${String(bytes)} bytes; an item holds at most ${String(BYTES_AT_MOST)}.`);
}

/** What JSON has no word for takes about as many bytes as this text. */
function asText(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return 'x'.repeat(value.length);
  if (value instanceof Set) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
}
