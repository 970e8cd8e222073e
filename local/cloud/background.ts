import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that goes on when the command that started it has ended, told of by a file beside what it holds. */
export interface Background {
  /** The leader of a group of processes. */
  readonly pid: number;
}

/** What the file says; null where there is none. */
export function noted<State extends Background>(file: string): State | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as State;
  } catch {
    return null;
  }
}

export function isAlive({ pid }: Background): boolean {
  try {
    return pid > 0 && process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** Ends it, with the processes that it started. @returns whether there was one */
export async function stopNoted(file: string): Promise<boolean> {
  const state = noted(file);
  rmSync(file, { force: true });
  if (state === null || !isAlive(state)) return false;
  process.kill(-state.pid, 'SIGTERM');
  for (let tries = 0; tries < 40 && isAlive(state); tries += 1) await wait(250);
  if (isAlive(state)) process.kill(-state.pid, 'SIGKILL');
  return true;
}
