import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { CodeCommitEvent } from '../engines/code-commit-events.ts';
import { CloudError } from './cloud-error.ts';
import { letsThrough } from './event-rules.ts';
import { clientOf } from './local-aws.ts';
import type { OwnCloud } from './own-cloud.ts';

/** Which rule of the stack calls which function, by their logical ids: what EventBridge would do. */
const RULES = {
  SyncRepositoryFunctionPushes: 'SyncRepositoryFunction',
  ReviewPullRequestFunctionPullRequests: 'ReviewPullRequestFunction',
} as const;

export interface NewsFrom {
  /** What happened to the repository since this was asked last. */
  readonly news: () => Promise<CodeCommitEvent[]>;
  /** The stack that is to be told; throws as long as there is none. */
  readonly cloud: () => Promise<OwnCloud>;
  readonly say: (line: string) => void;
}

/**
 * Hands events of a repository to the functions whose rules let them through, each in its order. What cannot be handed on yet,
 * since nothing is deployed or does not answer, is kept for the next time.
 */
export function deliverNews({ news, cloud, say }: NewsFrom): () => Promise<void> {
  const waiting: CodeCommitEvent[] = [];
  let saidWhy = '';
  return async () => {
    try {
      waiting.push(...(await news()));
      if (waiting.length === 0) return;
      const to = await cloud();
      // Its rules come one by one; an event of before they all are there is not to be lost.
      if (to.stack.status.endsWith('_IN_PROGRESS')) throw new CloudError('The stack is being deployed');
      for (let event = waiting[0]; event !== undefined; event = waiting[0]) {
        await deliver(event, to, say);
        waiting.shift();
      }
      saidWhy = '';
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (why !== saidWhy) say(`${String(waiting.length)} events wait: ${why}`);
      saidWhy = why;
    }
  };
}

async function deliver(event: CodeCommitEvent, cloud: OwnCloud, say: NewsFrom['say']): Promise<void> {
  const told: string[] = [];
  for (const [rule, functionId] of Object.entries(RULES)) {
    if (!(rule in cloud.stack.resources) || !(await letsThrough(cloud, rule, event))) continue;
    const lambda = new LambdaClient(clientOf(cloud.aws));
    const FunctionName = cloud.stack.resources[functionId] ?? '';
    const Payload = JSON.stringify(event);
    await lambda.send(new InvokeCommand({ FunctionName, Payload, InvocationType: 'Event' }));
    lambda.destroy();
    told.push(functionId);
  }
  const { event: kind, referenceName = '', pullRequestId = '' } = event.detail as Record<string, string>;
  say(`${kind ?? ''} ${referenceName}${pullRequestId} -> ${told.length === 0 ? 'no rule' : told.join(', ')}`);
}
