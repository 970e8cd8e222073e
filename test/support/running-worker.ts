import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalAws, REGION } from '../../local/cloud/local-aws.ts';
import { ARCHITECTURE, type Stack } from '../../local/cloud/stack.ts';
import { DICTIONARY, bundleWorker } from '../../local/worker-bundle.ts';
import { assumedRole } from './assumed-role.ts';
import { freePort } from './free-port.ts';

const BASE_IMAGE = 'node:24-slim';
const IMAGE = 'study-aloud-worker:tests';
const DOCKERFILE = fileURLToPath(new URL('../../lambda/worker/Dockerfile', import.meta.url));
/** What the whole of it may take. */
export const MEMORY_MB = 512;

/** A worker as it is deployed: a container, or where there is no engine the same bundle as a process. */
export interface Worker {
  readonly kind: 'container' | 'process';
  start(): Promise<void>;
  /** At once, as when its machine is gone. */
  kill(): Promise<void>;
  /** As ECS stops it. @returns the exit code */
  stop(): Promise<number | null>;
  /** Kills it where it runs, and leaves nothing of it behind. */
  remove(): Promise<void>;
  /** Whether it says that it is well. */
  isWell(): Promise<boolean>;
  /** The most memory that it has held since it was started last, MB. */
  peakMb(): number;
  readonly printed: () => string;
}

/** Whether containers can be run here, with the image that the worker's starts from. */
function hasEngine(): boolean {
  try {
    execFileSync('docker', ['image', 'inspect', BASE_IMAGE], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The local AWS names its queues by another name of this machine than its endpoint has. */
const here = (queueUrl = ''): string => queueUrl.replace('//localhost:', '//127.0.0.1:');

/**
 * The worker of a stack that is deployed, under its own role.
 * @param holdSeconds a killed worker's work comes back as soon as that
 */
export async function deployedWorker(aws: LocalAws, stack: Stack, holdSeconds: number): Promise<Worker> {
  const { outputs, resources } = stack;
  return builtWorker({
    ...(await assumedRole(aws, resources['WorkerRole'] ?? '')),
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_REGION: REGION,
    TABLE_NAME: outputs['TableName'] ?? '',
    NOTES_BUCKET: outputs['NotesBucketName'] ?? '',
    WORK_QUEUE_URL: here(outputs['WorkQueueUrl']),
    WORK_DEAD_LETTERS_URL: here(resources['WorkDeadLetters']),
    HOLD_SECONDS: String(holdSeconds),
  });
}

/**
 * The worker, built and not started yet. It says which kind it is.
 * @param env of the worker, its queue and its AWS among it
 * @throws Error where REQUIRE_CONTAINER=1 and there is no engine
 */
async function builtWorker(env: Readonly<Record<string, string>>): Promise<Worker> {
  const folder = mkdtempSync(join(tmpdir(), 'study-aloud-worker-'));
  await bundleWorker(folder, ARCHITECTURE);
  copyFileSync(DOCKERFILE, join(folder, 'Dockerfile'));
  const isContainer = hasEngine();
  if (!isContainer && process.env['REQUIRE_CONTAINER'] === '1') {
    throw new Error(`REQUIRE_CONTAINER=1, and there is no Docker engine with ${BASE_IMAGE}.`);
  }
  process.stdout.write(
    `    The worker runs as a ${isContainer ? 'container' : 'process: no engine with its base image'}\n`,
  );
  const port = await freePort();
  const full = { ...env, HEALTH_PORT: String(port), NODE_ENV: 'production', NODE_NO_WARNINGS: '1' };
  // Made once and started again and again: to lay an image out for another container takes longer than a short life.
  const container = isContainer ? createdContainer(folder, full) : null;
  const command =
    container === null ? [process.execPath, join(folder, 'main.mjs')] : ['docker', 'start', '--attach', container];
  let child: ChildProcess | null = null;
  let printed = '';
  let peakMb = 0;
  const signalled = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    const running = child;
    if (running === null) return null;
    child = null;
    if (running.exitCode !== null) return running.exitCode;
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    if (container === null) running.kill(signal);
    else execFileSync('docker', ['kill', '--signal', signal, container], { stdio: 'ignore' });
    return ended;
  };
  return {
    kind: isContainer ? 'container' : 'process',
    printed: () => printed,
    async start() {
      const before = printed.length;
      const [program = '', ...args] = command;
      const started = spawn(program, args, {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: container === null ? { ...full, LEXICON_DIR: join(folder, DICTIONARY) } : process.env,
      });
      child = started;
      peakMb = 0;
      await new Promise<void>((resolve, reject) => {
        started.once('exit', (code) => {
          reject(new Error(`The worker ended with ${String(code)} before it began.`));
        });
        started.stdout.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          if (printed.slice(before).includes('worker-started')) resolve();
          peakMb = Math.max(peakMb, container === null ? processMb(started.pid ?? 0) : containerMb(container));
        });
      });
    },
    kill: async () => void (await signalled('SIGKILL')),
    stop: () => signalled('SIGTERM'),
    async remove() {
      await signalled('SIGKILL');
      if (container !== null) execFileSync('docker', ['rm', '--force', container], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
    peakMb: () => peakMb,
    async isWell() {
      return (await fetch(`http://127.0.0.1:${String(port)}/`)).ok;
    },
  };
}

/** @returns the id of a container that was not started yet, with the limits that the template gives it */
function createdContainer(folder: string, env: Readonly<Record<string, string>>): string {
  const docker = (...args: string[]): string =>
    execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  const image = docker('build', '--quiet', '--tag', IMAGE, folder);
  const limits = ['--read-only', '--cap-drop', 'ALL', '--memory', `${String(MEMORY_MB)}m`];
  const variables = Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  return docker('create', '--init', '--network', 'host', ...limits, ...variables, image);
}

/** VmHWM: the peak itself. 0 where it is gone, or the system tells nothing of it. */
function processMb(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

function containerMb(name: string): number {
  try {
    const top = execFileSync('docker', ['inspect', '--format', '{{.State.Pid}}', name], { encoding: 'utf8' });
    // --init is the first process, and the worker its child.
    const init = top.trim();
    const children = readFileSync(`/proc/${init}/task/${init}/children`, 'utf8').trim().split(' ');
    return Math.max(0, ...children.map((pid) => processMb(Number(pid))));
  } catch {
    return 0;
  }
}
