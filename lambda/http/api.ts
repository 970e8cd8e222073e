import { createHash, randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
import { TransientError } from '../domain/transient-error.ts';
import { faultName } from '../ports/fault-name.ts';
import type { KeptAnswer } from '../ports/sign-ins.ts';
import type { ApiDependencies } from './dependencies.ts';
import { tagsIn } from './etag.ts';
import { localeIn } from './locale.ts';
import { PROBLEMS, type Problem, type ProblemKind, problem, problemBody } from './problem.ts';
import { type HttpRequest, readHttpEvent } from './request.ts';
import type { Answer, Asker, Route } from './route.ts';
import { type Found, findRoute } from './find-route.ts';
import { noSessionCookie, tokenOf } from './session-cookie.ts';

export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A card and all that is said of it is a few kilobytes. */
export const BODY_BYTES_AT_MOST = 64 * 1024;

/** Larger answers are not kept: DynamoDB's items end at 400 KB. */
const KEPT_BYTES_AT_MOST = 100 * 1024;

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

/** Sent with everything: answers are nobody else's business, and no document to be shown. */
const ALWAYS = {
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** The API without its wiring: an event of API Gateway in, its answer out, whatever comes. */
export function createApi(routes: readonly Route[], dependencies: ApiDependencies): ApiHandler {
  return async (event) => {
    const startedMs = dependencies.clock();
    const request = readHttpEvent(event);
    const found = findRoute(routes, request);
    const answer = await faultless(dependencies, () => answered(request, found, dependencies));
    const id = 'route' in found ? found.route.id : 'none';
    const failures = answer.statusCode !== undefined && answer.statusCode >= 500 ? { ApiFailures: 1 } : {};
    dependencies.log({
      event: 'api',
      fields: { route: id, status: answer.statusCode ?? 0 },
      metrics: { ApiRequests: 1, ApiMs: dependencies.clock() - startedMs, ...failures },
    });
    return answer;
  };
}

/** Faults become problems here and nowhere else. */
async function faultless(
  { log }: ApiDependencies,
  run: () => Promise<APIGatewayProxyStructuredResultV2>,
): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    return await run();
  } catch (fault) {
    const cause = fault instanceof Error && fault.cause !== undefined ? faultName(fault.cause) : null;
    log({ event: 'api-failed', level: 'error', fields: { error: faultName(fault), cause } });
    return toResult(
      fault instanceof TransientError
        ? { ...problem('unreachable'), headers: { 'retry-after': '2' } }
        : problem('broken'),
    );
  }
}

async function answered(
  request: HttpRequest,
  found: Found,
  dependencies: ApiDependencies,
): Promise<APIGatewayProxyStructuredResultV2> {
  if ('problem' in found) return toResult(found);
  const { route } = found;
  const asker = await askerOf(request, route, dependencies);
  if ('problem' in asker) return toResult(asker);
  const input = inputOf(request, found, dependencies.clock());
  if ('problem' in input) return toResult(input);
  const run = async (requestId: string): Promise<APIGatewayProxyStructuredResultV2> =>
    toResult(await route.run({ ...input, requestId }, asker, dependencies), request);
  const key = route.isOpen === true || route.method === 'GET' ? undefined : request.headers['idempotency-key'];
  return key === undefined ? run(randomUUID()) : once(key, request, asker, dependencies, run);
}

/** Whoever asks. Where nobody needs to be signed in, nobody is looked for. */
async function askerOf(
  request: HttpRequest,
  { isOpen, method }: Route,
  { owner, sessions, isSecure, clock }: ApiDependencies,
): Promise<Asker | Problem> {
  if (isFromElsewhere(request, method)) return problem('another-site');
  if (isOpen === true) return { learner: owner ?? '', session: null };
  if (owner !== null) return { learner: owner, session: null };
  const shown = tokenOf(request, isSecure);
  if (shown === null) return problem('not-signed-in');
  const found = await sessions.find(shown.token, clock());
  if (found !== null) return { learner: found.learner, session: found };
  return {
    ...problem('not-signed-in'),
    ...(shown.by === 'cookie' && { headers: { 'set-cookie': noSessionCookie(isSecure) } }),
  };
}

/** Another site's page: a browser says so, and what is no browser sends no cookie by itself. */
const isFromElsewhere = ({ headers }: HttpRequest, method: string): boolean =>
  method !== 'GET' && ['cross-site', 'same-site'].includes(headers['sec-fetch-site'] ?? '');

function inputOf(
  { query, headers, body, address }: HttpRequest,
  { route, params }: Extract<Found, { route: Route }>,
  nowMs: number,
) {
  const checked = {
    params: check(route.params, params, 'the path'),
    query: check(route.query ?? NOTHING, query, 'the query'),
    body:
      route.body === null ? { value: null } : bodyOf(route.body, headers, body, route.bodyBytes ?? BODY_BYTES_AT_MOST),
  };
  for (const one of Object.values(checked)) if ('problem' in one) return one;
  const value = (one: { readonly value: unknown } | Problem): unknown => ('value' in one ? one.value : null);
  const ifMatch = headers['if-match'];
  if (route.changesWhatWasRead === true) {
    if (ifMatch === undefined) return problem('etag-missing');
    if (!/^"[\w-]{1,64}"$/.test(ifMatch)) return problem('invalid-request', '"If-Match" should be one strong tag');
  }
  return {
    params: value(checked.params),
    query: value(checked.query),
    body: value(checked.body),
    ifMatch: ifMatch === undefined ? null : (tagsIn(ifMatch)[0] ?? null),
    locale: localeIn(headers['accept-language']),
    nowMs,
    address,
  };
}

const NOTHING = v.strictObject({});

function check(schema: v.GenericSchema | null, given: unknown, whole: string): { readonly value: unknown } | Problem {
  if (schema === null) return { value: null };
  const parsed = v.safeParse(schema, given);
  return parsed.success ? { value: parsed.output } : problem('invalid-request', brokenRule(parsed.issues, whole));
}

function bodyOf(
  schema: v.GenericSchema,
  headers: HttpRequest['headers'],
  body: Buffer,
  atMost: number,
): { readonly value: unknown } | Problem {
  if (body.length > atMost) return problem('too-large', `at most ${String(atMost)} bytes`);
  if (!/^application\/json(?:\s*;.*)?$/i.test(headers['content-type'] ?? '')) return problem('not-json');
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return problem('invalid-request', 'the body should be JSON in UTF-8');
  }
  return check(schema, given, 'the body');
}

/** A write that carries a key is done once; asked for again, it is answered as it was. */
async function once(
  key: string,
  request: HttpRequest,
  { learner }: Asker,
  { writes, clock }: ApiDependencies,
  run: (requestId: string) => Promise<APIGatewayProxyStructuredResultV2>,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (!IDEMPOTENCY_KEY.test(key))
    return toResult(problem('invalid-request', '"Idempotency-Key" should be 1 to 200 printable characters'));
  const { method, path, query, headers, body } = request;
  const digest = createHash('sha256')
    .update(JSON.stringify([method, path, query, headers['if-match'] ?? null]))
    .update(body)
    .digest('base64url');
  const begun = await writes.begin(learner, key, digest, clock());
  if (begun === 'under-way') return toResult({ ...problem('conflict'), headers: { 'retry-after': '1' } });
  if (begun === 'other') return toResult(problem('key-used'));
  if (begun !== 'begun') return { statusCode: begun.status, headers: { ...begun.headers }, body: begun.body };
  try {
    const result = await run(requestIdOf(learner, key));
    if (isKept(result)) await writes.keep(learner, key, keptOf(result));
    else await writes.drop(learner, key);
    return result;
  } catch (fault) {
    await writes.drop(learner, key);
    throw fault;
  }
}

const requestIdOf = (learner: string, key: string): string =>
  createHash('sha256').update(`${learner} ${key}`).digest('base64url').slice(0, 12);

/** What was refused may be tried again. A cookie is a secret, and kept nowhere. */
const isKept = ({ statusCode = 0, body = '', cookies = [] }: APIGatewayProxyStructuredResultV2): boolean =>
  statusCode < 300 && cookies.length === 0 && Buffer.byteLength(body) <= KEPT_BYTES_AT_MOST;

const keptOf = ({ statusCode = 200, headers = {}, body = '' }: APIGatewayProxyStructuredResultV2): KeptAnswer => ({
  status: statusCode,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  body,
});

function toResult(answer: Answer | Problem, request?: HttpRequest): APIGatewayProxyStructuredResultV2 {
  if ('problem' in answer) {
    return {
      statusCode: PROBLEMS[answer.problem satisfies ProblemKind].status,
      headers: { ...ALWAYS, 'content-type': 'application/problem+json', ...answer.headers },
      body: JSON.stringify(problemBody(answer)),
    };
  }
  const { status, body, text, etag, headers = {}, cookies } = answer;
  const tagged = { ...ALWAYS, ...(etag !== undefined && { etag: `"${etag}"` }), ...headers };
  if (etag !== undefined && request?.method === 'GET' && tagsIn(request.headers['if-none-match'] ?? '').includes(etag))
    return { statusCode: 304, headers: tagged };
  const type = text?.type ?? (body === undefined ? undefined : 'application/json');
  return {
    statusCode: status,
    headers: { ...tagged, ...(type !== undefined && { 'content-type': type }) },
    ...(cookies !== undefined && { cookies: [...cookies] }),
    ...(type !== undefined && { body: text?.content ?? JSON.stringify(body) }),
  };
}
