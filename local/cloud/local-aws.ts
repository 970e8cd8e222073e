import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Background, isAlive, noted, stopNoted } from './background.ts';
import { CloudError } from './cloud-error.ts';
import { lastLines } from './run-program.ts';
import { type Say, installed } from './tools.ts';

/** A whole AWS on this machine: MiniStack, with each role's policies enforced. What it holds goes with it. */
export interface LocalAws extends Background {
  readonly endpoint: string;
  /** What it prints, and the functions with it. */
  readonly log: string;
}

export const REGION = 'us-east-1';

/** The account's own, who may do everything; whoever comes without a role. */
const ROOT_CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' } as const;

/** For every client of the SDK. */
export const clientOf = ({ endpoint }: LocalAws) =>
  ({ endpoint, region: REGION, credentials: ROOT_CREDENTIALS, maxAttempts: 2 }) as const;

/** For programs of others; nothing of an account that somebody has elsewhere is left in it. */
export function environmentOf({ endpoint }: LocalAws): NodeJS.ProcessEnv {
  return {
    ...withoutAws(process.env),
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: ROOT_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ROOT_CREDENTIALS.secretAccessKey,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
  };
}

const withoutAws = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('AWS_')));

export interface StartOptions {
  /** Where its state stands. */
  readonly folder: string;
  readonly port: number;
  /** Default: this machine alone. Containers come in over Docker's bridge and want 0.0.0.0. */
  readonly host?: string;
  readonly say: Say;
}

const STATE = 'local-aws.json';
const STARTS_WITHIN_MS = 60_000;

/**
 * Starts it, or finds it where it was started in this folder.
 * @throws CloudError where the port is taken by something else, or it does not answer within a minute
 */
export async function startLocalAws({ folder, port, host = '127.0.0.1', say }: StartOptions): Promise<LocalAws> {
  const running = await runningLocalAws(folder);
  if (running !== null) return running;
  const programs = await installed('ministack', say);
  await isFree(port, host);
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'local-aws.log');
  const output = openSync(log, 'w');
  // The functions run as processes of the Node that runs this.
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(join(programs, 'ministack'), [], {
    detached: true,
    stdio: ['ignore', output, output],
    env: {
      ...withoutAws(process.env),
      PATH: path,
      AUTH: 'true',
      LAMBDA_EXECUTOR: 'local',
      MINISTACK_DOCKER_TIMEOUT: '180',
      MINISTACK_REGION: REGION,
      GATEWAY_PORT: String(port),
      BIND_HOST: host,
    },
  });
  child.unref();
  closeSync(output);
  const aws: LocalAws = { endpoint: `http://127.0.0.1:${String(port)}`, pid: child.pid ?? 0, log };
  writeFileSync(join(folder, STATE), JSON.stringify(aws));
  for (const until = Date.now() + STARTS_WITHIN_MS; Date.now() < until && child.exitCode === null; await wait(250)) {
    if (await answers(aws.endpoint)) return aws;
  }
  await stopLocalAws(folder);
  throw new CloudError([`The local AWS did not start.`, ...lastLines(log), `All of it: ${log}`].join('\n'));
}

/** null where none was started in this folder, or it runs no more. */
export async function runningLocalAws(folder: string): Promise<LocalAws | null> {
  const aws = noted<LocalAws>(join(folder, STATE));
  return aws !== null && isAlive(aws) && (await answers(aws.endpoint)) ? aws : null;
}

/** @returns whether there was one to stop */
export const stopLocalAws = (folder: string): Promise<boolean> => stopNoted(join(folder, STATE));

async function answers(endpoint: string): Promise<boolean> {
  try {
    return (await fetch(`${endpoint}/_ministack/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** @throws CloudError */
async function isFree(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) => {
      reject(new CloudError(`Port ${String(port)} on ${host} is busy. Choose another with --port.`, { cause }));
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}
