import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CardContent, CardRef } from '../domain/card.ts';
import type { CardOrigin } from '../ports/cards.ts';
import { contentAttributes, readCardItem } from './card-item.ts';
import { QUEUE, cardKey, queuePlace } from './keys.ts';
import { ImportConflictError, sendConditionally } from './store-errors.ts';
import type { Table } from './table.ts';
import { setOrRemove } from './update-expression.ts';

/**
 * How often an import tries one card again that was answered between its read and its write. A learner answers every
 * few seconds and an attempt takes milliseconds, so that even the second try is rare.
 */
export const IMPORT_ATTEMPTS = 5;

/**
 * Writes an existing card's content; a card that was out of play comes back where its schedule puts it. One that another
 * import has moved away meanwhile is that one's affair.
 * @throws ImportConflictError where it was answered again and again meanwhile
 */
export async function changeCard(
  table: Table,
  learner: string,
  { ref, content, origin }: { ref: CardRef; content: CardContent; origin: CardOrigin },
): Promise<void> {
  const update = new UpdateCommand({
    TableName: table.tableName,
    Key: cardKey(learner, ref),
    ...setOrRemove(contentAttributes(content, origin)),
    ConditionExpression: 'attribute_exists(sk)',
    ReturnValues: 'ALL_NEW',
  });
  let changed: Record<string, unknown> | undefined;
  const isThere = await sendConditionally(async () => {
    ({ Attributes: changed } = await table.client.send(update));
  });
  if (isThere) await putInPlay(table, learner, ref, changed);
}

/**
 * Gives a card its place in the queue. An answer to a card that is out of play changes the schedule and so the place,
 * hence the condition on the version that the place was reckoned from.
 * @param read the card's item
 * @throws ImportConflictError where it was answered again and again meanwhile
 */
export async function putInPlay(
  { client, tableName: TableName }: Table,
  learner: string,
  ref: CardRef,
  read: Record<string, unknown> | undefined,
): Promise<void> {
  const Key = cardKey(learner, ref);
  let item = read;
  for (let attempt = 1; attempt <= IMPORT_ATTEMPTS; attempt += 1) {
    // In play already, or moved away meanwhile by another import.
    if (item === undefined || item[QUEUE] !== undefined) return;
    const { card } = readCardItem(item);
    const update = new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET #queue = :place',
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#queue': QUEUE, '#version': 'v' },
      ExpressionAttributeValues: { ':place': queuePlace(card), ':version': card.version },
    });
    if (await sendConditionally(() => client.send(update))) return;
    ({ Item: item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true })));
  }
  throw new ImportConflictError(
    `A card was answered ${String(IMPORT_ATTEMPTS)} times while it was put into the queue.`,
  );
}
