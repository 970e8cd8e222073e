import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readBackUpConfig, readFunctionName } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { createSnsMail } from '../mail/sns-mail.ts';
import { createS3BackupFiles } from '../store/s3-backup-files.ts';
import { createScratchTable } from '../store/scratch-table.ts';
import { wireBackUp } from '../wiring/back-up.ts';

/** The schedules' function: a backup every night, a drill every month, a letter every week. What fails is tried once more by Lambda. */
const { tableName, backupBucket, scratchTable, keyArn, readUnitsPerSecond, alarmTopicArn, ...author } =
  readBackUpConfig();

const dynamoDb = new DynamoDBClient({});
const sns = new SNSClient({});

const run = wireBackUp({
  table: { client: DynamoDBDocumentClient.from(dynamoDb), tableName },
  files: createS3BackupFiles(new S3Client({}), backupBucket),
  scratch: createScratchTable(dynamoDb, { tableName: scratchTable, keyArn, clock: Date.now }),
  operator: createSnsMail(sns, alarmTopicArn),
  author: createSnsMail(sns, author.authorTopicArn),
  authorLocale: author.authorLocale,
  digestLearner: author.digestLearner,
  clock: Date.now,
  wait,
  readUnitsPerSecond,
  log: functionLog(readFunctionName()),
});

/** Every job. */
export const handler = inRequest((event: unknown, context) =>
  run(event, {
    timeLeftMs: () => context.getRemainingTimeInMillis(),
    runId: context.awsRequestId.slice(0, 8),
  }),
);
