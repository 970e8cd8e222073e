import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { withStoreErrors } from './store-errors.ts';
import { storable } from './storable.ts';
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
  readonly partitionKeyGenerator?: (envelope: RequestEnvelope) => string;
  /** The item's place in a table that holds other items of the same partition; default: the table has no sort key. */
  readonly sortKey?: { readonly name: string; readonly value: string };
  /** Where another request has saved meanwhile: what to save instead. Without it `ConflictError` is thrown. */
  readonly merge?: (baseline: ItemAttributes, mine: ItemAttributes, theirs: ItemAttributes) => ItemAttributes;
  /**
   * Items expire so long after their last save; null: they do not, and a save takes off what somebody else set. The
   * table's time-to-live setting must name the attribute.
   */
  readonly timeToLive?: { readonly attributeName: string; readonly seconds: number | null };
  /** Epoch milliseconds; default Date.now. Only time to live asks. */
  readonly clock?: () => number;
}

/** Somebody else has saved since these attributes were read. Read again, decide again, save again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';

  constructor(options?: ErrorOptions) {
    super('The attributes were changed by another request since they were read.', options);
  }
}

/** A request that names no user has no attributes. */
export class NoUserError extends Error {
  override readonly name = 'NoUserError';
}

const MERGES_AT_MOST = 3;
/** How long a new table takes is not known; it is asked for this often. */
const TABLE_ASKED_EVERY_MS = 200;

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
  /** What each request read or saved last. */
  readonly #baselines = new WeakMap<RequestEnvelope, VersionedItem>();
  #table: Promise<void> | null = null;

  constructor(options: PersistenceAdapterOptions) {
    const { dynamoDBClient = new DynamoDBClient({}), partitionKeyName = 'id' } = options;
    this.#options = options;
    this.#client =
      dynamoDBClient instanceof DynamoDBDocumentClient ? dynamoDBClient : DynamoDBDocumentClient.from(dynamoDBClient);
    this.#items = versionedItems({ ...options, client: this.#client, partitionKeyName });
  }

  /** The attributes as they are stored now; `{}` for a new user. @throws StoreError, NoUserError */
  async getAttributes(envelope: RequestEnvelope): Promise<ItemAttributes> {
    const { attributes } = await this.#read(envelope);
    return structuredClone(attributes);
  }

  /**
   * @throws ConflictError where another request saved first and no merge is given
   * @throws NotStorableError that names the path of a value DynamoDB cannot keep
   * @throws StoreError, NoUserError
   */
  async saveAttributes(envelope: RequestEnvelope, attributes: ItemAttributes): Promise<void> {
    const { merge, attributesName = 'attributes' } = this.#options;
    let mine = attributes;
    let baseline = this.#baselines.get(envelope) ?? (await this.#read(envelope));
    for (let merges = 0; ; merges += 1) {
      const written = await this.#items.write(this.#key(envelope), mine, baseline);
      if (written !== 'conflict') {
        this.#baselines.set(envelope, written);
        return;
      }
      if (merge === undefined || merges >= MERGES_AT_MOST) throw new ConflictError();
      const theirs = await this.#read(envelope);
      mine = merge(
        structuredClone(baseline.attributes),
        storable(mine, attributesName) as ItemAttributes,
        structuredClone(theirs.attributes),
      );
      baseline = theirs;
    }
  }

  /** Forgets the user. @throws StoreError, NoUserError */
  async deleteAttributes(envelope: RequestEnvelope): Promise<void> {
    await this.#tableIsReady();
    await this.#items.remove(this.#key(envelope));
    this.#baselines.set(envelope, MISSING_ITEM);
  }

  async #read(envelope: RequestEnvelope): Promise<VersionedItem> {
    await this.#tableIsReady();
    const baseline = await this.#items.read(this.#key(envelope));
    this.#baselines.set(envelope, baseline);
    return baseline;
  }

  #key(envelope: RequestEnvelope): string {
    const { partitionKeyGenerator = alexaUserId } = this.#options;
    return partitionKeyGenerator(envelope);
  }

  /** Where asked for, the table is there before the first request goes on. */
  async #tableIsReady(): Promise<void> {
    if (this.#options.createTable !== true) return;
    this.#table ??= createIfMissing(this.#client, this.#options).catch((error: unknown) => {
      this.#table = null;
      throw error;
    });
    await this.#table;
  }
}

function alexaUserId({ context, session }: RequestEnvelope): string {
  const id = (context as RequestEnvelope['context'] | undefined)?.System.user.userId ?? session?.user.userId;
  if (id === undefined) throw new NoUserError('The request names no user, so it has no attributes.');
  return id;
}

async function createIfMissing(
  client: DynamoDBDocumentClient,
  { tableName, partitionKeyName = 'id', sortKey }: PersistenceAdapterOptions,
): Promise<void> {
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
    for (;;) {
      const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
      if (Table?.TableStatus === 'ACTIVE') return;
      await new Promise((resolve) => setTimeout(resolve, TABLE_ASKED_EVERY_MS));
    }
  });
}
