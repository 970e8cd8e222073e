import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Git refused, or is not there; the message is its own first line. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

const OUTPUT_AT_MOST = 256 * 1024 * 1024;
const run = promisify(execFile);

/** Runs git in a folder. @throws GitError */
export async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: OUTPUT_AT_MOST });
    return stdout;
  } catch (cause) {
    throw new GitError(`git ${args[0] ?? ''} failed: ${saidBy(cause)}`, { cause });
  }
}

/** What git printed, without the line feed at its end. @throws GitError */
export const gitText = async (folder: string, ...args: readonly string[]): Promise<string> =>
  (await git(folder, ...args)).toString().replace(/\n$/, '');

/** The parts of what git prints with `-z`. @throws GitError */
export const gitParts = async (folder: string, ...args: readonly string[]): Promise<string[]> =>
  (await git(folder, ...args)).toString().split('\0').slice(0, -1);

function saidBy(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer; message: string };
  return (stderr?.toString().trim() || message).split('\n')[0] ?? '';
}
