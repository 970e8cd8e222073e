import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { severalAtOnce } from '../../lambda/domain/several-at-once.ts';
import type { Item, Place } from './place.ts';

/** As many as an import has under way at once. */
const AT_ONCE = 25;

/**
 * Writes items as they stand, for another learner: what the bare SDK takes for the same writes, on the same condition
 * that none is there yet.
 */
export async function bareWrites({ client, tableName }: Place, learner: string, items: readonly Item[]): Promise<void> {
  await severalAtOnce(items, AT_ONCE, (item) =>
    client.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...item, pk: learner },
        ConditionExpression: 'attribute_not_exists(sk)',
      }),
    ),
  );
}
