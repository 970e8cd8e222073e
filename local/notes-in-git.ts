import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './commands/command-line.ts';
import { GitError, git, gitParts, gitText } from './engines/git.ts';

/** A file as git has it at another commit, and what became of it. Both paths are absolute. */
export interface OldFile {
  readonly path: string;
  /** Where it is now; null where it was removed. */
  readonly now: string | null;
  readonly bytes: Uint8Array;
}

export interface ChangesSince {
  /** Files that were changed, renamed or removed since, as they were. */
  readonly old: readonly OldFile[];
  /** Absolute paths of files that came since. */
  readonly added: ReadonlySet<string>;
}

/**
 * What changed at these paths since the commit at which the work left another line of it (the merge base), committed or
 * not.
 * @param ref a branch, tag or commit
 * @throws UsageError where the paths lie in no git repository, or it has no such commit
 */
export async function changesSince(ref: string, paths: readonly string[]): Promise<ChangesSince> {
  const [first = '.'] = paths;
  const folder = statSync(first).isDirectory() ? first : dirname(first);
  const root = await orUsage(() => gitText(folder, 'rev-parse', '--show-toplevel'), `${first} is in no git repository`);
  const commit = await orUsage(
    () => gitText(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`),
    `--against is "${ref}", which names no commit`,
  );
  const base = await gitText(root, 'merge-base', commit, 'HEAD').catch(() => commit);
  const listed = ['--', ...paths];
  const changes = await orUsage(
    () => gitParts(root, 'diff', '--name-status', '-z', '--find-renames', base, ...listed),
    `not all paths are in the git repository ${root}`,
  );
  const untracked = await gitParts(root, 'ls-files', '--others', '--exclude-standard', '-z', ...listed);
  const added = new Set(untracked.map((path) => join(root, path)));
  const old: OldFile[] = [];
  for (let at = 0; at < changes.length;) {
    const status = changes[at] ?? '';
    const from = changes[at + 1] ?? '';
    const isMove = /^[RC]/.test(status);
    const to = isMove ? (changes[at + 2] ?? '') : from;
    at += isMove ? 3 : 2;
    if (/^[AC]/.test(status)) added.add(join(root, to));
    else {
      const bytes = await git(root, 'show', `${base}:${from}`);
      old.push({ path: join(root, from), now: status === 'D' ? null : join(root, to), bytes });
    }
  }
  return { old, added };
}

async function orUsage<T>(ask: () => Promise<T>, otherwise: string): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof GitError ? new UsageError(`${otherwise} (${error.message}).`) : error;
  }
}
