import { CodeCommitClient, CreatePullRequestCommand } from '@aws-sdk/client-codecommit';
import { CloudError } from './cloud-error.ts';
import type { DeckServer } from './deck-server.ts';
import { REGION, clientOf } from './local-aws.ts';

/**
 * Opens a pull request from a branch to the default branch, as CodeCommit's own client does.
 * @returns its id
 * @throws CloudError where there is no such branch, or nothing to compare it with
 */
export async function openPullRequest({ endpoint, name, pid }: DeckServer, branch: string): Promise<string> {
  const client = new CodeCommitClient({ ...clientOf({ endpoint, pid, log: '' }), region: REGION });
  const targets = [{ repositoryName: name, sourceReference: branch }];
  try {
    const { pullRequest } = await client.send(new CreatePullRequestCommand({ title: branch, targets }));
    return pullRequest?.pullRequestId ?? '';
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CloudError(`No pull request from ${branch}: ${why}. Both branches have to be pushed first.`, { cause });
  } finally {
    client.destroy();
  }
}
