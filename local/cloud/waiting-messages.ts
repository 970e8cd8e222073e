import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientOf } from './local-aws.ts';
import type { OwnCloud } from './own-cloud.ts';

/** How many messages wait in each queue of the stack, by its logical id. */
export async function waitingMessages({ aws, stack }: OwnCloud): Promise<[string, number][]> {
  const client = new SQSClient(clientOf(aws));
  const queues = Object.entries(stack.resources).filter(([, name]) => name.startsWith('http'));
  try {
    return await Promise.all(
      queues.map(async ([id, QueueUrl]): Promise<[string, number]> => {
        const asked = { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages' as const] };
        const { Attributes = {} } = await client.send(new GetQueueAttributesCommand(asked));
        return [id, Number(Attributes['ApproximateNumberOfMessages'] ?? 0)];
      }),
    );
  } finally {
    client.destroy();
  }
}
