import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { sendConditionally } from './store-errors.ts';
import type { Table } from './table.ts';

/**
 * Claims a change of a file on the item of that file: q is the sequencer of the last change that was claimed, o stands
 * while it is not done. One that is done, and an older one, is not claimed; one that is not done is claimed again.
 */
export function claimChange({ client, tableName }: Table, Key: Key, sequencer: string): Promise<boolean> {
  const claim = new UpdateCommand({
    TableName: tableName,
    Key,
    UpdateExpression: 'SET q = :q, o = :open',
    ConditionExpression: 'attribute_not_exists(q) OR q < :q OR (q = :q AND o = :open)',
    ExpressionAttributeValues: { ':q': sequencer, ':open': 1 },
  });
  return sendConditionally(() => client.send(claim));
}
