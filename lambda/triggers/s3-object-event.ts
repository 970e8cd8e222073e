import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
import { S3EventError, comparableSequencer } from './s3-event.ts';

const ObjectEvent = v.object({
  source: v.literal('aws.s3'),
  'detail-type': v.picklist(['Object Created', 'Object Deleted']),
  detail: v.object({
    bucket: v.object({ name: v.string() }),
    object: v.object({ key: v.string(), sequencer: v.pipe(v.string(), v.hexadecimal()) }),
  }),
});

/** An object that was put, or removed. */
export interface ChangedObject {
  readonly bucket: string;
  /** As the author wrote it: here it is not URL-encoded. */
  readonly key: string;
  /** Of two changes of one object, the later one is greater as text. */
  readonly sequencer: string;
}

/**
 * What changed, by an event that S3 sent through EventBridge.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 * @throws S3EventError that names the field and the rule it broke
 */
export function readS3ObjectEvent(event: unknown): ChangedObject {
  const parsed = v.safeParse(ObjectEvent, event);
  if (!parsed.success) {
    throw new S3EventError(`No event of S3: ${brokenRule(parsed.issues)}.`);
  }
  const { bucket, object } = parsed.output.detail;
  return { bucket: bucket.name, key: object.key, sequencer: comparableSequencer(object.sequencer) };
}
