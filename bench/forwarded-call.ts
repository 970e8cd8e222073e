import { type Agent, type IncomingMessage, request as send } from 'node:http';

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** The operation of a call of Lambda. */
export const INVOKE = 'Invoke';

/** DynamoDB names the operation in a header ("DynamoDB_20120810.GetItem"); Lambda's has a path of its own. */
export function operationOf({ headers }: IncomingMessage): string {
  const name = headers['x-amz-target'];
  return typeof name === 'string' ? name.slice(name.indexOf('.') + 1) : INVOKE;
}

/** Makes a call as it came, but for its body. @throws whatever breaks the connection */
export function forward(url: URL, { method, headers }: IncomingMessage, body: Buffer, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      url,
      { method, agent, headers: { ...headers, 'content-length': body.length } },
      (incoming) => {
        bodyOf(incoming).then((answered) => {
          resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body: answered });
        }, reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** All of a request or an answer. */
export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
