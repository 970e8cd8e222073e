import { Agent, type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Listening, listen } from '../../local/engines/listen.ts';
import { bodyOf, forward, operationOf } from '../forwarded-call.ts';

/** A call of a service as it passes by. */
export interface SeenCall {
  /** "GetItem", "UpdateItem", ...; "Invoke" for a function. */
  readonly operation: string;
  /** What it writes; null for a read or another write. */
  readonly writes: 'card' | 'profile' | null;
}

/**
 * What becomes of a call. `refused`: an error in place of the call. `failed-after`: the call is made, and an error is the
 * answer. `reset`: the connection breaks, before the call is made or after. `slow`: the answer is held back. `late`: the
 * call itself is, and is made whoever still waits for it. `partial`: a batch of which one half is left over.
 */
export type Fate =
  | { readonly kind: 'refused' | 'failed-after'; readonly status: number; readonly error: string }
  | { readonly kind: 'reset-before' | 'reset-after' | 'partial' }
  | { readonly kind: 'slow' | 'late'; readonly ms: number };

export interface FaultProxy extends Listening {
  /** What becomes of each call from now on; null: nothing but what it asks for. */
  fateOf: ((call: SeenCall) => Fate | null) | null;
  /** Settles when no call is on its way any more. */
  quiet(): Promise<void>;
}

const CARD = /"sk":\{"S":"CARD#/;
const PROFILE = /"sk":\{"S":"PROFILE"/;

/** Stands between a function and a service on this machine, and lets calls fail. @param target an endpoint's URL */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  let onTheirWay = 0;
  const server = createServer((request, response) => {
    onTheirWay += 1;
    void pass(request, response)
      .catch(() => response.destroy())
      .finally(() => (onTheirWay -= 1));
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const fate = proxy.fateOf?.(seen(request, body)) ?? null;
    const url = new URL(request.url ?? '/', target);
    if (fate?.kind === 'reset-before') {
      response.destroy();
      return;
    }
    if (fate?.kind === 'refused') {
      refuse(response, fate);
      return;
    }
    if (fate?.kind === 'late') await wait(fate.ms);
    const isPartial = fate?.kind === 'partial';
    const [asked, left] = isPartial ? halved(body) : [body, null];
    const answer = await forward(url, request, asked, agent);
    if (fate?.kind === 'reset-after') response.destroy();
    else if (fate?.kind === 'failed-after') refuse(response, fate);
    else {
      if (fate?.kind === 'slow') await wait(fate.ms);
      const given = left === null ? answer.body : withLeftOver(answer.body, left);
      response.writeHead(answer.status, { ...without(answer.headers), 'content-length': given.length });
      response.end(given);
    }
  }

  const listening = await listen(server, {});
  const proxy: FaultProxy = {
    ...listening,
    fateOf: null,
    async quiet() {
      while (onTheirWay > 0) await wait(50);
    },
    async stop() {
      agent.destroy();
      await listening.stop();
    },
  };
  return proxy;
}

function seen(request: IncomingMessage, body: Buffer): SeenCall {
  const operation = operationOf(request);
  if (!/^(?:Put|Update|Delete)Item$/.test(operation)) return { operation, writes: null };
  const text = body.toString('utf8');
  return { operation, writes: CARD.test(text) ? 'card' : PROFILE.test(text) ? 'profile' : null };
}

/** The checksum is of another body now. */
const without = (headers: IncomingMessage['headers']): IncomingMessage['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:x-amz-crc32|transfer-encoding)$/.test(name)));

function refuse(response: ServerResponse, { status, error }: { status: number; error: string }): void {
  const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${error}`, message: 'made to fail' });
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': error });
  response.end(body);
}

type Batch = Record<string, { Keys: unknown[] }>;

/** The batch with half of its keys, and the other half. */
function halved(body: Buffer): [Buffer, Batch | null] {
  const input = JSON.parse(body.toString('utf8')) as { RequestItems?: Batch };
  const [entry] = Object.entries(input.RequestItems ?? {});
  if (entry === undefined || entry[1].Keys.length < 2) return [body, null];
  const [table, { Keys, ...how }] = entry;
  const half = Math.ceil(Keys.length / 2);
  const asked = { ...input, RequestItems: { [table]: { ...how, Keys: Keys.slice(0, half) } } };
  return [Buffer.from(JSON.stringify(asked)), { [table]: { ...how, Keys: Keys.slice(half) } }];
}

const withLeftOver = (body: Buffer, left: Batch): Buffer =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(body.toString('utf8')) as object), UnprocessedKeys: left }));
