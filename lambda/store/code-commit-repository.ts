import {
  BlobIdDoesNotExistException,
  BranchDoesNotExistException,
  type CodeCommitClient,
  CommitDoesNotExistException,
  FileTooLargeException,
  GetBlobCommand,
  GetBranchCommand,
  GetRepositoryCommand,
  RepositoryDoesNotExistException,
  paginateGetDifferences,
} from '@aws-sdk/client-codecommit';
import { faultName } from '../ports/fault-name.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { ChangedPath, Repository } from '../ports/repository.ts';

/** CodeCommit did not do what it was asked to; `cause` says why. Never carries a path or content. */
export class RepositoryError extends TransientError {
  override readonly name = 'RepositoryError';
}

/** As many as CodeCommit gives at once. */
const PAGE = 1000;

/** A repository of CodeCommit. */
export function createCodeCommitRepository(client: CodeCommitClient, name: string): Repository {
  const repositoryName = name;
  return {
    name,
    head: () =>
      withRepositoryErrors('the look-up of a branch', async () => {
        try {
          const { repositoryMetadata } = await client.send(new GetRepositoryCommand({ repositoryName }));
          const branchName = repositoryMetadata?.defaultBranch;
          if (branchName === undefined) return 'empty';
          const { branch } = await client.send(new GetBranchCommand({ repositoryName, branchName }));
          return branch?.commitId === undefined ? 'empty' : { branch: branchName, commit: branch.commitId };
        } catch (error) {
          if (error instanceof RepositoryDoesNotExistException) return 'gone';
          if (error instanceof BranchDoesNotExistException) return 'empty';
          throw error;
        }
      }),

    changes: (before, after) =>
      withRepositoryErrors('the comparison of two commits', async () => {
        const commits = { ...(before !== null && { beforeCommitSpecifier: before }), afterCommitSpecifier: after };
        const found: ChangedPath[] = [];
        try {
          const pages = paginateGetDifferences({ client, pageSize: PAGE }, { repositoryName, ...commits });
          for await (const { differences = [] } of pages) {
            for (const { beforeBlob, afterBlob } of differences) {
              const path = afterBlob?.path ?? beforeBlob?.path;
              if (path !== undefined) found.push({ path, blobId: afterBlob?.blobId ?? null });
            }
          }
        } catch (error) {
          if (error instanceof CommitDoesNotExistException) return 'commit-gone';
          throw error;
        }
        return found;
      }),

    read: (blobId, atMostBytes) =>
      withRepositoryErrors('a read of a file', async () => {
        try {
          const { content = new Uint8Array() } = await client.send(new GetBlobCommand({ repositoryName, blobId }));
          return content.length > atMostBytes ? 'too-large' : content;
        } catch (error) {
          if (error instanceof FileTooLargeException) return 'too-large';
          // Nothing names it any more: the next look finds what is there now.
          if (error instanceof BlobIdDoesNotExistException)
            throw new RepositoryError('A file that CodeCommit listed is not there any more.', { cause: error });
          throw error;
        }
      }),
  };
}

export async function withRepositoryErrors<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof RepositoryError) throw cause;
    throw new RepositoryError(`CodeCommit did not carry out ${operation}: ${faultName(cause)}.`, { cause });
  }
}
