import type { SQSClient } from '@aws-sdk/client-sqs';
import { expect } from 'chai';
import { sqsInbox } from '../../lambda/worker/inbox.ts';

const QUEUES = { queueUrl: 'https://sqs/work', deadLettersUrl: 'https://sqs/dead' };

describe('the inbox on SQS', () => {
  let sent: { readonly name: string; readonly input: Record<string, unknown> }[];
  let answers: Record<string, unknown>;
  const sqs = {
    send: (command: { constructor: { name: string }; input: Record<string, unknown> }) => {
      const name = command.constructor.name.replace('Command', '');
      sent.push({ name, input: command.input });
      return Promise.resolve(answers[name] ?? {});
    },
  } as unknown as SQSClient;
  const inbox = sqsInbox(sqs, QUEUES);
  const message = { id: 'm', body: '{}', receipt: 'r', times: 2 };

  beforeEach(() => {
    sent = [];
    answers = {};
  });

  it('waits long for one message, and holds it', async () => {
    const { signal } = new AbortController();
    expect(await inbox.take(120, signal)).to.equal(null);
    expect(sent[0]).to.deep.equal({
      name: 'ReceiveMessage',
      input: {
        QueueUrl: QUEUES.queueUrl,
        MaxNumberOfMessages: 1,
        WaitTimeSeconds: 20,
        VisibilityTimeout: 120,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      },
    });
    answers['ReceiveMessage'] = {
      Messages: [{ MessageId: 'm', Body: '{}', ReceiptHandle: 'r', Attributes: { ApproximateReceiveCount: '2' } }],
    };
    expect(await inbox.take(120, signal)).to.deep.equal(message);
  });

  it('holds, gives back and removes it by its receipt', async () => {
    await inbox.hold(message, 0);
    await inbox.remove(message);
    const of = { QueueUrl: QUEUES.queueUrl, ReceiptHandle: 'r' };
    expect(sent).to.deep.equal([
      { name: 'ChangeMessageVisibility', input: { ...of, VisibilityTimeout: 0 } },
      { name: 'DeleteMessage', input: of },
    ]);
  });

  it('buries it as it was, with the reason beside it, before it is removed', async () => {
    await inbox.bury(message, `No job: ${'x'.repeat(1000)}`);
    expect(sent.map(({ name }) => name)).to.deep.equal(['SendMessage', 'DeleteMessage']);
    const { MessageAttributes, ...rest } = sent[0]?.input ?? {};
    expect(rest).to.deep.equal({ QueueUrl: QUEUES.deadLettersUrl, MessageBody: '{}' });
    const { reason } = MessageAttributes as { reason: { DataType: string; StringValue: string } };
    expect(reason.DataType).to.equal('String');
    expect(reason.StringValue)
      .to.match(/^No job: x+$/)
      .and.to.have.length(256);
  });
});
