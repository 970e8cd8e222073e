import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { readFunctionName, readImportNotesConfig } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { createS3Files } from '../store/s3-files.ts';
import { UNHURRIED, ownReader } from '../wiring/bounded-reader.ts';
import { wireImportNotes } from '../wiring/import-notes.ts';
import { lexiconsIn } from '../wiring/lexicons.ts';
import { workQueueOver } from '../wiring/work-queue.ts';

/**
 * Notes were put into the bucket, or removed. S3 calls without waiting for an answer: what fails is tried twice more by
 * Lambda, and then goes to the dead letters.
 */
const { tableName, workQueueUrl, lexiconDir } = readImportNotesConfig();

const s3 = new S3Client({});
const log = functionLog(readFunctionName());

/** Every notification. The bucket is the one that it names, so that bucket and function do not wait for each other. */
export const handler = inRequest(
  wireImportNotes({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    filesIn: (bucket) => createS3Files(s3, bucket),
    longWork: workQueueUrl === null ? null : workQueueOver(new SQSClient({}), workQueueUrl),
    readNote: ownReader(import.meta.url, UNHURRIED).read,
    lexiconIn: lexiconsIn(lexiconDir, log),
    clock: Date.now,
    log,
  }),
);
