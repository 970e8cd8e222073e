import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { exactNumber, storable } from './storable.ts';
import { type PartitionKeyGenerator, PartitionKeyGenerators } from './partition-key-generators.ts';
import { type ErrorDetail, withPersistenceErrors } from './persistence-error.ts';
import { StoreError, withStoreErrors } from './store-errors.ts';
import {
  type ItemAttributes,
  MISSING_ITEM,
  type VersionedItem,
  type VersionedItems,
  versionedItems,
} from './versioned-item.ts';

export interface PersistenceAdapterOptions {
  readonly tableName: string;
  /** Default `id`. */
  readonly partitionKeyName?: string;
  /** Default `attributes`. */
  readonly attributesName?: string;
  /** Creates the table where it does not exist, on first use; default false. */
  readonly createTable?: boolean;
  /** A client or a document client of AWS SDK v3; default: one from the environment. */
  readonly dynamoDBClient?: DynamoDBClient | DynamoDBDocumentClient;
  /** Default: Alexa's user id. */
  readonly partitionKeyGenerator?: PartitionKeyGenerator;
  /** The item's place in a table that holds other items of the same partition; default: the table has no sort key. */
  readonly sortKey?: { readonly name: string; readonly value: string };
  /** Where another request has saved meanwhile: what to save instead. Without it `ConflictError` is thrown. */
  readonly merge?: (baseline: ItemAttributes, mine: ItemAttributes, theirs: ItemAttributes) => ItemAttributes;
  /**
   * Items expire so long after their last save; null: they do not, and a save takes off what somebody else set. The
   * table's time-to-live setting must name the attribute.
   */
  readonly timeToLive?: { readonly attributeName: string; readonly seconds: number | null };
  /** Epoch milliseconds; default Date.now. */
  readonly clock?: () => number;
  /**
   * Whether errors name the item's key and repeat DynamoDB's own text; default true. Ids of Amazon's are cut short. Where
   * not, a StoreError names the operation and the fault alone.
   */
  readonly errorDetail?: boolean;
}

/** Somebody else has saved since these attributes were read. Read again, decide again, save again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';

  constructor(options?: ErrorOptions) {
    super('The attributes were changed by another request since they were read.', options);
  }
}

const MERGES_AT_MOST = 3;
/** A new table is there after some seconds; until then DynamoDB says of it that there is none. */
const TABLE_MADE_WITHIN_MS = 60_000;
const TABLE_ASKED_EVERY_MS = 200;

/** What an item could not be done, and how the table is joined to it, for the message. */
type Operation = readonly [verb: string, preposition: string];
const READ: Operation = ['read item', 'from'];
const SAVE: Operation = ['save item', 'to'];
const DELETE: Operation = ['delete item', 'from'];

/** Numbers as they are stored, also where JavaScript cannot count so far. */
const EXACT = { marshallOptions: { allowImpreciseNumbers: true }, unmarshallOptions: { wrapNumbers: exactNumber } };

/**
 * ask-sdk's persistence adapter on AWS SDK v3: the options, defaults and tables of
 * ask-sdk-dynamodb-persistence-adapter, with optimistic locking. Attributes read and saved under one request envelope
 * belong together: a save that would overwrite another request's is refused or merged. Where nothing changed, only a
 * time to live is moved on. No message holds a key or a user id.
 */
export class DynamoDbPersistenceAdapter implements PersistenceAdapter {
  readonly #options: PersistenceAdapterOptions;
  readonly #client: DynamoDBDocumentClient;
  readonly #items: VersionedItems;
  readonly #detail: ErrorDetail;
  /** What each request read or saved last. */
  readonly #baselines = new WeakMap<RequestEnvelope, VersionedItem>();
  /** The saves of each request, one behind the other. */
  readonly #saves = new WeakMap<RequestEnvelope, Promise<void>>();
  #table: Promise<NewTable> | null = null;

  constructor(options: PersistenceAdapterOptions) {
    const { tableName, dynamoDBClient = new DynamoDBClient({}), partitionKeyName = 'id', errorDetail = true } = options;
    this.#options = options;
    this.#client = exactClient(dynamoDBClient);
    this.#items = versionedItems({ ...options, client: this.#client, partitionKeyName });
    this.#detail = { tableName, isDetailed: errorDetail };
  }

  /** The attributes as they are stored now; `{}` for a new user. @throws PersistenceError, PartitionKeyError */
  async getAttributes(envelope: RequestEnvelope): Promise<ItemAttributes> {
    const { attributes } = await this.#read(envelope);
    return copyOf(attributes);
  }

  /**
   * @throws ConflictError where another request saved first and no merge is given
   * @throws NotStorableError that names the path of a value DynamoDB cannot keep
   * @throws PersistenceError, PartitionKeyError
   */
  async saveAttributes(envelope: RequestEnvelope, attributes: ItemAttributes): Promise<void> {
    const { attributesName = 'attributes' } = this.#options;
    const mine = storable(attributes, attributesName) as ItemAttributes;
    const saved = (this.#saves.get(envelope) ?? Promise.resolve()).then(() => this.#save(envelope, mine));
    this.#saves.set(
      envelope,
      saved.catch(() => undefined),
    );
    await saved;
  }

  /** Forgets the user. @throws PersistenceError, PartitionKeyError */
  async deleteAttributes(envelope: RequestEnvelope): Promise<void> {
    await this.#onItem(envelope, DELETE, (key) => this.#items.remove(key));
    this.#baselines.set(envelope, MISSING_ITEM);
  }

  async #save(envelope: RequestEnvelope, attributes: ItemAttributes): Promise<void> {
    const { merge } = this.#options;
    let mine = attributes;
    let baseline = this.#baselines.get(envelope) ?? (await this.#read(envelope, SAVE));
    for (let merges = 0; ; merges += 1) {
      const before = baseline;
      const written = await this.#onItem(envelope, SAVE, (key) => this.#items.write(key, mine, before));
      if (written !== 'conflict') {
        this.#baselines.set(envelope, written);
        return;
      }
      if (merge === undefined || merges >= MERGES_AT_MOST) throw new ConflictError();
      const theirs = await this.#read(envelope, SAVE);
      mine = merge(copyOf(baseline.attributes), mine, copyOf(theirs.attributes));
      baseline = theirs;
    }
  }

  async #read(envelope: RequestEnvelope, what = READ): Promise<VersionedItem> {
    const baseline = await this.#onItem(envelope, what, (key) => this.#items.read(key));
    this.#baselines.set(envelope, baseline);
    return baseline;
  }

  /** Where the table is just being made, an operation waits until it is there. */
  async #onItem<T>(envelope: RequestEnvelope, what: Operation, run: (key: string) => Promise<T>): Promise<T> {
    const { partitionKeyGenerator = PartitionKeyGenerators.userId } = this.#options;
    const key = partitionKeyGenerator(envelope);
    const table = await this.#tableMade();
    return withPersistenceErrors(what, key, this.#detail, () =>
      table === null ? run(key) : table.untilItIsThere(() => run(key)),
    );
  }

  /** Where asked for, the table is made before the first request goes on; null where not. */
  async #tableMade(): Promise<NewTable | null> {
    if (this.#options.createTable !== true) return null;
    this.#table ??= withPersistenceErrors(['create table', ''], null, this.#detail, () =>
      createIfMissing(this.#client, this.#options),
    ).catch((error: unknown) => {
      this.#table = null;
      throw error;
    });
    return this.#table;
  }
}

/** A document client is left as its owner has it: the adapter's own looks like it but for how numbers are read. */
function exactClient(client: DynamoDBClient | DynamoDBDocumentClient): DynamoDBDocumentClient {
  if (!(client instanceof DynamoDBDocumentClient)) return DynamoDBDocumentClient.from(client, EXACT);
  const config = { ...client.config, translateConfig: EXACT };
  return Object.create(client, { config: { value: config } }) as DynamoDBDocumentClient;
}

const copyOf = (attributes: ItemAttributes): ItemAttributes => storable(attributes, '') as ItemAttributes;

interface NewTable {
  /** Runs an operation again and again until the table is there to be worked on, within a minute of its making. */
  readonly untilItIsThere: <T>(run: () => Promise<T>) => Promise<T>;
}

/**
 * Only CreateTable's own permission is needed: whether the table is there is seen by working on it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
 */
async function createIfMissing(
  client: DynamoDBDocumentClient,
  { tableName, partitionKeyName = 'id', sortKey, clock = Date.now }: PersistenceAdapterOptions,
): Promise<NewTable> {
  const keys = [partitionKeyName, ...(sortKey ? [sortKey.name] : [])];
  await withStoreErrors('the creation of the table', async () => {
    try {
      await client.send(
        new CreateTableCommand({
          TableName: tableName,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
          KeySchema: keys.map((AttributeName, i) => ({ AttributeName, KeyType: i === 0 ? 'HASH' : 'RANGE' })),
        }),
      );
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
    }
  });
  const givesUpAtMs = clock() + TABLE_MADE_WITHIN_MS;
  return {
    untilItIsThere: async (run) => {
      for (;;) {
        try {
          return await run();
        } catch (error) {
          const isMissing = error instanceof StoreError && error.cause instanceof ResourceNotFoundException;
          if (!isMissing || clock() >= givesUpAtMs) throw error;
          await new Promise((resolve) => setTimeout(resolve, TABLE_ASKED_EVERY_MS));
        }
      }
    },
  };
}
