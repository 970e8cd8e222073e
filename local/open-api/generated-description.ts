import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import packageFile from '../../package.json' with { type: 'json' };
import { PROBLEMS, ProblemBody, type ProblemKind } from '../../lambda/http/problem.ts';
import type { Route } from '../../lambda/http/route.ts';

type Json = Record<string, unknown>;

/** Types and rules; what a schema does to a value beside that (trimming) is nobody's business outside. */
function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): Json {
  const described = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    errorMode: 'ignore',
  }) as Json;
  return Object.fromEntries(Object.entries(described).filter(([name]) => name !== '$schema'));
}

/** What any request may meet. */
const ALWAYS: readonly ProblemKind[] = ['invalid-request', 'broken', 'unreachable'];

function problemsOf(route: Route): ProblemKind[] {
  const { isOpen, method, body, changesWhatWasRead, problems } = route;
  const isWrite = method !== 'GET';
  return [
    ...ALWAYS,
    ...problems,
    ...(isOpen === true ? [] : (['not-signed-in'] as const)),
    ...(isWrite ? (['another-site'] as const) : []),
    ...(isWrite && isOpen !== true ? (['conflict', 'key-used'] as const) : []),
    ...(body === null ? [] : (['too-large', 'not-json'] as const)),
    ...(changesWhatWasRead === true ? (['etag-missing'] as const) : []),
  ];
}

function responsesOf(route: Route): Json {
  const { answer, method } = route;
  const problems = [...new Set(problemsOf(route).map((kind) => PROBLEMS[kind].status))].sort((a, b) => a - b);
  const content =
    answer.schema === null
      ? answer.type === undefined
        ? {}
        : { content: { [answer.type]: { schema: { type: 'string' } } } }
      : { content: { 'application/json': { schema: schemaOf(answer.schema, 'input') } } };
  return {
    [String(answer.status)]: { description: answer.description, ...content },
    ...(method === 'GET' && { '304': { description: 'As the tag in If-None-Match says.' } }),
    ...Object.fromEntries(
      problems.map((status) => [
        String(status),
        {
          description: problemsOf(route)
            .filter((kind, i, all) => PROBLEMS[kind].status === status && all.indexOf(kind) === i)
            .map((kind) => PROBLEMS[kind].title)
            .join(' Or: '),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
    ),
  };
}

function fieldsOf(fields: Route['params'], place: 'path' | 'query'): Json[] {
  if (fields === null) return [];
  const { properties = {}, required = [] } = schemaOf(fields, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function headersOf({ method, isOpen, changesWhatWasRead }: Route): Json[] {
  const header = (name: string, description: string, required: boolean, schema: Json): Json => ({
    name,
    in: 'header',
    description,
    required,
    schema: { type: 'string', ...schema },
  });
  return [
    ...(changesWhatWasRead === true
      ? [header('If-Match', 'The tag of the state that is changed.', true, { pattern: '^"[A-Za-z0-9_-]{1,64}"$' })]
      : []),
    ...(method !== 'GET' && isOpen !== true
      ? [
          header('Idempotency-Key', 'The same write with the same key is done once, within a day.', false, {
            pattern: '^[!-~]{1,200}$',
          }),
        ]
      : []),
  ];
}

function operationOf(route: Route): Json {
  const { id, summary, isOpen, params, query, body } = route;
  const parameters = [...fieldsOf(params, 'path'), ...fieldsOf(query, 'query'), ...headersOf(route)];
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== null && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    responses: responsesOf(route),
    security: isOpen === true ? [] : [{ cookie: [] }, { bearer: [] }],
  };
}

/** The API as OpenAPI 3.1 describes it, made of the routes' own schemas. https://spec.openapis.org/oas/v3.1.1 */
export function generatedDescription(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Study Aloud',
      version: packageFile.version,
      description:
        "A learner's decks and cards, reviews, imports, progress and settings, beside what Alexa says. A page signs in " +
        'with the six digits that Alexa says to "connect my page".',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemBody, 'input') },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: '__Host-study-aloud' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
