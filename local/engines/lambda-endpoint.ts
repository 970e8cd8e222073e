import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { Context } from 'aws-lambda';
import { localContext } from './lambda-context.ts';
import { type Listening, type Place, listen, refuseForeignOrigins } from './listen.ts';

/** A function as Lambda calls it: an event and its circumstances in, a result out. */
export type LambdaFunction = (event: unknown, context: Context) => Promise<unknown>;

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/;

/**
 * Lambda's Invoke API for functions in this process, so that the real AWS client is what calls them.
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 * @param functions by name
 */
export async function startLambdaEndpoint(
  functions: Readonly<Record<string, LambdaFunction>>,
  place: Place = {},
): Promise<Listening> {
  const server = createServer((request, response) => {
    void invoke(functions, request, response).catch(() => {
      response.destroy();
    });
  });
  return listen(refuseForeignOrigins(server), place);
}

async function invoke(
  functions: Readonly<Record<string, LambdaFunction>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = decodeURIComponent(INVOKE.exec(request.url ?? '')?.[1] ?? '');
  const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
  const body = await bodyOf(request);
  if (request.method !== 'POST' || run === undefined) {
    answer(
      response,
      404,
      { Type: 'User', Message: `Function not found: ${name}` },
      { 'x-amzn-errortype': 'ResourceNotFoundException' },
    );
    return;
  }
  let event: unknown;
  try {
    event = JSON.parse(body === '' ? 'null' : body);
  } catch {
    const message = 'Could not parse request body into json';
    answer(response, 400, { Type: 'User', Message: message }, { 'x-amzn-errortype': 'InvalidRequestContentException' });
    return;
  }
  try {
    answer(response, 200, await run(event, localContext(name)));
  } catch (error) {
    const { name: errorType, message: errorMessage } = error instanceof Error ? error : new Error(String(error));
    answer(response, 200, { errorType, errorMessage }, { 'x-amz-function-error': 'Unhandled' });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-amz-executed-version': '$LATEST', ...headers });
  response.end(JSON.stringify(body ?? null));
}
