import { type Server, createServer } from 'node:http';

/** The longest that a worker in health hears nothing from the queue: it asks every 20 seconds. */
const SILENT_MS_AT_MOST = 120_000;

/** Says on a port of this machine alone, to whatever is asked, whether the worker is in health: 200, or 503. */
export interface Health {
  /** The queue has answered. */
  readonly alive: () => void;
  close(): void;
}

export async function serveHealth(port: number, clock: () => number): Promise<Health & { readonly port: number }> {
  let lastMs = clock();
  const server: Server = createServer((_request, response) => {
    response.writeHead(clock() - lastMs <= SILENT_MS_AT_MOST ? 200 : 503).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    alive: () => {
      lastMs = clock();
    },
    close: () => server.close(),
  };
}
