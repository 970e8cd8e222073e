import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Log } from '../log.ts';
import type { ApiHandler } from './api.ts';
import { tagsIn } from './etag.ts';
import { type HttpRequest, readHttpEvent } from './request.ts';

/** The built page: what stands in each file, by its path below the page's folder: "/assets/index-DXk1.js". */
export type PageFiles = ReadonlyMap<string, Buffer>;

export interface PageOptions {
  /** Asked for once, with the first file that is wanted. */
  readonly files: () => Promise<PageFiles>;
  /** The origin that a browser puts notes to; null where that is the page's own. */
  readonly uploadsOrigin: () => Promise<string | null>;
  /** Whether a page may show another of its own in a frame, as the device does; default: no. */
  readonly framesItself?: boolean;
  readonly log: Log;
}

/** What a page is made of; nothing else is served. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly isText?: true }>> = {
  html: { type: 'text/html; charset=utf-8', isText: true },
  js: { type: 'text/javascript; charset=utf-8', isText: true },
  css: { type: 'text/css; charset=utf-8', isText: true },
  json: { type: 'application/json', isText: true },
  webmanifest: { type: 'application/manifest+json', isText: true },
  svg: { type: 'image/svg+xml', isText: true },
  png: { type: 'image/png' },
  ico: { type: 'image/x-icon' },
  woff2: { type: 'font/woff2' },
  wasm: { type: 'application/wasm' },
};

const MISSING = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** Vite names what lies here by its content: it never changes. */
const NAMED_BY_CONTENT = '/assets/';

/** What the page may load: its own, nothing inline, and notes are put where they are imported from. */
const policy = (uploadsOrigin: string | null, framesItself: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${uploadsOrigin === null ? '' : ` ${uploadsOrigin}`}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `frame-src ${framesItself ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

interface Served {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly bytes: Buffer;
  readonly zipped: Buffer | null;
}

/** The page's files over HTTP: to everybody, as nothing of a learner is in them. */
export function createPage({ files, uploadsOrigin, framesItself = false, log }: PageOptions): ApiHandler {
  let opened: { readonly all: PageFiles; readonly headers: Readonly<Record<string, string>> } | null = null;
  const served = new Map<string, Promise<Served>>();
  const open = async () => ({
    all: await files(),
    headers: {
      'content-security-policy': policy(await uploadsOrigin(), framesItself),
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
  return async (event) => {
    const request = readHttpEvent(event);
    const { all, headers } = (opened ??= await open());
    const name = nameOf(request.path, all);
    const bytes = name === null ? undefined : all.get(name);
    const answer =
      name === null || bytes === undefined
        ? { statusCode: 404, headers: MISSING, body: 'Not found.\n' }
        : answered(request, await remembered(served, name, bytes));
    log({ event: 'page', fields: { status: answer.statusCode ?? 0 } });
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
}

/** Both at one address: the API below /v1/, and the page everywhere else. */
export const withPage =
  (api: ApiHandler, page: ApiHandler): ApiHandler =>
  (event, context) =>
    (readHttpEvent(event).path.startsWith('/v1/') ? api : page)(event, context);

/** The file that a path means: as it stands, as a page of that name, or the page that finds its own way. */
function nameOf(path: string, files: PageFiles): string | null {
  if (path === '/') return '/index.html';
  const place = [path, `${path}.html`].find((one) => files.has(one));
  if (place !== undefined) return place;
  return /^[^.%]*$/.test(path) ? '/index.html' : null;
}

function remembered(served: Map<string, Promise<Served>>, name: string, bytes: Buffer): Promise<Served> {
  const before = served.get(name);
  if (before !== undefined) return before;
  const made = madeReady(name, bytes);
  served.set(name, made);
  return made;
}

async function madeReady(name: string, bytes: Buffer): Promise<Served> {
  const { type, isText = false } = TYPES[endingOf(name)] ?? { type: 'application/octet-stream' };
  return {
    type,
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    cacheControl: name.startsWith(NAMED_BY_CONTENT) ? 'public, max-age=31536000, immutable' : 'no-cache',
    bytes,
    zipped: isText ? await promisify(gzip)(bytes, { level: 9 }) : null,
  };
}

/** "js" of "/assets/index-DXk1.js". */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

export const isPageFile = (name: string): boolean => Object.hasOwn(TYPES, endingOf(name));

function answered(
  { method, headers }: HttpRequest,
  { type, etag, cacheControl, bytes, zipped }: Served,
): APIGatewayProxyStructuredResultV2 {
  if (method !== 'GET' && method !== 'HEAD')
    return {
      statusCode: 405,
      headers: { ...MISSING, allow: 'GET, HEAD' },
      body: 'It can be read, and nothing else.\n',
    };
  const isZipped = zipped !== null && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const tag = isZipped ? `${etag}-gzip` : etag;
  const tagged = {
    etag: `"${tag}"`,
    'cache-control': cacheControl,
    ...(zipped !== null && { vary: 'accept-encoding' }),
  };
  if (tagsIn(headers['if-none-match'] ?? '').includes(tag)) return { statusCode: 304, headers: tagged };
  const body = isZipped ? zipped : bytes;
  return {
    statusCode: 200,
    headers: { ...tagged, 'content-type': type, ...(isZipped && { 'content-encoding': 'gzip' }) },
    ...(method === 'GET' && { body: body.toString('base64'), isBase64Encoded: true }),
  };
}
