import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { learnerKeyOf } from '../lambda/alexa/learner-key.ts';
import type { ApiHandler } from '../lambda/http/api.ts';
import { silentLog } from '../lambda/log.ts';
import { createPageSessions } from '../lambda/store/page-sessions.ts';
import type { Table } from '../lambda/store/table.ts';
import { openNote } from '../lambda/notes/formats/formats.ts';
import { wireApi } from '../lambda/wiring/api.ts';
import { localContext } from '../local/engines/lambda-context.ts';
import { median } from './figures.ts';
import { fillTable } from './fill-table.ts';
import { type Call, createRecording, unitsOf } from './recording.ts';

const CARDS = 100;
const WARM_UP = 20;
const TIMES = 100;
const LEARNER = learnerKeyOf('amzn1.ask.account.bench-of-the-api');

/** What one request costs, whoever asks being signed in. */
export interface RouteCost {
  readonly route: string;
  readonly readUnits: number | null;
  readonly writeUnits: number | null;
  /** Of the handler, where the table answers at once as it did before; median, milliseconds. */
  readonly ownMs: number;
}

interface Asked {
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a route answers
type Body = any;

/**
 * Asks each route once at the table, and then again and again where what the table answered is given back at once.
 * @param countsUnits whether the engine tells capacity units as the real one does
 * @throws Error where a route refuses, so that no refusal is measured
 */
export async function measureApi(table: Table, nowMs: number, countsUnits: boolean): Promise<RouteCost[]> {
  await fillTable(table, LEARNER, { cardCount: CARDS, nowMs });
  const { token } = await createPageSessions(table).open(LEARNER, nowMs);
  const watched = watch(table.client);
  const handler = wireApi({
    table,
    uploads: {
      origin: () => Promise.resolve(null),
      begin: () => Promise.resolve(null),
      report: () => Promise.resolve(null),
    },
    readNote: openNote,
    owner: null,
    isSecure: true,
    clock: () => nowMs,
    log: silentLog,
  });
  const costs: RouteCost[] = [];
  const measured = async (asked: Asked): Promise<Body> => {
    const event = eventOf(asked, token);
    watched.record();
    const first = await answerOf(handler, event, asked.route);
    const calls = watched.replay();
    const times: number[] = [];
    for (let time = 0; time < WARM_UP + TIMES; time += 1) {
      watched.rewind();
      const began = performance.now();
      await answerOf(handler, event, asked.route);
      if (time >= WARM_UP) times.push(performance.now() - began);
    }
    const units = (kind: 'read' | 'write') => (countsUnits ? unitsOf(calls, kind) : null);
    costs.push({ route: asked.route, readUnits: units('read'), writeUnits: units('write'), ownMs: median(times) });
    return first;
  };
  const get = (route: string, path: string): Promise<Body> => measured({ route, method: 'GET', path });
  try {
    await get('the decks', '/v1/decks');
    const { cards } = await get('fifty cards', '/v1/cards');
    const [card] = cards;
    const path = `/v1/decks/${String(card.deck)}/cards/${String(card.id)}`;
    const { etag } = await get('a card', path);
    const ifMatch = `"${String(etag)}"`;
    await measured({ route: 'an edit of a card', method: 'PATCH', path, body: { hint: 'another' }, ifMatch });
    await get('what was heard', '/v1/heard');
    await get('progress', '/v1/progress');
    await get('the forecast', '/v1/forecast');
    const next = { method: 'POST', path: '/v1/reviews/next', body: {} };
    const { session } = await measured({ route: 'the next question', ...next });
    const answer = { method: 'POST', path: '/v1/reviews/answer', body: { session, answer: 'no idea at all' } };
    await measured({ route: 'an answer', ...answer });
    return costs;
  } finally {
    watched.stop();
  }
}

/** Stands between the SDK's commands and the table: writes down what they get, or gives that again. */
function watch(client: DynamoDBDocumentClient) {
  const recording = createRecording();
  const kept = new Map<string, unknown[]>();
  const given = new Map<string, number>();
  const name = 'watched-by-the-bench';
  let isReplaying = false;
  const watched = {
    record(): void {
      isReplaying = false;
      kept.clear();
      recording.take();
    },
    /** @returns the calls that were recorded */
    replay(): Call[] {
      isReplaying = true;
      return recording.take();
    },
    /** The next request is given it all from the beginning. */
    rewind: () => {
      given.clear();
    },
    stop: () => client.middlewareStack.remove(name),
  };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context['commandName']).replace(/Command$/, '');
      if (isReplaying) {
        const at = given.get(operation) ?? 0;
        given.set(operation, at + 1);
        const again = kept.get(operation)?.[at];
        if (again === undefined) throw new Error(`The table was asked for one more ${operation} than before.`);
        return again as Awaited<ReturnType<typeof next>>;
      }
      const end = recording.begin(operation);
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
      const result = await next({ ...args, input } as typeof args);
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: unknown };
      end(sumOf(ConsumedCapacity));
      kept.set(operation, [...(kept.get(operation) ?? []), result]);
      return result;
    },
    { step: 'initialize', name, priority: 'high' },
  );
  return watched;
}

const sumOf = (capacity: unknown): number | null =>
  capacity === undefined
    ? null
    : [capacity].flat().reduce((sum: number, one) => sum + ((one as { CapacityUnits?: number }).CapacityUnits ?? 0), 0);

async function answerOf(handler: ApiHandler, event: APIGatewayProxyEventV2, route: string): Promise<Body> {
  const { statusCode = 0, body = '' } = await handler(event, localContext('ApiFunction'));
  if (statusCode >= 300) throw new Error(`${route} was answered with ${String(statusCode)}: ${body}`);
  return JSON.parse(body);
}

function eventOf({ method, path, body, ifMatch }: Asked, token: string): APIGatewayProxyEventV2 {
  return {
    rawPath: path,
    rawQueryString: '',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    },
    requestContext: { stage: '$default', http: { method, path, sourceIp: '203.0.113.7' } },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
}
