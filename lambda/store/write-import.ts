import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type CardRef, NEW_SCHEDULE } from '../domain/card.ts';
import type { ImportWrite } from '../ports/cards.ts';
import { cardItem } from './card-item.ts';
import { changeCard } from './change-card.ts';
import { QUEUE, cardKey } from './keys.ts';
import { moveCard } from './move-card.ts';
import { sendConditionally } from './store-errors.ts';
import type { Table } from './table.ts';

/**
 * One write of an import. Each can be done again after a crash with the same result, and none loses what answers have
 * written, those included that are saved meanwhile.
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

async function addCard(
  table: Table,
  learner: string,
  { ref, content, origin, position, memory }: Extract<ImportWrite, { kind: 'add' }>,
): Promise<void> {
  const card = {
    ...content,
    ...ref,
    schedule: memory?.schedule ?? NEW_SCHEDULE,
    reviews: memory?.reviews ?? [],
    learnedAnswers: memory?.learnedAnswers ?? [],
    before: null,
    inPlay: true,
    position,
    version: 0,
    lastRequestId: null,
  };
  const put = new PutCommand({
    TableName: table.tableName,
    Item: cardItem(learner, card, origin),
    ConditionExpression: 'attribute_not_exists(sk)',
  });
  const isNew = await sendConditionally(() => table.client.send(put));
  if (!isNew) await changeCard(table, learner, { ref, content, origin });
}

async function retireCard({ client, tableName }: Table, learner: string, ref: CardRef): Promise<void> {
  const update = new UpdateCommand({
    TableName: tableName,
    Key: cardKey(learner, ref),
    UpdateExpression: 'REMOVE #queue',
    ConditionExpression: 'attribute_exists(sk)',
    ExpressionAttributeNames: { '#queue': QUEUE },
  });
  // One that another import has moved away meanwhile is that one's affair.
  await sendConditionally(() => client.send(update));
}
