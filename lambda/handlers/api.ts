import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readApiConfig, readFunctionName } from '../config.ts';
import type { ApiHandler } from '../http/api.ts';
import { createPage, withPage } from '../http/page.ts';
import { functionLog, inRequest } from '../log.ts';
import { ownReader } from '../wiring/bounded-reader.ts';
import { wireApi, wireUploads } from '../wiring/api.ts';
import { pageFolder, readPageFiles } from '../wiring/page.ts';

/**
 * The API and the page, cold start: clients are built once and kept for every request. Whoever asks waits for twenty seconds at
 * most.
 */
const { tableName, notesBucket } = readApiConfig();

/** A preview is answered within the function's time, even at three times as much by the clock. */
const PREVIEW_MS = 4000;

const timeouts = { connectionTimeout: 500, requestTimeout: 3000, throwOnRequestTimeout: true };
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3, requestHandler: timeouts }));
// A checksum of its own would be signed into an upload, and no browser sends it.
const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', requestHandler: timeouts });

const uploads = wireUploads(s3, notesBucket);
const log = functionLog(readFunctionName());

/** Every request of API Gateway. */
export const handler: ApiHandler = inRequest(
  withPage(
    wireApi({
      table: { client, tableName },
      uploads,
      readNote: ownReader(import.meta.url, { threads: 1, timeMs: () => PREVIEW_MS }).read,
      owner: null,
      isSecure: true,
      clock: Date.now,
      log,
    }),
    createPage({ files: () => readPageFiles(pageFolder()), uploadsOrigin: uploads.origin, log }),
  ),
);
