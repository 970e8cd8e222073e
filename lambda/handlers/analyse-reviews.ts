import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readAnalyseReviewsConfig, readFunctionName } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { wireAnalyseReviews } from '../wiring/analyse-reviews.ts';

/** Cards changed: the table's stream calls with what changed, and calls again where it is told that something failed. */
const { tableName, deadLettersUrl } = readAnalyseReviewsConfig();

const sqs = new SQSClient({});

export const handler = inRequest(
  wireAnalyseReviews({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    setAside: async (poison) => {
      await sqs.send(new SendMessageCommand({ QueueUrl: deadLettersUrl, MessageBody: JSON.stringify(poison) }));
    },
    log: functionLog(readFunctionName()),
  }),
);
