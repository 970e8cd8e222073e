import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The data on this machine cannot be used; the message is the one line the author reads. */
export class LocalDataError extends Error {
  override readonly name = 'LocalDataError';
}

const LOCK = 'in-use.pid';
/** There while a lock that was left behind is taken over: of two starts at once one does that. */
const TAKING_OVER = 'in-use.taken-over';
/** Taking over takes milliseconds; what is older was broken off. */
const TAKING_OVER_MS = 5000;

/** The folders that this very process has. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone, making it where it is missing.
 * @returns what gives it back
 * @throws LocalDataError where it cannot be written or another process has it
 */
export function takeFolder(folder: string): () => void {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new LocalDataError(`The data folder ${folder} is not a folder.`);
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (cause) {
    if (cause instanceof LocalDataError) throw cause;
    throw new LocalDataError(
      `The data folder ${folder} cannot be used (${codeOf(cause)}). Choose another with --data.`,
      {
        cause,
      },
    );
  }
  const lock = join(folder, LOCK);
  takeLock(folder, lock);
  held.add(lock);
  return () => {
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

/** Node's own recursive mkdir never returns where the parent is there and takes no folder (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function takeLock(folder: string, lock: string): void {
  const own = `${String(process.pid)} ${startOf(process.pid) ?? ''}`.trim();
  for (;;) {
    try {
      writeFileSync(lock, own, { flag: 'wx' });
      return;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') {
        throw new LocalDataError(`The data folder ${folder} cannot be written (${codeOf(cause)}).`, { cause });
      }
    }
    const left = contentOf(lock);
    if (left === null) continue;
    const [pid = '', started = null] = left.split(' ');
    if (isHeld(lock, Number(pid), started)) {
      throw new LocalDataError(
        `The data folder ${folder} is in use by process ${pid}. End that one, or choose another with --data.`,
      );
    }
    // Left by a process that was killed.
    takeOver(folder, lock, left);
  }
}

/** Removes a lock that was left behind, unless somebody else has just done so and holds it. */
function takeOver(folder: string, lock: string, left: string): void {
  const taking = join(folder, TAKING_OVER);
  try {
    mkdirSync(taking);
  } catch (cause) {
    const age = Date.now() - (statSync(taking, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (codeOf(cause) === 'EEXIST' && age > TAKING_OVER_MS) {
      rmSync(taking, { recursive: true, force: true });
      return;
    }
    throw new LocalDataError(
      `The data folder ${folder} is being taken by another process. Choose another with --data.`,
      {
        cause,
      },
    );
  }
  try {
    if (contentOf(lock) === left) rmSync(lock, { force: true });
  } finally {
    rmSync(taking, { recursive: true, force: true });
  }
}

function contentOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8').trim();
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/**
 * Whether that process has it. Ids of processes come again: a container's first process has the same one at each start.
 * @param started when it started, as `startOf` told then; null: an older lock, or a system that does not tell
 */
function isHeld(lock: string, pid: number, started: string | null): boolean {
  if (pid === process.pid) return held.has(lock);
  if (!isRunning(pid)) return false;
  const starts = startOf(pid);
  return started === null || starts === null || started === starts;
}

/** When a process started, counted from when the system did; null where the system has no /proc that tells. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in parentheses, may hold anything; the start is the twentieth field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
