import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type SQSClient,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';

/** A message that was taken: nobody else is given it for as long as it is held. */
export interface TakenMessage {
  readonly id: string;
  readonly body: string;
  /** How often it was given to anybody, this time included. */
  readonly times: number;
  readonly receipt: string;
}

/** Where work comes from. Every method rejects where it is out of reach. */
export interface Inbox {
  /** Waits for the next message, at most 20 seconds, and holds it. @returns null where none came */
  take(holdSeconds: number, signal: AbortSignal): Promise<TakenMessage | null>;
  /** Holds it for so long from now; 0 gives it back. */
  hold(message: TakenMessage, seconds: number): Promise<void>;
  /** It is done. */
  remove(message: TakenMessage): Promise<void>;
  /** Puts it among the dead letters as it is, with the reason beside it, so that it can be sent again. */
  bury(message: TakenMessage, reason: string): Promise<void>;
}

/** The longest that SQS waits: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html */
const WAIT_SECONDS = 20;
/** What a queue's console shows of an attribute. */
const REASON_LENGTH = 256;

/** The inbox of two queues of SQS. */
export function sqsInbox(
  sqs: SQSClient,
  { queueUrl, deadLettersUrl }: { queueUrl: string; deadLettersUrl: string },
): Inbox {
  const remove = async ({ receipt }: TakenMessage): Promise<void> => {
    await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receipt }));
  };
  return {
    async take(holdSeconds, abortSignal) {
      const receive = new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 1,
        WaitTimeSeconds: WAIT_SECONDS,
        VisibilityTimeout: holdSeconds,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      });
      const { Messages: [message] = [] } = await sqs.send(receive, { abortSignal });
      if (message === undefined) return null;
      const { MessageId: id = '', Body: body = '', ReceiptHandle: receipt = '', Attributes = {} } = message;
      return { id, body, receipt, times: Number(Attributes['ApproximateReceiveCount'] ?? 1) };
    },
    async hold({ receipt }, seconds) {
      const change = { QueueUrl: queueUrl, ReceiptHandle: receipt, VisibilityTimeout: seconds };
      await sqs.send(new ChangeMessageVisibilityCommand(change));
    },
    remove,
    async bury(message, reason) {
      const send = new SendMessageCommand({
        QueueUrl: deadLettersUrl,
        MessageBody: message.body,
        MessageAttributes: { reason: { DataType: 'String', StringValue: reason.slice(0, REASON_LENGTH) } },
      });
      await sqs.send(send);
      await remove(message);
    },
  };
}
