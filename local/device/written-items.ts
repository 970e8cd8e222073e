import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

type Key = Readonly<Record<'pk' | 'sk', string>>;

/** What a turn left in the table. */
export interface WrittenItem {
  readonly key: Key;
  /** null: it was deleted. */
  readonly item: Readonly<Record<string, unknown>> | null;
}

const SHOWN_AT_MOST = 40;

/**
 * Notices which items are written through a client, whatever writes them.
 * @returns takes what was written since it was last asked, as it is stored by now
 */
export function watchWrites(client: DynamoDBDocumentClient, TableName: string): () => Promise<WrittenItem[]> {
  const keys = new Map<string, Key>();
  const note = (value: unknown): void => {
    const { pk, sk } = (value ?? {}) as { readonly pk?: { S?: string }; readonly sk?: { S?: string } };
    if (pk?.S !== undefined && sk?.S !== undefined) keys.set(`${pk.S} ${sk.S}`, { pk: pk.S, sk: sk.S });
  };
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        if (/^(?:Put|Update|Delete|BatchWrite)/.test(commandName)) {
          const { Key: key, Item: item, RequestItems: batch } = args.input as Readonly<Record<string, unknown>>;
          for (const one of [key, item, ...batched(batch)]) note(one);
        }
        return next(args);
      },
    // After the document client's own step, which has written plain values as DynamoDB's.
    { step: 'build', name: 'watchWrites' },
  );
  return async () => {
    const written = [...keys.values()].slice(0, SHOWN_AT_MOST);
    keys.clear();
    return Promise.all(
      written.map(async (key) => {
        const { Item = null } = await client.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }));
        return { key, item: Item };
      }),
    );
  };
}

function batched(batch: unknown): unknown[] {
  if (typeof batch !== 'object' || batch === null) return [];
  return Object.values(batch)
    .flatMap((requests: unknown) => (Array.isArray(requests) ? (requests as Record<string, unknown>[]) : []))
    .flatMap(({ PutRequest: put, DeleteRequest: del }) => [
      (put as { Item?: unknown } | undefined)?.Item,
      (del as { Key?: unknown } | undefined)?.Key,
    ]);
}
