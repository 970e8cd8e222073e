import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startCodeCommit } from '../engines/code-commit.ts';
import { GitError, git } from '../engines/git.ts';
import { type Background, isAlive, noted, stopNoted } from './background.ts';
import { CloudError } from './cloud-error.ts';
import { deliverNews } from './deck-news.ts';
import { CHECKOUT } from './folders.ts';
import { OWN_FOLDER, ownCloud } from './own-cloud.ts';
import { lastLines } from './run-program.ts';

/** What stands for CodeCommit beside the local AWS, which has none: a process of its own over a bare repository. */
export interface DeckServer extends Background {
  readonly endpoint: string;
  /** The repository's name. */
  readonly name: string;
}

const REPOSITORIES = join(OWN_FOLDER, 'repositories');
const STATE = join(OWN_FOLDER, 'code-commit.json');
export const DECK_SERVER_LOG = join(OWN_FOLDER, 'code-commit.log');
const STARTS_WITHIN_MS = 20_000;
const LOOKS_EVERY_MS = 1000;

/** Where notes are pushed to. It outlives the local AWS. */
export const repositoryFolder = (name: string): string => join(REPOSITORIES, `${name}.git`);

/**
 * Starts it, with the repository that it serves where there is none yet; or finds the one of that name that runs.
 * @param host where it listens
 * @throws CloudError where git is missing, or it does not start
 */
export async function startDeckServer(name: string, host: string): Promise<DeckServer> {
  const running = runningDeckServer();
  if (running?.name === name) return running;
  await stopDeckServer();
  await makeRepository(name);
  const log = openSync(DECK_SERVER_LOG, 'w');
  const command = ['--import', 'tsx', 'local/commands/cloud.ts', 'serve-decks', name, host];
  const child = spawn(process.execPath, command, { cwd: CHECKOUT, detached: true, stdio: ['ignore', log, log] });
  child.unref();
  closeSync(log);
  for (const until = Date.now() + STARTS_WITHIN_MS; Date.now() < until && child.exitCode === null; await wait(100)) {
    const started = runningDeckServer();
    if (started !== null) return started;
  }
  if (child.pid !== undefined && isAlive({ pid: child.pid })) process.kill(-child.pid, 'SIGKILL');
  throw new CloudError(['What stands for CodeCommit did not start.', ...lastLines(DECK_SERVER_LOG)].join('\n'));
}

export function runningDeckServer(): DeckServer | null {
  const server = noted<DeckServer>(STATE);
  return server !== null && isAlive(server) ? server : null;
}

/** @returns whether there was one to stop */
export const stopDeckServer = (): Promise<boolean> => stopNoted(STATE);

/** @throws CloudError */
async function makeRepository(name: string): Promise<void> {
  const folder = repositoryFolder(name);
  if (existsSync(folder)) return;
  mkdirSync(REPOSITORIES, { recursive: true });
  try {
    await git(REPOSITORIES, 'init', '--quiet', '--bare', '--initial-branch=main', folder);
  } catch (cause) {
    const why = cause instanceof GitError ? cause.message : String(cause);
    throw new CloudError(`No repository of notes can be made: ${why}`, { cause });
  }
}

/** An address by which both this machine and containers on it reach what listens everywhere. */
const addressOf = (host: string): string => {
  if (host !== '0.0.0.0') return host;
  const addresses = Object.values(networkInterfaces()).flatMap((of) => of ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
};

export interface Serving {
  /** Where it listens. */
  readonly host: string;
  readonly stop: Promise<void>;
  readonly say: (line: string) => void;
}

/** The process itself: serves the repository, and hands what happens there to the stack, until it is told to stop. */
export async function serveDecks(name: string, { host, stop, say }: Serving): Promise<void> {
  const codeCommit = await startCodeCommit({ folder: REPOSITORIES, host });
  const endpoint = `http://${addressOf(host)}:${String(codeCommit.port)}`;
  const server: DeckServer = { endpoint, name, pid: process.pid };
  writeFileSync(STATE, JSON.stringify(server));
  say(`${name} at ${endpoint}`);
  let isStopping = false;
  void stop.then(() => {
    isStopping = true;
  });
  const deliver = deliverNews({ news: () => codeCommit.news(name), cloud: ownCloud, say });
  while (!isStopping) {
    await deliver();
    await Promise.race([stop, wait(LOOKS_EVERY_MS)]);
  }
  await codeCommit.stop();
}
