import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readForgetLearnerConfig, readFunctionName } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { createS3BackupFiles } from '../store/s3-backup-files.ts';
import { createS3Versions } from '../store/s3-versions.ts';
import { wireForgetLearner } from '../wiring/forget-learner.ts';

/** Profiles have expired, or learners asked for it. What fails is tried again, and then goes to the dead letters. */
const { tableName, notesBucket, backupBucket } = readForgetLearnerConfig();

const s3 = new S3Client({});

/** Every batch of the table's stream. */
export const handler = inRequest(
  wireForgetLearner({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    files: createS3Versions(s3, notesBucket),
    backups: createS3BackupFiles(s3, backupBucket),
    clock: Date.now,
    log: functionLog(readFunctionName()),
  }),
);
