import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { CARD_PREFIX } from '../../lambda/store/keys.ts';

/** The stream that a table on this machine has of its cards. */
export interface CardStream {
  /** Hands what changed to the function, in order, and waits for it. */
  drain(): Promise<void>;
}

const STREAM_ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/local/stream/2026-01-01T00:00:00.000';
const SEQUENCE_DIGITS = 21;

/**
 * The embedded engine has no streams. What a turn changes of a card comes through this client, so that it is seen here,
 * before and after, and told as DynamoDB tells it. What an import writes is not told: it holds no review.
 * @param nowMs counts the records up over restarts, epoch milliseconds
 * @param onRecords the function that the stream triggers
 */
export function cardStream(
  client: DynamoDBDocumentClient,
  nowMs: () => number,
  onRecords: (event: DynamoDBStreamEvent) => Promise<unknown>,
): CardStream {
  let records: DynamoDBRecord[] = [];
  let count = 0n;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const { TableName, Key } = args.input as UpdateItemCommandInput;
        if (commandName !== 'UpdateItemCommand' || Key?.['sk']?.S?.startsWith(CARD_PREFIX) !== true) return next(args);
        const image = async () =>
          (await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
        const OldImage = await image();
        const result = await next(args);
        const NewImage = await image();
        count += 1n;
        const SequenceNumber = String(BigInt(nowMs()) * 10_000n + count).padStart(SEQUENCE_DIGITS, '0');
        records.push({
          eventID: SequenceNumber,
          eventSourceARN: STREAM_ARN,
          dynamodb: { Keys: Key, SequenceNumber, ...(OldImage && { OldImage }), ...(NewImage && { NewImage }) },
        } as DynamoDBRecord);
        return result;
      },
    // After the document client's own step, which has written plain values as DynamoDB's.
    { step: 'build', name: 'cardStream' },
  );
  return {
    async drain() {
      const Records = records;
      records = [];
      if (Records.length > 0) await onRecords({ Records });
    },
  };
}
