import { git, gitParts, gitText } from './git.ts';

/** A file at a commit, as CodeCommit names it. */
export interface BlobMetadata {
  readonly blobId: string;
  readonly path: string;
  readonly mode: string;
}

export interface Difference {
  readonly changeType: 'A' | 'M' | 'D';
  readonly beforeBlob?: BlobMetadata;
  readonly afterBlob?: BlobMetadata;
}

/** A bare repository, as far as CodeCommit tells of one. */
export interface BareRepository {
  /** The branch that HEAD names. */
  defaultBranch(): Promise<string>;
  /** The tips of all branches, by their names. */
  branches(): Promise<ReadonlyMap<string, string>>;
  /** @returns null where it names no commit here: a branch, a tag, an id */
  commit(specifier: string): Promise<string | null>;
  mergeBase(one: string, other: string): Promise<string>;
  /** By path; between nothing and a commit, every file is new. Renames are a removal and a new file, as on CodeCommit. */
  differences(before: string | null, after: string): Promise<Difference[]>;
  /** null where there is none. */
  blob(id: string): Promise<Buffer | null>;
}

const NO_OBJECT = /^0+$/;

export function bareRepository(folder: string): BareRepository {
  return {
    defaultBranch: () => gitText(folder, 'symbolic-ref', '--short', 'HEAD'),
    async branches() {
      const lines = await gitText(folder, 'for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads');
      return new Map(
        lines
          .split('\n')
          .filter(Boolean)
          .map((line): [string, string] => [
            line.slice(0, line.lastIndexOf(' ')),
            line.slice(line.lastIndexOf(' ') + 1),
          ]),
      );
    },
    commit: (specifier) =>
      gitText(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${specifier}^{commit}`).catch(
        () => null,
      ),
    mergeBase: (one, other) => gitText(folder, 'merge-base', one, other),
    differences: (before, after) => (before === null ? all(after) : between(before, after)),
    blob: (id) => git(folder, 'cat-file', 'blob', id).catch(() => null),
  };

  async function all(commit: string): Promise<Difference[]> {
    const entries = await gitParts(folder, 'ls-tree', '-r', '-z', commit);
    return entries.flatMap((entry): Difference[] => {
      const [meta = '', path = ''] = split(entry, '\t');
      const [mode = '', kind, blobId = ''] = meta.split(' ');
      return kind === 'blob' ? [{ changeType: 'A', afterBlob: { blobId, path, mode } }] : [];
    });
  }

  async function between(before: string, after: string): Promise<Difference[]> {
    const parts = await gitParts(
      folder,
      'diff-tree',
      '-r',
      '-z',
      '--raw',
      '--no-renames',
      '--no-abbrev',
      before,
      after,
    );
    const found: Difference[] = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const path = parts[at + 1] ?? '';
      const [oldMode = '', newMode = '', oldId = '', newId = ''] = (parts[at] ?? '').slice(1).split(' ');
      const beforeBlob = { blobId: oldId, path, mode: oldMode };
      const afterBlob = { blobId: newId, path, mode: newMode };
      if (NO_OBJECT.test(oldId)) found.push({ changeType: 'A', afterBlob });
      else if (NO_OBJECT.test(newId)) found.push({ changeType: 'D', beforeBlob });
      else found.push({ changeType: 'M', beforeBlob, afterBlob });
    }
    return found;
  }
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
