import type { DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';
import type { CardChange } from '../analytics/count-reviews.ts';
import { brokenRule } from '../ports/broken-rule.ts';
import { faultName } from '../ports/fault-name.ts';
import type { LearnerKey } from '../ports/learners.ts';
import { readCardImage } from '../store/card-image.ts';
import { CARD_PREFIX } from '../store/keys.ts';
import { StoredItemError } from '../store/store-errors.ts';
import { StreamEventError } from './stream-event-error.ts';

/** A change as the stream numbers it. */
export interface StreamedChange extends CardChange {
  readonly sequenceNumber: string;
}

/** A record of the stream that is not understood: where it is to be found, never what it holds. */
export interface UnreadRecord {
  readonly eventId: string;
  readonly stream: string;
  readonly sequenceNumber: string;
  readonly reason: string;
}

export interface CardChanges {
  /** In the stream's order. */
  readonly byLearner: ReadonlyMap<LearnerKey, readonly StreamedChange[]>;
  readonly unread: readonly UnreadRecord[];
}

/** DynamoDB's sequence numbers have 21 to 40 digits. */
const SEQUENCE_DIGITS = 40;

/** Records are looked at one by one: one that is broken holds up no other. */
const Batch = v.object({ Records: v.array(v.looseObject({})) });

/**
 * The records of a batch of the table's stream.
 * @throws StreamEventError that names the property and the rule it breaks
 */
export function readBatch(event: unknown): readonly DynamoDBRecord[] {
  const batch = v.safeParse(Batch, event);
  if (batch.success) return batch.output.Records;
  throw new StreamEventError(`No batch of a stream: ${brokenRule(batch.issues)}.`);
}

/** What a batch of the table's stream, which must carry both images, tells of cards. */
export function readCardChanges(records: readonly DynamoDBRecord[]): CardChanges {
  const byLearner = new Map<LearnerKey, StreamedChange[]>();
  const unread: UnreadRecord[] = [];
  for (const record of records) {
    try {
      const change = changeIn(record);
      if (change === null) continue;
      const { learner } = change;
      byLearner.set(learner, [...(byLearner.get(learner) ?? []), change]);
    } catch (error) {
      unread.push({
        eventId: record.eventID ?? '',
        stream: record.eventSourceARN ?? '',
        sequenceNumber: record.dynamodb?.SequenceNumber ?? '',
        // The text of another error might hold what the record holds.
        reason: error instanceof StoredItemError ? error.message : `It cannot be read: ${faultName(error)}.`,
      });
    }
  }
  return { byLearner, unread };
}

/**
 * Sequence numbers of a stream grow within a partition key, over shards that were split too, and a stream's label is the
 * time when it was made.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html#Streams.Processing
 * @returns null where the record is about something else than a card
 * @throws StoredItemError that names the rule it broke; never what it holds
 */
function changeIn({ dynamodb, eventSourceARN }: DynamoDBRecord): StreamedChange | null {
  const { Keys, OldImage, NewImage, SequenceNumber = '' } = dynamodb ?? {};
  const learner = Keys?.['pk']?.S;
  const place = Keys?.['sk']?.S;
  if (learner === undefined || place === undefined) throw new StoredItemError('card change', 'it should have keys');
  if (!place.startsWith(CARD_PREFIX)) return null;
  if (!/^\d+$/.test(SequenceNumber)) {
    throw new StoredItemError('card change', 'its sequence number should be digits');
  }
  const label = eventSourceARN?.split('/stream/')[1] ?? '';
  return {
    learner,
    at: `${label}#${SequenceNumber.padStart(SEQUENCE_DIGITS, '0')}`,
    before: OldImage === undefined ? null : readCardImage(OldImage),
    after: NewImage === undefined ? null : readCardImage(NewImage),
    sequenceNumber: SequenceNumber,
  };
}
