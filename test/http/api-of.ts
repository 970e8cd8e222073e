import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type NoteOf, aNote } from '../support/study.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { openNote } from '../../lambda/notes/formats/formats.ts';
import type { NoteUploads } from '../../lambda/ports/uploads.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createPageCodes } from '../../lambda/store/page-codes.ts';
import { createPageSessions } from '../../lambda/store/page-sessions.ts';
import { wireApi } from '../../lambda/wiring/api.ts';
import { type EmbeddedDynamoDb, LOCAL_TABLE, startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { localContext } from '../../local/engines/lambda-context.ts';

export const LEARNER = 'AAAAAAAAAAAAAAAAAAAAAA';
export const OTHER = 'BBBBBBBBBBBBBBBBBBBBBB';
export const NOW = Date.parse('2026-03-02T10:00:00Z');

export interface Asked {
  readonly body?: unknown;
  /** In place of JSON. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** null: nobody signed in. Default: LEARNER's. */
  readonly token?: string | null;
  readonly address?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  /** Whatever stands there: each test says what it expects. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

/** What a client asks through API Gateway. */
export function eventOf(method: string, path: string, { body, raw, headers, address = '203.0.113.7' }: Asked) {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    version: '2.0',
    routeKey: 'ANY /v1/{path+}',
    rawPath,
    rawQueryString,
    headers: { ...(text !== undefined && { 'content-type': 'application/json' }), ...headers },
    requestContext: { stage: '$default', http: { method, path: rawPath, sourceIp: address } },
    ...(text !== undefined && { body: text }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
}

export const NO_UPLOADS: NoteUploads = {
  origin: () => Promise.resolve('https://notes.example'),
  begin: (learner, path, bytes, nowMs) =>
    Promise.resolve({
      url: `https://notes.example/${learner}/${path}`,
      headers: { 'content-length': String(bytes) },
      expiresMs: nowMs + 1,
    }),
  report: () => Promise.resolve(null),
};

/** The API on a table of its own, with two learners who are signed in. Call it in a describe. */
export function anApi(notes: readonly NoteOf[] = [{ front: 'What runs code without servers?', back: 'AWS Lambda' }]) {
  let engine: EmbeddedDynamoDb;
  let nowMs = NOW;
  const tokens = new Map<string, string>();
  const events: LogEvent[] = [];
  const table = () => ({ client: engine.client, tableName: LOCAL_TABLE });

  afterEach(() => engine.stop());
  beforeEach(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
    nowMs = NOW;
    events.length = 0;
    for (const learner of [LEARNER, OTHER]) {
      await importNotes([aNote(notes)], { cards: createCardStore(table()), learner, lexiconIn: () => null });
      tokens.set(learner, (await createPageSessions(table()).open(learner, NOW)).token);
    }
  });

  async function ask(
    method: string,
    path: string,
    asked: Asked = {},
    { owner = null as string | null, isSecure = true } = {},
  ): Promise<Answered> {
    const handler = wireApi({
      table: table(),
      uploads: NO_UPLOADS,
      readNote: openNote,
      owner,
      isSecure,
      clock: () => nowMs,
      log: (event) => events.push(event),
    });
    const token = asked.token === undefined ? tokens.get(LEARNER) : asked.token;
    const headers = { ...(token !== null && { authorization: `Bearer ${String(token)}` }), ...asked.headers };
    const result: APIGatewayProxyStructuredResultV2 = await handler(
      eventOf(method, path, { ...asked, headers }),
      localContext('ApiFunction'),
    );
    const text = result.body ?? '';
    const named = Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
    const isJson = /json/.test(String(result.headers?.['content-type']));
    return {
      status: result.statusCode ?? 0,
      headers: Object.fromEntries(named),
      cookies: result.cookies ?? [],
      body: isJson && text !== '' ? JSON.parse(text) : null,
      text,
    };
  }

  return {
    ask,
    events,
    table,
    tokenOf: (learner: string): string => tokens.get(learner) ?? '',
    codeFor: (learner: string): Promise<string> => createPageCodes(table()).open(learner, nowMs),
    pass: (ms: number): void => {
      nowMs += ms;
    },
  };
}
