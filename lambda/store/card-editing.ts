import { isDeepStrictEqual } from 'node:util';
import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CardEditing } from '../ports/card-editing.ts';
import type { KeptCard } from '../ports/cards.ts';
import { type Attributes, cardItem, readCardItem } from './card-item.ts';
import { CARD_PREFIX, QUEUE, cardKey, deckCards } from './keys.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';
import { setOrRemove } from './update-expression.ts';

/** Cards in DynamoDB, one by one and in pages. */
export function createCardEditing({ client, tableName: TableName }: Table): CardEditing {
  return {
    find: (learner, ref) =>
      withStoreErrors('a read of a card', async () => {
        const { Item } = await client.send(
          new GetCommand({ TableName, Key: cardKey(learner, ref), ConsistentRead: true }),
        );
        return Item === undefined ? null : readCardItem(Item);
      }),

    page: (learner, { deck, after, atMost }) =>
      withStoreErrors('a page of cards', async () => {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': learner, ':prefix': deck === null ? CARD_PREFIX : deckCards(deck) },
            Limit: atMost,
            ...(after !== null && { ExclusiveStartKey: cardKey(learner, after) }),
          }),
        );
        const cards = Items.map(readCardItem);
        const last = cards.at(-1)?.card;
        // DynamoDB may stop at a megabyte, or at the very last card, and says so by a key.
        return { cards, next: LastEvaluatedKey === undefined || last === undefined ? null : last };
      }),

    edit: (learner, before, after) =>
      withStoreErrors('the edit of a card', () => {
        const { names, values, condition } = stillAs(before);
        const changes = setOrRemove(
          changed(cardItem(learner, before.card, before.origin), cardItem(learner, after.card, after.origin)),
        );
        const update = new UpdateCommand({
          TableName,
          Key: cardKey(learner, before.card),
          UpdateExpression: changes.UpdateExpression,
          ConditionExpression: condition,
          ExpressionAttributeNames: { ...changes.ExpressionAttributeNames, ...names },
          ExpressionAttributeValues: { ...changes.ExpressionAttributeValues, ...values },
        });
        return saved(() => client.send(update));
      }),

    remove: (learner, before) =>
      withStoreErrors('the removal of a card', () => {
        const { names, values, condition } = stillAs(before);
        const remove = new DeleteCommand({
          TableName,
          Key: cardKey(learner, before.card),
          ConditionExpression: condition,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        });
        return saved(() => client.send(remove));
      }),
  };
}

const saved = async (write: () => Promise<unknown>): Promise<'saved' | 'conflict'> =>
  (await sendConditionally(write)) ? 'saved' : 'conflict';

/**
 * Answers and edits count the version up; an import does not, but changes the words. Lists are left out, as not every
 * engine compares them: an import that changes nothing but other answers, within these milliseconds, is not noticed.
 */
function stillAs({ card }: KeptCard) {
  return {
    condition: `#v = :before AND #f = :front AND #b = :back AND ${card.inPlay ? 'attribute_exists' : 'attribute_not_exists'}(#${QUEUE})`,
    names: { '#v': 'v', '#f': 'f', '#b': 'b', [`#${QUEUE}`]: QUEUE },
    values: { ':before': card.version, ':front': card.front, ':back': card.back },
  };
}

/** The attributes that are others; undefined where one is gone. */
function changed(before: Attributes, after: Attributes): Attributes {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].filter((name) => !isDeepStrictEqual(before[name], after[name])).map((name) => [name, after[name]]),
  );
}
