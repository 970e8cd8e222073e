import { Agent, type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type Listening, listen } from '../local/engines/listen.ts';
import { INVOKE, bodyOf, forward, operationOf } from './forwarded-call.ts';
import type { Recording } from './recording.ts';

/**
 * How long an answer is held back, milliseconds: on one machine an engine may answer the first of two calls that were
 * made together before the second arrives, and a network never does.
 */
const HOLD_MS = 20;

/**
 * Stands between a bundle and a local AWS endpoint and writes down every call. DynamoDB is asked to tell the capacity
 * it consumed (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConsumedCapacity.html); nothing else
 * is changed on the way. The signature no longer fits, which no local engine minds.
 * @param target an endpoint's URL
 */
export async function startRecordingProxy(target: string, recording: Recording): Promise<Listening> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    void pass(request, response, { target, agent, recording }).catch(() => {
      response.destroy();
    });
  });
  const listening = await listen(server, {});
  return {
    ...listening,
    async stop() {
      agent.destroy();
      await listening.stop();
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { target, agent, recording }: { target: string; agent: Agent; recording: Recording },
): Promise<void> {
  const operation = operationOf(request);
  const end = recording.begin(operation);
  const body = await bodyOf(request);
  const isDynamoDb = operation !== INVOKE;
  const answer = await forward(new URL(request.url ?? '/', target), request, isDynamoDb ? asked(body) : body, agent);
  await new Promise((resolve) => setTimeout(resolve, HOLD_MS));
  end(isDynamoDb ? consumed(answer.body) : null);
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

function asked(body: Buffer): Buffer {
  const input = JSON.parse(body.toString('utf8')) as object;
  return Buffer.from(JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }));
}

function consumed(body: Buffer): number | null {
  const { ConsumedCapacity: told } = JSON.parse(body.toString('utf8')) as {
    ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[];
  };
  if (told === undefined) return null;
  return [told].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}
