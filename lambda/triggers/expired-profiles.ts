import * as v from 'valibot';
import type { LearnerKey } from '../ports.ts';
import { PROFILE_KEY } from '../store/keys.ts';

/** What called the function is no batch of the table's stream. */
export class StreamEventError extends Error {
  override readonly name = 'StreamEventError';
}

/** DynamoDB itself, where it removes what has expired; others who remove something are not named. */
const TIME_TO_LIVE = 'dynamodb.amazonaws.com';

const Batch = v.object({
  Records: v.array(
    v.object({
      eventSource: v.literal('aws:dynamodb'),
      eventName: v.string(),
      dynamodb: v.object({ Keys: v.object({ pk: v.object({ S: v.string() }), sk: v.object({ S: v.string() }) }) }),
      userIdentity: v.nullish(v.object({ principalId: v.string() })),
    }),
  ),
});

/**
 * The learners whose profile has expired, each once. The event source's filter lets nothing else through; it is looked
 * at again, as everything of these learners will be deleted.
 *
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html
 * @throws StreamEventError that names the property and the rule it breaks
 */
export function expiredProfiles(event: unknown): LearnerKey[] {
  const batch = v.safeParse(Batch, event);
  if (!batch.success) {
    const [issue] = batch.issues;
    throw new StreamEventError(`"${v.getDotPath(issue) ?? 'the event'}" should be ${String(issue.expected)}.`);
  }
  const expired = batch.output.Records.filter(
    ({ eventName, userIdentity, dynamodb }) =>
      eventName === 'REMOVE' && userIdentity?.principalId === TIME_TO_LIVE && dynamodb.Keys.sk.S === PROFILE_KEY.value,
  );
  return [...new Set(expired.map(({ dynamodb }) => dynamodb.Keys.pk.S))];
}
