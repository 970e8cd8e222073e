import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalDataError, codeOf } from './data-folder.ts';

export interface Listening {
  readonly port: number;
  /** Where this machine reaches it: http://127.0.0.1:8000. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface Place {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  /** Default: this machine alone. */
  readonly host?: string;
  /** The command's option that chooses the port, for whoever finds it busy. */
  readonly option?: string;
}

/** @throws LocalDataError where the port is busy or the host is not this machine's */
export async function listen(
  server: Server,
  { port = 0, host = '127.0.0.1', option = '--port' }: Place,
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const why = codeOf(cause) === 'EADDRINUSE' ? 'is busy' : `cannot be used (${codeOf(cause)})`;
      reject(new LocalDataError(`Port ${String(port)} on ${host} ${why}. Choose another with ${option}.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  // "Every interface" is where to listen, not where to call.
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    port: taken,
    endpoint: `http://${reached}:${String(taken)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers nothing that a page of another origin asks for: a browser names the origin, and no client of AWS does. What
 * listens on this machine is reached by every page that is open on it.
 */
export function refuseForeignOrigins(server: Server): Server {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.headers.origin === undefined) {
      for (const answer of answers) answer(request, response);
      return;
    }
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'No page of another origin is answered here.' }));
  });
  return server;
}
