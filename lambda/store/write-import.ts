import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type CardContent, type CardRef, NEW_SCHEDULE } from '../domain/card.ts';
import type { CardOrigin, ImportWrite } from '../ports.ts';
import { cardItem, contentAttributes, readCardItem } from './card-item.ts';
import { QUEUE, cardKey, queuePlace } from './keys.ts';
import type { Table } from './read-items.ts';
import { isConditionFailure } from './store-errors.ts';
import { setOrRemove } from './update-expression.ts';

/**
 * One write of an import. Each can be done again after a crash with the same result, and none touches what answers
 * have written.
 */
export async function writeImport(table: Table, learner: string, write: ImportWrite): Promise<void> {
  switch (write.kind) {
    case 'add':
      return addCard(table, learner, write);
    case 'change':
      return changeCard(table, learner, write);
    case 'move':
      return moveCard(table, learner, write);
    case 'retire':
      return retireCard(table, learner, write.ref);
  }
}

type Write<K extends ImportWrite['kind']> = Extract<ImportWrite, { kind: K }>;

async function addCard(table: Table, learner: string, { ref, content, origin, position }: Write<'add'>): Promise<void> {
  const card = {
    ...content,
    ...ref,
    schedule: NEW_SCHEDULE,
    reviews: [],
    learnedAnswers: [],
    before: null,
    inPlay: true,
    position,
    version: 0,
    lastRequestId: null,
  };
  const isNew = await putNew(table, cardItem(learner, card, origin));
  if (!isNew) await changeCard(table, learner, { ref, content, origin });
}

/** @returns false where an item stands under that key already */
async function putNew({ client, tableName }: Table, item: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    await client.send(
      new PutCommand({ TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(sk)' }),
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

async function changeCard(
  { client, tableName }: Table,
  learner: string,
  { ref, content, origin }: { ref: CardRef; content: CardContent; origin: CardOrigin },
): Promise<void> {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: cardKey(learner, ref),
      ...setOrRemove(contentAttributes(content, origin)),
      ConditionExpression: 'attribute_exists(sk)',
      ReturnValues: 'ALL_NEW',
    }),
  );
  if (Attributes?.[QUEUE] === undefined) await putInPlay({ client, tableName }, learner, ref, Attributes);
}

/** A card that was out of play comes back where its schedule puts it. */
async function putInPlay({ client, tableName }: Table, learner: string, ref: CardRef, item: unknown): Promise<void> {
  const { card } = readCardItem(item);
  await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: cardKey(learner, ref),
      UpdateExpression: 'SET #queue = :place',
      ConditionExpression: 'v = :version',
      ExpressionAttributeNames: { '#queue': QUEUE },
      ExpressionAttributeValues: { ':place': queuePlace(card), ':version': card.version },
    }),
  );
}

async function moveCard(table: Table, learner: string, { from, to, content, origin }: Write<'move'>): Promise<void> {
  const { client, tableName } = table;
  const { Item } = await client.send(
    new GetCommand({ TableName: tableName, Key: cardKey(learner, from), ConsistentRead: true }),
  );
  if (Item !== undefined) {
    const { card } = readCardItem(Item);
    await putNew(table, cardItem(learner, { ...card, ...content, ...to, inPlay: true }, origin));
    await client.send(new DeleteCommand({ TableName: tableName, Key: cardKey(learner, from) }));
  }
}

async function retireCard({ client, tableName }: Table, learner: string, ref: CardRef): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: cardKey(learner, ref),
      UpdateExpression: 'REMOVE #queue',
      ConditionExpression: 'attribute_exists(sk)',
      ExpressionAttributeNames: { '#queue': QUEUE },
    }),
  );
}
