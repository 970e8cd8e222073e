import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
import type { ChangedFile } from '../importing/import-changes.ts';

/** What called the function is no notification of S3. */
export class S3EventError extends Error {
  override readonly name = 'S3EventError';
}

/** As many digits as no sequencer of S3 has; those are of 16 to 18. */
const SEQUENCER_DIGITS = 48;

const Notification = v.object({
  Records: v.array(
    v.object({
      eventSource: v.literal('aws:s3'),
      eventName: v.string(),
      s3: v.object({
        bucket: v.object({ name: v.string() }),
        object: v.object({ key: v.string(), sequencer: v.optional(v.pipe(v.string(), v.hexadecimal())) }),
      }),
    }),
  ),
});

/** S3 tries a new configuration out with one of these. */
const TestNotification = v.object({ Event: v.literal('s3:TestEvent') });

/**
 * What changed, by a notification of S3.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 * @returns the changes of each bucket, by its name
 * @throws S3EventError that names the field and the rule it broke
 */
export function readS3Event(event: unknown): ReadonlyMap<string, readonly ChangedFile[]> {
  if (v.is(TestNotification, event)) return new Map();
  const parsed = v.safeParse(Notification, event);
  if (!parsed.success) {
    throw new S3EventError(`No notification of S3: ${brokenRule(parsed.issues)}.`);
  }
  const changes = new Map<string, ChangedFile[]>();
  for (const { s3 } of parsed.output.Records) {
    const { key, sequencer } = s3.object;
    const change = { key: decodedKey(key), sequencer: sequencer === undefined ? null : comparableSequencer(sequencer) };
    changes.set(s3.bucket.name, [...(changes.get(s3.bucket.name) ?? []), change]);
  }
  return changes;
}

/** Keys come as in the query of a URL: a space as a plus sign. */
function decodedKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (cause) {
    throw new S3EventError('No notification of S3: a key is not URL-encoded.', { cause });
  }
}

/** Sequencers are compared as text, the shorter one filled up with zeros on the right. */
export const comparableSequencer = (sequencer: string): string =>
  sequencer.toUpperCase().replace(/^0X/, '').padEnd(SEQUENCER_DIGITS, '0');
