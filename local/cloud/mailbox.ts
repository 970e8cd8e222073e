import { appendFileSync, readFileSync } from 'node:fs';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { type LocalAws, clientOf } from './local-aws.ts';

/** A letter as SNS hands it on. */
export interface ReceivedLetter {
  /** ISO 8601. */
  readonly at: string;
  readonly subject: string;
  readonly text: string;
}

/** What stands for an author's mailbox: a queue that the topic of the mail is subscribed with. */
export interface Mailbox {
  /** Takes out what has come, oldest first. */
  take(): Promise<ReceivedLetter[]>;
}

/**
 * Opens a mailbox, or the one that is there.
 * @param name of the queue
 * @param topicArn where mail is published
 */
export async function openMailbox(aws: LocalAws, name: string, topicArn: string): Promise<Mailbox> {
  const sqs = new SQSClient(clientOf(aws));
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const asked = { QueueUrl, AttributeNames: ['QueueArn' as const] };
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand(asked));
  const queueArn = Attributes?.['QueueArn'];
  // SNS is a service like any other: a queue has to let it in.
  const Statement = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: queueArn,
    Condition: { ArnEquals: { 'aws:SourceArn': topicArn } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [Statement] });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  const sns = new SNSClient(clientOf(aws));
  await sns.send(new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint: queueArn }));
  sns.destroy();
  return {
    async take() {
      const letters: ReceivedLetter[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
        if (Messages.length === 0) return letters.sort((a, b) => a.at.localeCompare(b.at));
        for (const { Body = '{}', ReceiptHandle = '' } of Messages) {
          const { Timestamp = '', Subject = '', Message = '' } = JSON.parse(Body) as Record<string, string>;
          letters.push({ at: Timestamp, subject: Subject, text: Message });
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        }
      }
    },
  };
}

/** Takes out what has come into a file, and tells all that ever did. */
export async function keptLetters(mailbox: Mailbox, file: string): Promise<ReceivedLetter[]> {
  for (const letter of await mailbox.take()) appendFileSync(file, `${JSON.stringify(letter)}\n`);
  return lettersIn(file);
}

function lettersIn(file: string): ReceivedLetter[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as ReceivedLetter);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
