import { execFile, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CloudError } from './cloud-error.ts';
import { CHECKOUT } from './folders.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** In place of this process's. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** The file that takes what it prints. */
  readonly log: string;
}

const LINES_SHOWN = 15;

/**
 * Runs a program to its end.
 * @throws CloudError with the last lines of what it printed, where it cannot be started or exits with anything but 0
 */
export async function runProgram({ command, args, env = process.env, cwd = CHECKOUT, log }: Program): Promise<void> {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const exit = await new Promise<number | string>((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    child.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ENOENT' ? 'it is not installed' : error.message);
    });
    child.once('close', (code, signal) => {
      resolve(code ?? `ended by ${String(signal)}`);
    });
  });
  await new Promise((resolve) => file.end(resolve));
  if (exit === 0) return;
  const shown = [command, ...args.slice(0, 3)].join(' ');
  const why = typeof exit === 'number' ? `exit code ${String(exit)}` : exit;
  throw new CloudError([`"${shown}" failed (${why}).`, ...lastLines(log), `All of it: ${log}`].join('\n'));
}

export interface JsonProgram extends Pick<Program, 'command' | 'args' | 'env'> {
  /** Codes that are no fault. */
  readonly exits: readonly number[];
}

const JSON_BYTES_AT_MOST = 64 * 1024 * 1024;

/**
 * Runs a program, and reads what it prints.
 * @throws CloudError where it cannot be started, exits otherwise, or prints no JSON
 */
export async function runForJson({ command, args, env = process.env, exits }: JsonProgram): Promise<unknown> {
  const { code, out, err } = await new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(command, args, { env, maxBuffer: JSON_BYTES_AT_MOST }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out, err });
    });
  });
  try {
    if (exits.includes(Number(code))) return JSON.parse(out) as unknown;
  } catch {
    // Said below.
  }
  throw new CloudError(
    `"${command}" failed (${String(code)}).\n${(err || out).trimEnd().split('\n').slice(-LINES_SHOWN).join('\n')}`,
  );
}

export const lastLines = (log: string, count = LINES_SHOWN): string[] =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count);
