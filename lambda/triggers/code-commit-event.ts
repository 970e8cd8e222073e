import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';

/** What called the function is no event of CodeCommit that it knows. */
export class CodeCommitEventError extends Error {
  override readonly name = 'CodeCommitEventError';
}

const Filled = v.pipe(v.string(), v.nonEmpty());
const PullRequestId = v.pipe(v.string(), v.digits());

/**
 * A branch that came or moved. https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html
 */
const BranchEvent = v.object({
  id: Filled,
  source: v.literal('aws.codecommit'),
  'detail-type': v.literal('CodeCommit Repository State Change'),
  detail: v.object({ repositoryName: Filled, referenceType: Filled, referenceName: Filled }),
});

const PullRequestEvent = v.object({
  id: Filled,
  source: v.literal('aws.codecommit'),
  'detail-type': v.literal('CodeCommit Pull Request State Change'),
  detail: v.object({ repositoryNames: v.array(Filled), pullRequestId: PullRequestId }),
});

export interface Push {
  /** The event's, the same where it is delivered again. */
  readonly id: string;
  readonly repository: string;
}

/** @throws CodeCommitEventError that names the field and the rule it broke */
export function readPush(event: unknown): Push {
  const { id, detail } = parsed(BranchEvent, event);
  return { id, repository: detail.repositoryName };
}

export interface PullRequestChange {
  readonly id: string;
  readonly repositories: readonly string[];
  readonly pullRequest: string;
}

/** @throws CodeCommitEventError that names the field and the rule it broke */
export function readPullRequestChange(event: unknown): PullRequestChange {
  const { id, detail } = parsed(PullRequestEvent, event);
  return { id, repositories: detail.repositoryNames, pullRequest: detail.pullRequestId };
}

function parsed<const Schema extends v.GenericSchema>(schema: Schema, event: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, event);
  if (result.success) return result.output;
  throw new CodeCommitEventError(`No event of CodeCommit: ${brokenRule(result.issues)}.`);
}
