import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface LambdaRuntime {
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Runs a bundle under Lambda's own runtime client, behind its Runtime API
 * (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html).
 * @param node the Node that runs it; @param client aws-lambda-ric's entry; @param folder what is deployed
 */
export async function startRuntime({
  node,
  client,
  folder,
  handler,
  env,
  isQuiet = false,
}: {
  node: string;
  client: string;
  folder: string;
  handler: string;
  env: Readonly<Record<string, string>>;
  /** What it logs is not shown. */
  isQuiet?: boolean;
}): Promise<LambdaRuntime> {
  const queue: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let waiting: ServerResponse | null = null;

  const serveNext = (): void => {
    const next = waiting === null ? undefined : queue.shift();
    if (waiting === null || next === undefined) return;
    running.set(next.id, next);
    // Lambda sends all of these; the client's native part does not survive their absence.
    waiting.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Trace-Id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
      'Lambda-Runtime-Aws-Tenant-Id': '',
      'Lambda-Runtime-Aws-Request-Id': next.id,
      'Lambda-Runtime-Deadline-Ms': String(Date.now() + 8000),
      'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:local',
    });
    waiting.end(JSON.stringify(next.event));
    waiting = null;
  };

  const fail = (error: Error): void => {
    for (const one of [...queue.splice(0), ...running.values()]) one.reject(error);
    running.clear();
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id = '', kind] = /\/runtime\/invocation\/([^/]+)(?:\/(response|error))?$/.exec(request.url ?? '') ?? [];
    if (request.method === 'GET' && id === 'next') {
      waiting = response;
      serveNext();
      return;
    }
    const body = await bodyOf(request);
    response.writeHead(202).end();
    if (kind === 'response') running.get(id)?.resolve(JSON.parse(body));
    else if (kind === 'error') running.get(id)?.reject(new Error(body));
    else fail(new Error(`The function did not start: ${body}`));
    running.delete(id);
  };

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child = spawn(node, [client, handler], {
    cwd: folder,
    stdio: isQuiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'] ?? '',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: handler,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${String(port)}`,
      AWS_LAMBDA_FUNCTION_NAME: handler,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
      AWS_LAMBDA_LOG_GROUP_NAME: 'local',
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      ...env,
    },
  });
  let isStopping = false;
  child.on('exit', (code, signal) => {
    if (!isStopping) fail(new Error(`${handler} ended with ${String(code ?? signal)}.`));
  });
  return {
    invoke: (event) =>
      new Promise((resolve, reject) => {
        queue.push({ id: randomUUID(), event, resolve, reject });
        serveNext();
      }),
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        fail(new Error(`${handler} was stopped.`));
        child.kill('SIGKILL');
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
