import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { faultName } from '../ports/fault-name.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Mail } from '../ports/mail.ts';

/** SNS did not take a letter; `cause` says why. Never carries what it said. */
export class MailError extends TransientError {
  override readonly name = 'MailError';
}

/**
 * What SNS takes: a subject of less than 100 characters on one line, and 256 KB in all.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
const SUBJECT_AT_MOST = 99;
const TEXT_BYTES_AT_MOST = 250_000;
const MORE = '…';

/**
 * Email through a topic of SNS: to every address that confirmed, until it unsubscribes by the link that SNS puts below. What
 * is too long ends with the last whole line that fits, and an ellipsis.
 */
export function createSnsMail(client: SNSClient, topicArn: string): Mail {
  return {
    async send({ subject, text }) {
      const publish = new PublishCommand({ TopicArn: topicArn, Subject: subjectOf(subject), Message: shortened(text) });
      try {
        await client.send(publish);
      } catch (cause) {
        throw new MailError(`SNS did not take a letter: ${faultName(cause)}.`, { cause });
      }
    },
  };
}

function subjectOf(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\s]+/gu, ' ').trim()];
  if (characters.length <= SUBJECT_AT_MOST) return characters.join('');
  return `${characters.slice(0, SUBJECT_AT_MOST - 1).join('')}${MORE}`;
}

function shortened(text: string): string {
  if (Buffer.byteLength(text) <= TEXT_BYTES_AT_MOST) return text;
  const lines: string[] = [];
  let bytes = Buffer.byteLength(MORE);
  for (const line of text.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > TEXT_BYTES_AT_MOST) break;
    lines.push(line);
  }
  return [...lines, MORE].join('\n');
}
