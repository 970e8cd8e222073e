import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type Listening, type Place, listen } from '../engines/listen.ts';
import type { PageResponse, PageRoute } from './route.ts';

export interface PageOptions extends Place {
  /** The first that fits answers. */
  readonly routes: readonly PageRoute[];
}

/** Cards hold at most a few kilobytes; notes that are dropped on the page have at most 5 MB. */
const BODY_BYTES_AT_MOST = 6 * 1024 * 1024;

/** Of what says nothing else: it is no document, and loads nothing. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The page's server on this machine, for whoever sits at it: another site that a browser shows at the same time is
 * refused, whatever name it gives this machine.
 * @throws LocalDataError where the port is busy
 */
export function startPage({ routes, ...place }: PageOptions): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, routes)
      .catch((fault: unknown): PageResponse => {
        process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
        return plain(500, 'Something here is broken; the terminal says what.');
      })
      .then((response) => send(response, outgoing))
      .catch(() => outgoing.destroy());
  });
  return listen(server, { ...place, host: place.host ?? '127.0.0.1' });
}

async function answer(incoming: IncomingMessage, routes: readonly PageRoute[]): Promise<PageResponse> {
  if (!isHere(incoming)) return plain(403, NOT_HERE);
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const path = decoded(url.pathname);
  if (path === null) return plain(400, 'The address is no path.');
  const method = incoming.method ?? 'GET';
  const route = routes.find((one) => (one.method === '*' || one.method === method) && isUnder(path, one.path));
  if (!isOwn(incoming) && route?.isForSandbox !== true) return plain(403, NOT_HERE);
  if (route === undefined) return plain(404, 'Not found.');
  const body = await bodyOf(incoming);
  if (body === null) return plain(413, `At most ${String(BODY_BYTES_AT_MOST)} bytes are taken.`);
  return route.respond({ method, path, query: url.searchParams, headers: headersOf(incoming), body });
}

const isUnder = (path: string, mounted: string): boolean =>
  mounted.endsWith('/*') ? path.startsWith(mounted.slice(0, -1)) : path === mounted;

const NOT_HERE = 'This page is for the machine it runs on.';

/** A name of this machine: no rebound one. */
const isHere = ({ headers }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');

/** Asked for by itself or by its own page: no other site's form. */
const isOwn = ({ headers }: IncomingMessage): boolean =>
  headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size > BODY_BYTES_AT_MOST) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

export const plain = (status: number, text: string): PageResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

async function send({ status, headers = {}, body = '' }: PageResponse, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(status, {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...headers,
  });
  if (typeof body === 'string' || body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  for await (const piece of body) {
    // Whoever asked has gone.
    if (outgoing.destroyed) return;
    outgoing.write(piece);
  }
  outgoing.end();
}
