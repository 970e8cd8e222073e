import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readQueueConfig, readWorkerConfig } from '../config.ts';
import { functionLog, inWork } from '../log.ts';
import { createS3Files } from '../store/s3-files.ts';
import { wireWorker } from '../wiring/worker.ts';
import { serveHealth } from './health.ts';
import { sqsInbox } from './inbox.ts';
import { workThrough } from './work-through.ts';

/**
 * The worker: `node main.mjs` works through the queue until it is told to stop (SIGTERM, as ECS sends it, or SIGINT);
 * `node main.mjs once '<message>'` does one message's work, without any queue, and exits with 1 where that fails.
 */
const { tableName, notesBucket, workerName } = readWorkerConfig();
const log = functionLog(workerName);
const work = wireWorker({
  table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
  files: createS3Files(new S3Client({}), notesBucket),
  clock: Date.now,
  log,
});
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());

const [mode, message] = process.argv.slice(2);
if (mode === 'once') {
  try {
    await inWork('once', () => work(message ?? '', { signal: stopping.signal }));
  } catch (error) {
    process.exitCode = 1;
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    log({ event: 'work-failed', level: 'error', fields: { fault }, metrics: { WorkFailed: 1 } });
  }
} else {
  const { healthPort, graceMs, holdSeconds, ...queues } = readQueueConfig();
  const health = await serveHealth(healthPort, Date.now);
  log({ event: 'worker-started' });
  await workThrough({
    inbox: sqsInbox(new SQSClient({}), queues),
    run: (body, { messageId, signal }) => inWork(messageId, () => work(body, { signal })),
    stop: stopping.signal,
    graceMs,
    holdSeconds,
    log,
    alive: health.alive,
  });
  log({ event: 'worker-stopped' });
  // What was given back may still be under way here.
  process.exit(0);
}
