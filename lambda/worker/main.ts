import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readQueueConfig, readWorkerConfig } from '../config.ts';
import { TransientError } from '../domain/transient-error.ts';
import { functionLog, inWork } from '../log.ts';
import { createS3Files } from '../store/s3-files.ts';
import { readWorkMessage } from '../triggers/work-message.ts';
import { isReadingThread, ownReader } from '../wiring/bounded-reader.ts';
import { lexiconsIn } from '../wiring/lexicons.ts';
import { wireWorker } from '../wiring/worker.ts';
import { serveHealth } from './health.ts';
import { STOP, type ThreadOutcome, type ThreadWork, inThread } from './in-thread.ts';
import { sqsInbox } from './inbox.ts';
import { workThrough } from './work-through.ts';

/**
 * The worker: `node main.mjs` works through the queue until it is told to stop (SIGTERM, as ECS sends it, or SIGINT);
 * `node main.mjs once '<message>'` does one message's work, without any queue, and exits with 1 where that fails. The
 * same file is run in the thread of each job, and in the one that reads its file.
 */
const { workerName, ...config } = readWorkerConfig();
const log = functionLog(workerName);
const stopping = new AbortController();
/** What 10 MB of plain prose take. */
const A_FILE_MS = 120_000;
// One at a time, as there is one job at a time, and memory for that.
const reader = ownReader(import.meta.url, { threads: 1, timeMs: () => A_FILE_MS });

if (isMainThread) await beWorker();
else if (!isReadingThread) await beThread(workerData as ThreadWork);

async function beWorker(): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  const [mode, message = ''] = process.argv.slice(2);
  await (mode === 'once' ? workOnce(message) : workThroughQueue());
}

/** Does one message's work here. */
async function work({ body, messageId }: ThreadWork): Promise<ThreadOutcome> {
  const { tableName, notesBucket, lexiconDir } = config;
  const run = wireWorker({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    files: createS3Files(new S3Client({}), notesBucket),
    readNote: reader.read,
    lexiconIn: lexiconsIn(lexiconDir, log),
    clock: Date.now,
    log,
  });
  try {
    await inWork(messageId, () => run(body, { signal: stopping.signal }));
    return { kind: 'done' };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'unknown', message: '' };
    return { kind: 'failed', name, message, mayPass: error instanceof TransientError };
  }
}

async function beThread(given: ThreadWork): Promise<void> {
  parentPort?.on('message', (told: unknown) => {
    if (told === STOP) stopping.abort();
  });
  parentPort?.postMessage(await work(given));
  parentPort?.removeAllListeners('message');
}

async function workOnce(body: string): Promise<void> {
  const outcome = await work({ body, messageId: 'once' });
  if (outcome.kind === 'done') return;
  process.exitCode = 1;
  const fault = `${outcome.name}: ${outcome.message}`;
  log({ event: 'work-failed', level: 'error', fields: { fault }, metrics: { WorkFailed: 1 } });
}

async function workThroughQueue(): Promise<void> {
  const { healthPort, graceMs, holdSeconds, ...queues } = readQueueConfig();
  const health = await serveHealth(healthPort, Date.now);
  const run = inThread(new URL(import.meta.url));
  log({ event: 'worker-started' });
  await workThrough({
    inbox: sqsInbox(new SQSClient({}), queues),
    run: async (body, context) => {
      readWorkMessage(body);
      await run(body, context);
    },
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
