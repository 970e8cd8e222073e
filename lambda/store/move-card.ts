import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ImportWrite } from '../ports/cards.ts';
import { type Attributes, cardItem, contentAttributes, readCardItem } from './card-item.ts';
import { IMPORT_ATTEMPTS, changeCard } from './change-card.ts';
import { cardKey } from './keys.ts';
import { StoreError, sendConditionally } from './store-errors.ts';
import type { Table } from './table.ts';

/**
 * Moves a card to another deck: written there first, then removed here on the condition that nobody has answered it
 * since it was read; else both steps again with the newer card. Where a move is broken off, the card stands in both
 * places until the same import is run again. Where the two were answered apart, the one that was saved more often stays.
 */
export async function moveCard(
  table: Table,
  learner: string,
  { from, to, content, origin }: Extract<ImportWrite, { kind: 'move' }>,
): Promise<void> {
  const { client, tableName: TableName } = table;
  const Key = cardKey(learner, from);
  for (let attempt = 1; attempt <= IMPORT_ATTEMPTS; attempt += 1) {
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    if (Item === undefined) return;
    const { card } = readCardItem(Item);
    // All of the content is new: what it has not (a picture, a sentence beside it) does not stay from before.
    const moved = {
      ...cardItem(learner, { ...card, ...to, inPlay: true }, origin),
      ...contentAttributes(content, origin),
    };
    // What stands there with as many saves or more has answers of its own, so that only its content is changed.
    if (!(await putOverOlder(table, moved, card.version)))
      await changeCard(table, learner, { ref: to, content, origin });
    const remove = new DeleteCommand({
      TableName,
      Key,
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'v' },
      ExpressionAttributeValues: { ':version': card.version },
    });
    if (await sendConditionally(() => client.send(remove))) return;
  }
  throw new StoreError(`A card was answered ${String(IMPORT_ATTEMPTS)} times while it was moved to another deck.`);
}

/** @returns false where a card of the same version or a newer one stands under that key */
function putOverOlder({ client, tableName }: Table, item: Attributes, version: number): Promise<boolean> {
  const put = new PutCommand({
    TableName: tableName,
    Item: item,
    ConditionExpression: 'attribute_not_exists(sk) OR #version < :version',
    ExpressionAttributeNames: { '#version': 'v' },
    ExpressionAttributeValues: { ':version': version },
  });
  return sendConditionally(() => client.send(put));
}
