import { request } from 'node:http';
import { pageAddress } from '../../local/cloud/page-address.ts';
import type { Deployed } from './deployed-stack.ts';

export interface Visited {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Whatever stands there: each test says what it expects. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Asks at the address of the page as a browser does. */
export function pageVisitor(deployed: Deployed) {
  // The name need not be known to this machine.
  const { hostname, port } = new URL(deployed.aws.endpoint);
  const { host } = new URL(pageAddress(deployed));
  return (method: string, path: string, asked: { headers?: Record<string, string>; body?: unknown } = {}) =>
    new Promise<Visited>((resolve, reject) => {
      const body = asked.body === undefined ? undefined : JSON.stringify(asked.body);
      const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), ...asked.headers, host };
      const sent = request({ hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
          const isJson = /json/.test(response.headers['content-type'] ?? '') && text !== '';
          const parsed = isJson ? (JSON.parse(text) as unknown) : null;
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(given), text, body: parsed });
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
}
