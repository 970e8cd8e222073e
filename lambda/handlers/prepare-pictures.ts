import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readFunctionName, readTableConfig } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { createS3Files } from '../store/s3-files.ts';
import { wirePreparePictures } from '../wiring/prepare-pictures.ts';

/**
 * A picture was put into the bucket, or removed. EventBridge calls without waiting for an answer: what fails is tried
 * twice more by Lambda, and then goes to the dead letters.
 */
const { tableName } = readTableConfig();

const s3 = new S3Client({});

/** Every event. */
export const handler = inRequest(
  wirePreparePictures({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    filesIn: (bucket) => createS3Files(s3, bucket),
    clock: Date.now,
    log: functionLog(readFunctionName()),
  }),
);
