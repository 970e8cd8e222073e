import { SNSClient } from '@aws-sdk/client-sns';
import { expect } from 'chai';
import { createSnsMail } from '../../lambda/mail/sns-mail.ts';

const TOPIC = 'arn:aws:sns:us-east-1:123456789012:author';

/** A client that reaches no network: what it would have sent, or the fault that SNS answers with. */
function topic(fault?: Error) {
  const sent: { TopicArn?: string; Subject?: string; Message?: string }[] = [];
  const client = new SNSClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  client.middlewareStack.add(
    () => (args) => {
      if (fault) return Promise.reject(fault);
      sent.push(args.input as (typeof sent)[number]);
      return Promise.resolve({ output: { $metadata: {} }, response: {} });
    },
    { step: 'initialize' },
  );
  return { sent, mail: createSnsMail(client, TOPIC) };
}

describe('mail by SNS', () => {
  it('publishes subject and text', async () => {
    const { sent, mail } = topic();
    await mail.send({ subject: 'Your week with Geografie', text: 'Zwölf Karten.\n' });
    expect(sent).to.deep.equal([{ TopicArn: TOPIC, Subject: 'Your week with Geografie', Message: 'Zwölf Karten.\n' }]);
  });

  it('keeps a subject to one line of less than 100 characters, none of them cut in two', async () => {
    const { sent, mail } = topic();
    await mail.send({ subject: ' a\r\nb\tc\u0000d ', text: 'x' });
    await mail.send({ subject: '🜁'.repeat(99), text: 'x' });
    await mail.send({ subject: '🜁'.repeat(100), text: 'x' });
    expect(sent.map(({ Subject }) => Subject)).to.deep.equal(['a b c d', '🜁'.repeat(99), `${'🜁'.repeat(98)}…`]);
  });

  it('ends a long text with a whole line', async () => {
    const { sent, mail } = topic();
    const line = `Zeile ${'ö'.repeat(500)}`;
    await mail.send({ subject: 's', text: Array<string>(1000).fill(line).join('\n') });
    const [{ Message = '' } = {}] = sent;
    expect(Buffer.byteLength(Message)).to.be.within(248_000, 250_000);
    const lines = Message.split('\n');
    expect(lines.pop()).to.equal('…');
    expect(new Set(lines)).to.deep.equal(new Set([line]));
  });

  it('says which fault kept a letter back, and nothing of the letter', async () => {
    const { mail } = topic(Object.assign(new Error('x'), { name: 'AuthorizationErrorException' }));
    const fault: unknown = await mail.send({ subject: 'secret', text: 'secret' }).catch((error: unknown) => error);
    expect(String(fault)).to.equal('MailError: SNS did not take a letter: AuthorizationErrorException.');
    expect(fault).to.have.property('cause');
  });
});
