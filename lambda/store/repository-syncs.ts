import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { RepositorySync, RepositorySyncs } from '../ports/repository.ts';
import { repositoryKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';
import { setOrRemove } from './update-expression.ts';

/** c commit that was imported last, l letter about it that is not sent yet; b who has claimed it, u until when. */
const SyncItem = v.object({
  c: v.optional(v.string()),
  l: v.optional(v.object({ subject: v.string(), text: v.string() })),
});

/** How far repositories are imported, in DynamoDB. Every method throws StoreError and StoredItemError. */
export function createRepositorySyncs({ client, tableName: TableName }: Table): RepositorySyncs {
  return {
    begin: (learner, repository, { by, nowMs, untilMs }) =>
      withStoreErrors('the claim of a repository', async () => {
        const claim = new UpdateCommand({
          TableName,
          Key: repositoryKey(learner, repository),
          UpdateExpression: 'SET b = :by, u = :until',
          ConditionExpression: 'attribute_not_exists(b) OR b = :by OR u < :now',
          ExpressionAttributeValues: { ':by': by, ':until': untilMs, ':now': nowMs },
          ReturnValues: 'ALL_NEW',
        });
        try {
          const { Attributes } = await client.send(claim);
          const { c = null, l = null } = parseStored('repository', SyncItem, Attributes);
          return { commit: c, letter: l };
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) return 'busy';
          throw error;
        }
      }),

    finish: (learner, repository, by, { commit, letter }: RepositorySync) =>
      withStoreErrors('the end of the import of a repository', () => {
        const change = setOrRemove({ c: commit ?? undefined, l: letter ?? undefined, b: undefined, u: undefined });
        const save = new UpdateCommand({
          TableName,
          Key: repositoryKey(learner, repository),
          ...change,
          ConditionExpression: 'b = :by',
          ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ':by': by },
        });
        return sendConditionally(() => client.send(save));
      }),

    sent: (learner, repository, commit) =>
      withStoreErrors('the note of a letter that was sent', async () => {
        const forget = new UpdateCommand({
          TableName,
          Key: repositoryKey(learner, repository),
          UpdateExpression: 'REMOVE l',
          ConditionExpression: 'c = :commit',
          ExpressionAttributeValues: { ':commit': commit },
        });
        await sendConditionally(() => client.send(forget));
      }),
  };
}
