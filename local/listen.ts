import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalDataError, codeOf } from './data-folder.ts';

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** Listens on a port; 0 takes any that is free. @throws LocalDataError where the port is busy */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const why = codeOf(cause) === 'EADDRINUSE' ? 'is busy' : `cannot be used (${codeOf(cause)})`;
      reject(new LocalDataError(`Port ${String(port)} on ${host} ${why}. Choose another with --port.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
