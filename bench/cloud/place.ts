import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { placeFolder } from '../../local/cloud/folders.ts';
import { clientOf, startLocalAws, stopLocalAws } from '../../local/cloud/local-aws.ts';
import { ARCHITECTURE, buildStack, deployStack } from '../../local/cloud/stack.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { freePort } from '../../test/support/free-port.ts';
import { type Worker, deployedWorker } from '../../test/support/running-worker.ts';

export type Item = Readonly<Record<string, unknown>>;

/** The system on a local AWS of the bench's own, and the bare SDK beside it. */
export interface Place {
  readonly client: DynamoDBDocumentClient;
  /** Another one, that nobody else uses. */
  newClient(): DynamoDBClient;
  readonly tableName: string;
  readonly worker: Worker;
  put(key: string, body: string | Uint8Array): Promise<void>;
  /** null where there is none yet. */
  json(key: string): Promise<Item | null>;
  /** All that stands under a learner. */
  items(learner: string): Promise<Item[]>;
  stop(): Promise<void>;
}

const FOLDER = placeFolder('bench');
const PARAMETERS = { SkillId: LOCAL_SKILL_ID, Architecture: ARCHITECTURE, Worker: 'on' };
/** Longer than any pause of a worker that nobody kills. */
const HOLD_SECONDS = 30;
/** How often it is looked whether something is there: what is measured is right to that. */
const LOOK_MS = 15;

/** Deploys the whole system to a local AWS. @param template as `sam build` wrote it; null: it is built */
export async function startPlace(template: string | null, say: (line: string) => void): Promise<Place> {
  await stopLocalAws(FOLDER);
  const aws = await startLocalAws({ folder: FOLDER, port: await freePort(), say });
  const built = template ?? (await buildStack(FOLDER, PARAMETERS, say));
  const to = { aws, template: built, name: 'study-aloud-bench', parameters: PARAMETERS, folder: FOLDER, say };
  const stack = await deployStack(to);
  const options = clientOf(aws);
  const s3 = new S3Client({ ...options, forcePathStyle: true });
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(options));
  const [Bucket, TableName] = [stack.outputs['NotesBucketName'], stack.outputs['TableName'] ?? ''];
  const worker = await deployedWorker(aws, stack, HOLD_SECONDS);
  return {
    client,
    newClient: () => new DynamoDBClient(options),
    tableName: TableName,
    worker,
    async put(Key, Body) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    },
    async json(Key) {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        return JSON.parse((await Body?.transformToString()) ?? 'null') as Item | null;
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return null;
        throw error;
      }
    },
    async items(learner) {
      const found: Item[] = [];
      const query = { TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': learner } };
      for await (const { Items = [] } of paginateQuery({ client }, query)) found.push(...(Items as Item[]));
      return found;
    },
    async stop() {
      await worker.remove();
      client.destroy();
      s3.destroy();
      await stopLocalAws(FOLDER);
    },
  };
}

/** A learner of the bench's, by a name, with the keys of a file of theirs. */
export function learnerOf(name: string) {
  const key = learnerKeyOf(`amzn1.ask.account.bench-${name}`);
  return {
    key,
    note: (path: string) => `notes/${key}/${path}`,
    report: (path: string) => `reports/${key}/${path}.json`,
  };
}

/** Seconds until something is there, from now. @throws Error that says what did not come */
export async function secondsUntil(what: string, isThere: () => Promise<boolean>, withinMs = 60_000): Promise<number> {
  const began = performance.now();
  while (!(await isThere())) {
    if (performance.now() - began > withinMs)
      throw new Error(`Within ${String(withinMs / 1000)} s there was no ${what}.`);
    await wait(LOOK_MS);
  }
  return (performance.now() - began) / 1000;
}

/** Seconds that something takes. */
export async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return (performance.now() - began) / 1000;
}
