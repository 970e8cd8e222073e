import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { StoreError, isConditionFailure, reaching } from './store-errors.ts';
import { storable } from './storable.ts';

export type SkillAttributes = Record<string, unknown>;

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
  readonly merge?: (baseline: SkillAttributes, mine: SkillAttributes, theirs: SkillAttributes) => SkillAttributes;
  /** Items expire so long after their last save; the table's time-to-live setting must name the attribute. */
  readonly timeToLive?: { readonly attributeName: string; readonly seconds: number };
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

/** What a request read: what it saves is compared with this. */
interface Baseline {
  readonly attributes: SkillAttributes;
  /** 0 for an item of ask-sdk-dynamodb-persistence-adapter, which counts none. */
  readonly version: number;
  readonly exists: boolean;
}

const VERSION = 'version';
/** DynamoDB keeps items up to 400 KB; the rest is for keys and names. */
const BYTES_AT_MOST = 390_000;
const MERGES_AT_MOST = 3;

/**
 * ask-sdk's persistence adapter on AWS SDK v3: the options, defaults and tables of
 * ask-sdk-dynamodb-persistence-adapter, with optimistic locking. Attributes read and saved under one request envelope
 * belong together: a save that would overwrite another request's is refused or merged. Where nothing changed, nothing
 * is written. No message holds a key or a user id.
 */
export class DynamoDbPersistenceAdapter implements PersistenceAdapter {
  readonly #options: PersistenceAdapterOptions;
  readonly #client: DynamoDBDocumentClient;
  readonly #attributesName: string;
  readonly #baselines = new WeakMap<RequestEnvelope, Baseline>();
  #table: Promise<void> | null = null;

  constructor(options: PersistenceAdapterOptions) {
    const { dynamoDBClient = new DynamoDBClient({}) } = options;
    this.#options = options;
    this.#attributesName = options.attributesName ?? 'attributes';
    this.#client =
      dynamoDBClient instanceof DynamoDBDocumentClient ? dynamoDBClient : DynamoDBDocumentClient.from(dynamoDBClient);
  }

  /** The attributes as they are stored now; `{}` for a new user. @throws StoreError */
  async getAttributes(envelope: RequestEnvelope): Promise<SkillAttributes> {
    const { attributes } = await this.#read(envelope);
    return structuredClone(attributes);
  }

  /**
   * @throws ConflictError where another request saved first and no merge is given
   * @throws NotStorableError that names the path of a value DynamoDB cannot keep
   * @throws StoreError
   */
  async saveAttributes(envelope: RequestEnvelope, attributes: SkillAttributes): Promise<void> {
    let mine = storable(attributes, this.#attributesName) as SkillAttributes;
    let baseline = this.#baselines.get(envelope) ?? (await this.#read(envelope));
    for (let merges = 0; ; merges += 1) {
      if (baseline.exists && same(mine, baseline.attributes)) return;
      const version = baseline.version + 1;
      if (await this.#put(envelope, mine, version, baseline)) {
        this.#baselines.set(envelope, { attributes: structuredClone(mine), version, exists: true });
        return;
      }
      const { merge } = this.#options;
      if (merge === undefined || merges >= MERGES_AT_MOST) throw new ConflictError();
      const theirs = await this.#read(envelope);
      const merged = merge(structuredClone(baseline.attributes), mine, structuredClone(theirs.attributes));
      mine = storable(merged, this.#attributesName) as SkillAttributes;
      baseline = theirs;
    }
  }

  /** Forgets the user. @throws StoreError */
  async deleteAttributes(envelope: RequestEnvelope): Promise<void> {
    const { tableName } = this.#options;
    await this.#ready();
    const command = new DeleteCommand({ TableName: tableName, Key: this.#key(envelope) });
    await reaching('the removal of attributes', () => this.#client.send(command));
    this.#baselines.set(envelope, { attributes: {}, version: 0, exists: false });
  }

  async #read(envelope: RequestEnvelope): Promise<Baseline> {
    await this.#ready();
    const command = new GetCommand({
      TableName: this.#options.tableName,
      Key: this.#key(envelope),
      ConsistentRead: true,
    });
    const { Item } = await reaching('a read of attributes', () => this.#client.send(command));
    const version: unknown = Item?.[VERSION];
    const baseline: Baseline = {
      attributes: (Item?.[this.#attributesName] ?? {}) as SkillAttributes,
      version: typeof version === 'number' ? version : 0,
      exists: Item !== undefined,
    };
    this.#baselines.set(envelope, baseline);
    return baseline;
  }

  /** @returns false where the stored item is not the baseline's any more */
  async #put(
    envelope: RequestEnvelope,
    attributes: SkillAttributes,
    version: number,
    before: Baseline,
  ): Promise<boolean> {
    const bytes = Buffer.byteLength(JSON.stringify(attributes));
    if (bytes > BYTES_AT_MOST) {
      throw new StoreError(
        `The attributes take ${String(bytes)} bytes; an item holds at most ${String(BYTES_AT_MOST)}.`,
      );
    }
    const key = this.#key(envelope);
    const { tableName, partitionKeyName = 'id', timeToLive, clock = Date.now } = this.#options;
    const expires = timeToLive && {
      [timeToLive.attributeName]: Math.floor(clock() / 1000) + timeToLive.seconds,
    };
    const command = new PutCommand({
      TableName: tableName,
      Item: { ...key, [this.#attributesName]: attributes, [VERSION]: version, ...expires },
      ConditionExpression: conditionOn(before),
      ExpressionAttributeNames: {
        ...(before.version === 0 && { '#key': partitionKeyName }),
        ...(before.exists && { '#version': VERSION }),
      },
      ...(before.version > 0 && { ExpressionAttributeValues: { ':version': before.version } }),
    });
    return reaching('the save of attributes', async () => {
      try {
        await this.#client.send(command);
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    });
  }

  #key(envelope: RequestEnvelope): Record<string, string> {
    const { partitionKeyName = 'id', partitionKeyGenerator = alexaUserId, sortKey } = this.#options;
    return { [partitionKeyName]: partitionKeyGenerator(envelope), ...(sortKey && { [sortKey.name]: sortKey.value }) };
  }

  /** Where asked for, the table is there before the first request goes on. */
  async #ready(): Promise<void> {
    if (this.#options.createTable !== true) return;
    this.#table ??= createIfMissing(this.#client, this.#options).catch((error: unknown) => {
      this.#table = null;
      throw error;
    });
    await this.#table;
  }
}

/** A new item must still be missing; one without a version (the older adapter's) must still have none. */
function conditionOn({ exists, version }: Baseline): string {
  if (!exists) return 'attribute_not_exists(#key)';
  return version === 0 ? 'attribute_exists(#key) AND attribute_not_exists(#version)' : '#version = :version';
}

function alexaUserId({ context, session }: RequestEnvelope): string {
  const id = (context as RequestEnvelope['context'] | undefined)?.System.user.userId ?? session?.user.userId;
  if (id === undefined) throw new StoreError('The request names no user, so it has no attributes.');
  return id;
}

async function createIfMissing(
  client: DynamoDBDocumentClient,
  { tableName, partitionKeyName = 'id', sortKey }: PersistenceAdapterOptions,
): Promise<void> {
  const keys = [partitionKeyName, ...(sortKey ? [sortKey.name] : [])];
  await reaching('the creation of the table', async () => {
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
      if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
    }
    for (;;) {
      const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
      if (Table?.TableStatus === 'ACTIVE') return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
}

/** Equal as plain data, whatever the order of names. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((one) => b.has(one));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return (
    left.length === Object.keys(right).length && left.every(([name, one]) => name in right && same(one, right[name]))
  );
}
