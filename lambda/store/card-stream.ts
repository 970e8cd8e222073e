import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Card } from '../domain/card.ts';
import type { LearnerKey } from '../ports.ts';
import { readCardItem } from './card-item.ts';
import { CARD_PREFIX } from './keys.ts';
import { StoredItemError } from './store-errors.ts';

/** A change of the table, as its stream tells it. */
export interface CardRecord {
  readonly learner: LearnerKey;
  /**
   * Greater, as a text, than that of every earlier change of the same learner: sequence numbers of a stream grow within
   * a partition key, over shards that were split too, and a stream's label is the time when it was made.
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html#Streams.Processing
   */
  readonly at: string;
  readonly before: Card | null;
  readonly after: Card | null;
}

/** DynamoDB's sequence numbers have 21 to 40 digits. */
const SEQUENCE_DIGITS = 40;

/**
 * Reads a record of the table's stream, which must carry both images.
 * @returns null where it is about something else than a card
 * @throws StoredItemError that names the rule it broke; never what it holds
 */
export function readCardRecord({ dynamodb, eventSourceARN }: DynamoDBRecord): CardRecord | null {
  const { Keys, OldImage, NewImage, SequenceNumber = '' } = dynamodb ?? {};
  const learner = Keys?.['pk']?.S;
  const place = Keys?.['sk']?.S;
  if (learner === undefined || place === undefined) throw new StoredItemError('card change', 'it should have keys');
  if (!place.startsWith(CARD_PREFIX)) return null;
  if (!/^\d+$/.test(SequenceNumber)) throw new StoredItemError('card change', 'its sequence number should be digits');
  const label = eventSourceARN?.split('/stream/')[1] ?? '';
  return {
    learner,
    at: `${label}#${SequenceNumber.padStart(SEQUENCE_DIGITS, '0')}`,
    before: cardIn(OldImage),
    after: cardIn(NewImage),
  };
}

/** The stream's own type of a value is the SDK's, told another way. */
function cardIn(image: NonNullable<DynamoDBRecord['dynamodb']>['NewImage']): Card | null {
  return image === undefined ? null : readCardItem(unmarshall(image as Record<string, AttributeValue>)).card;
}
