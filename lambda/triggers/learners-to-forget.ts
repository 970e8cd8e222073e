import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
import type { LearnerKey } from '../ports/learners.ts';
import { DELETION_KEY, PROFILE_KEY } from '../store/keys.ts';
import { StreamEventError } from './stream-event-error.ts';

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

export interface LearnersToForget {
  /** Whose profile has expired. */
  readonly expired: readonly LearnerKey[];
  /** Who asked for it. */
  readonly asked: readonly LearnerKey[];
}

/**
 * The learners of whom everything is to go, each once. The event source's filters let nothing else through; it is looked
 * at again, as everything of these learners will be deleted.
 *
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html
 * @throws StreamEventError that names the property and the rule it breaks
 */
export function learnersToForget(event: unknown): LearnersToForget {
  const batch = v.safeParse(Batch, event);
  if (!batch.success) {
    throw new StreamEventError(`No batch of a stream: ${brokenRule(batch.issues)}.`);
  }
  const learnersOf = (records: typeof batch.output.Records): LearnerKey[] => [
    ...new Set(records.map(({ dynamodb }) => dynamodb.Keys.pk.S)),
  ];
  const { Records } = batch.output;
  return {
    expired: learnersOf(
      Records.filter(
        ({ eventName, userIdentity, dynamodb }) =>
          eventName === 'REMOVE' &&
          userIdentity?.principalId === TIME_TO_LIVE &&
          dynamodb.Keys.sk.S === PROFILE_KEY.value,
      ),
    ),
    asked: learnersOf(
      Records.filter(({ eventName, dynamodb }) => eventName !== 'REMOVE' && dynamodb.Keys.sk.S === DELETION_KEY.value),
    ),
  };
}
