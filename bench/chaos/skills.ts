import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { build } from 'esbuild';
import type { RequestEnvelope } from 'ask-sdk-model';
import { silentLog } from '../../lambda/log.ts';
import { speakerOver, wireSkill } from '../../lambda/wiring/skill.ts';
import { functionBuilds } from '../../local/bundle.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { localContext } from '../../local/engines/lambda-context.ts';
import { startRuntime } from '../../local/engines/lambda-runtime.ts';
import { SKILL_FUNCTION, SPEECH_FUNCTION } from '../../local/functions.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import type { SendToSkill } from '../../local/simulator/skill-answer.ts';
import { LOCAL_ENV } from '../answer-turn.ts';
import { startFunction } from '../start-function.ts';
import { KilledError } from './learner-at-device.ts';
import type { RunningSkill } from './run-fault.ts';

interface At {
  readonly dynamoDb: string;
  readonly lambda: string;
}

const SPEECH_DEADLINE_MS = 2000;

/** The skill function in this process, with clients like its own. It cannot be killed. */
export async function skillInProcess({ dynamoDb, lambda }: At, tableName: string): Promise<RunningSkill> {
  const timeouts = { connectionTimeout: 500, requestTimeout: 1000, throwOnRequestTimeout: true };
  const client = new DynamoDBClient({
    endpoint: dynamoDb,
    maxAttempts: 3,
    requestHandler: timeouts,
    ...LOCAL_CREDENTIALS,
  });
  const speech = new LambdaClient({ endpoint: lambda, maxAttempts: 1, ...LOCAL_CREDENTIALS });
  const skill = wireSkill({
    skillId: LOCAL_SKILL_ID,
    table: { client: DynamoDBDocumentClient.from(client), tableName },
    speaker: speakerOver(speech, {
      functionName: SPEECH_FUNCTION,
      deadlineMs: SPEECH_DEADLINE_MS,
      log: silentLog,
    }),
    clock: Date.now,
    log: silentLog,
    fetch,
  });
  return {
    handle: (envelope) => skill(envelope as RequestEnvelope, localContext(SKILL_FUNCTION)),
    kill: null,
    async stop() {
      client.destroy();
      speech.destroy();
    },
  };
}

/** The bundles of the skill and of the speech function, as SAM makes them. @returns their files by logical id */
export async function bundled(outdir: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(outdir, { recursive: true });
  const builds = functionBuilds(outdir).filter(({ name }) => name === SKILL_FUNCTION || name === SPEECH_FUNCTION);
  await Promise.all(builds.map(({ options }) => build(options)));
  return new Map(builds.map(({ name, file }) => [name, join(outdir, file)]));
}

/** Lambda's own runtime client: the Node that runs it, and its entry. */
export interface RuntimeClient {
  readonly node: string;
  readonly client: string;
}

/** Runs a bundle: under Lambda's runtime client, one request at a time, or in a plain process. */
function run(bundle: string, env: Readonly<Record<string, string>>, runtime: RuntimeClient | null) {
  if (runtime === null) return startFunction(bundle, env);
  const name = bundle.slice(bundle.lastIndexOf('/') + 1).replace(/\.mjs$/, '');
  return startRuntime({ ...runtime, folder: dirname(bundle), handler: `${name}.handler`, env, isQuiet: true });
}

type Running = Awaited<ReturnType<typeof run>>;

/** The bundle of the skill in processes of its own; each request goes to the one that has least to do. */
export async function skillInProcesses(
  bundle: string,
  { dynamoDb, lambda }: At,
  { tableName, processes, runtime }: { tableName: string; processes: number; runtime: RuntimeClient | null },
): Promise<RunningSkill> {
  const env = {
    ...LOCAL_ENV,
    SPEECH_DEADLINE_MS: String(SPEECH_DEADLINE_MS),
    TABLE_NAME: tableName,
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
    AWS_ENDPOINT_URL_LAMBDA: lambda,
  };
  const start = (): Promise<Running> => run(bundle, env, runtime);
  const slots = await Promise.all(
    Array.from({ length: processes }, async () => ({ running: start(), busy: 0, kills: 0 })),
  );
  await Promise.all(slots.map(({ running }) => running));
  const handle: SendToSkill = async (envelope) => {
    const slot = slots.reduce((least, one) => (one.busy < least.busy ? one : least));
    slot.busy += 1;
    const { kills } = slot;
    try {
      return (await (await slot.running).invoke(envelope)) as Awaited<ReturnType<SendToSkill>>;
    } catch (error) {
      if (slot.kills !== kills) throw new KilledError('The function was killed.', { cause: error });
      throw error;
    } finally {
      slot.busy -= 1;
    }
  };
  return {
    handle,
    async kill() {
      const slot = slots.reduce((most, one) => (one.busy > most.busy ? one : most));
      const killed = await slot.running;
      slot.kills += 1;
      slot.running = start();
      await Promise.all([killed.stop(), slot.running]);
    },
    async stop() {
      await Promise.all(slots.map(async ({ running }) => (await running).stop()));
    },
  };
}
