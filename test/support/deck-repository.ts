import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface DeckRepository {
  /** Holds `decks.git`, which is served. */
  readonly folder: string;
  readonly name: string;
  /** Writes files (null removes one), commits them on a branch and pushes it. @returns the commit */
  push(files: Readonly<Record<string, string | Buffer | null>>, options?: PushOptions): string;
  /** Runs git in the working tree. */
  git(...args: readonly string[]): string;
  remove(): void;
}

interface PushOptions {
  /** Made where it is not there yet; default: main. */
  readonly branch?: string;
  readonly isForced?: boolean;
}

/** A bare repository of decks, and a working tree that pushes to it. */
export function deckRepository(name = 'decks'): DeckRepository {
  const folder = mkdtempSync(join(tmpdir(), 'study-aloud-decks-'));
  const bare = join(folder, `${name}.git`);
  const tree = join(folder, 'tree');
  const run = (cwd: string, args: readonly string[]): string => {
    const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', ['-C', cwd, ...who, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  mkdirSync(bare);
  run(bare, ['init', '-q', '--bare', '-b', 'main']);
  mkdirSync(tree);
  run(tree, ['init', '-q', '-b', 'main']);
  run(tree, ['remote', 'add', 'origin', bare]);
  const git = (...args: readonly string[]): string => run(tree, args).trim();
  return {
    folder,
    name,
    git,
    push(files, { branch = 'main', isForced = false } = {}) {
      if (git('branch', '--show-current') !== branch) {
        const isThere = git('branch', '--list', branch) !== '';
        git('checkout', '-q', ...(isThere ? [] : ['-b']), branch);
      }
      for (const [path, content] of Object.entries(files)) {
        const file = join(tree, path);
        mkdirSync(dirname(file), { recursive: true });
        if (content === null) rmSync(file);
        else writeFileSync(file, content);
      }
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'Decks');
      git('push', '-q', ...(isForced ? ['--force'] : []), 'origin', branch);
      return git('rev-parse', 'HEAD');
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
