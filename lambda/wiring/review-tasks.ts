import { createHash } from 'node:crypto';
import { type ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
import type { ReviewTaskConfig } from '../config.ts';
import { TransientError } from '../domain/transient-error.ts';
import { faultName } from '../ports/fault-name.ts';
import type { PullRequest } from '../ports/repository.ts';

/** ECS did not start a task; the message says why, in its own words. */
export class ReviewTaskError extends TransientError {
  override readonly name = 'ReviewTaskError';
}

/** Starts tasks of the worker's image, one for each review that is too large for a function. */
export interface ReviewTasks {
  /**
   * @param event the id of the event that asks for it: told again of the same revision, it starts no other task
   * @throws ReviewTaskError
   */
  start(request: PullRequest, event: string): Promise<void>;
}

const TOKEN_LENGTH = 32;

/** By ECS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
export function reviewTasksOver(ecs: ECSClient, config: ReviewTaskConfig): ReviewTasks {
  const { cluster, taskDefinition, subnets, securityGroup } = config;
  return {
    async start({ id, revision }, event) {
      const clientToken = createHash('sha256').update(`${event} ${revision}`).digest('hex').slice(0, TOKEN_LENGTH);
      const run = new RunTaskCommand({
        cluster,
        taskDefinition,
        clientToken,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: { subnets: [...subnets], securityGroups: [securityGroup], assignPublicIp: 'DISABLED' },
        },
        overrides: { containerOverrides: [{ name: 'review', command: ['review.mjs', id] }] },
      });
      const { failures = [], tasks = [] } = await ecs.send(run).catch((cause: unknown) => {
        throw new ReviewTaskError(`ECS did not start a review: ${faultName(cause)}.`, { cause });
      });
      if (tasks.length > 0) return;
      const why = failures.map(({ reason = 'no reason' }) => reason).join(', ') || 'it told of no task';
      throw new ReviewTaskError(`ECS did not start a review: ${why}.`);
    },
  };
}
