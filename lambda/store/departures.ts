import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Departures } from '../ports/learners.ts';
import { EXPIRES, PROFILE_KEY } from './keys.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** A learner who disabled the skill is kept for so long. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

/**
 * Learners who disabled the skill: the profile alone is marked, in one write, whatever the deck's size; when it has
 * expired, what else there is of the learner follows it (wiring/forget-learner.ts).
 */
export function createDepartures({ client, tableName: TableName }: Table): Departures {
  const keyOf = (learner: string) => ({ pk: learner, [PROFILE_KEY.name]: PROFILE_KEY.value });
  return {
    async leave(learner, atMs) {
      const command = new UpdateCommand({
        TableName,
        Key: keyOf(learner),
        UpdateExpression: 'SET #expires = :expires',
        // Who went on after that did not leave; the event was held up on its way.
        ConditionExpression:
          'attribute_exists(pk) AND (attribute_not_exists(#attributes.#session.#began) OR #attributes.#session.#began <= :at)',
        ExpressionAttributeNames: {
          '#expires': EXPIRES,
          '#attributes': 'attributes',
          '#session': 's',
          '#began': 'b',
        },
        ExpressionAttributeValues: { ':expires': Math.floor(atMs / 1000) + KEPT_SECONDS, ':at': atMs },
      });
      await withStoreErrors('the mark of a departure', () => sendConditionally(() => client.send(command)));
    },
    async comeBack(learner) {
      const command = new UpdateCommand({
        TableName,
        Key: keyOf(learner),
        UpdateExpression: 'REMOVE #expires',
        ConditionExpression: 'attribute_exists(#expires)',
        ExpressionAttributeNames: { '#expires': EXPIRES },
      });
      await withStoreErrors('the mark of a return', () => sendConditionally(() => client.send(command)));
    },
  };
}
