import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The data on this machine cannot be used; the message is the one line the author reads. */
export class LocalDataError extends Error {
  override readonly name = 'LocalDataError';
}

const LOCK = 'in-use.pid';

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
  return () => {
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
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') {
        throw new LocalDataError(`The data folder ${folder} cannot be written (${codeOf(cause)}).`, { cause });
      }
    }
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isRunning(holder)) {
      throw new LocalDataError(
        `The data folder ${folder} is in use by process ${String(holder)}. End that one, or choose another with --data.`,
      );
    }
    // Left by a process that was killed.
    rmSync(lock, { force: true });
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
