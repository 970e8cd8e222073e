import { type SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { faultName } from '../ports/fault-name.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { WorkQueue } from '../ports/work.ts';
import { workMessage } from '../triggers/work-message.ts';

/** SQS did not take a piece of work; `cause` says why. */
export class WorkQueueError extends TransientError {
  override readonly name = 'WorkQueueError';
}

/** The worker's queue in SQS. */
export function workQueueOver(sqs: SQSClient, queueUrl: string): WorkQueue {
  return {
    async add(work) {
      try {
        await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: workMessage(work) }));
      } catch (cause) {
        throw new WorkQueueError(`SQS did not take work: ${faultName(cause)}.`, { cause });
      }
    },
  };
}
