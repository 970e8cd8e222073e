import { IS_LOCAL } from './place.ts';
import { sessionAnswered, sessionRefused, signedIn } from './session.ts';
import type { Card, HeardAnswer, Settings } from './shapes.ts';

export type * from './shapes.ts';

/** Nothing answers: offline, or the server is gone. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** The API refused; `status` says how, and a 412 that it was changed elsewhere meanwhile. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  /** When it may be tried again, seconds from now; null where nothing says so. */
  readonly retryAfterS: number | null;

  constructor(status: number, detail: string, retryAfter: string | null = null) {
    super(detail);
    this.status = status;
    this.retryAfterS = retryAfter === null ? null : Number(retryAfter);
  }
}

/** Nobody is signed in any more: nothing was changed, and it can be done again once somebody is. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

export interface Tagged<T> {
  readonly value: T;
  /** For If-Match, as it came. */
  readonly etag: string;
}

interface Sent {
  readonly body?: unknown;
  readonly ifMatch?: string;
  /** Asked with a body, it is but read. */
  readonly isReading?: true;
}

async function ask(method: string, path: string, { body, ifMatch, isReading }: Sent = {}): Promise<Response> {
  const headers: Record<string, string> = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    // Sent again after a connection that broke, it is done once.
    ...(method !== 'GET' && isReading !== true && { 'idempotency-key': crypto.randomUUID() }),
  };
  try {
    return await fetch(`/v1/${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch (cause) {
    throw new OfflineError(`/v1/${path} cannot be reached.`, { cause });
  }
}

async function refused(response: Response): Promise<RefusedError> {
  const problem = (await response.json().catch(() => ({}))) as { readonly detail?: string; readonly title?: string };
  const detail = problem.detail ?? problem.title ?? String(response.status);
  return new RefusedError(response.status, detail, response.headers.get('retry-after'));
}

/** Where the session has ended, reading waits until somebody has signed in again; what changes something is for them to repeat. */
async function send(method: string, path: string, sent: Sent = {}): Promise<Response> {
  for (;;) {
    const response = await ask(method, path, sent);
    if (response.ok) {
      sessionAnswered();
      return response;
    }
    if (IS_LOCAL || response.status !== 401) throw await refused(response);
    sessionRefused();
    if (method !== 'GET' && sent.isReading !== true) throw new SignedOutError(`/v1/${path} asks for a session.`);
    await signedIn();
  }
}

export async function signIn(code: string): Promise<void> {
  const response = await ask('POST', 'sessions', { body: { code } });
  if (!response.ok) throw await refused(response);
}

export async function signOut(where: 'here' | 'everywhere'): Promise<void> {
  await send('DELETE', where === 'here' ? 'sessions/current' : 'sessions');
}

export interface OpenSession {
  readonly expires: string;
  readonly isThis: boolean;
}

export async function read<T>(path: string): Promise<T> {
  return (await (await send('GET', path)).json()) as T;
}

export async function readTagged<T>(path: string): Promise<Tagged<T>> {
  const response = await send('GET', path);
  return { value: (await response.json()) as T, etag: response.headers.get('etag') ?? '' };
}

const NOT_FOUND = 404;

/** As `previewImport` has it in lambda/http/routes/imports.ts. */
const PREVIEW_BYTES_AT_MOST = 300 * 1024;

const placeOf = ({ deck, id }: Pick<Card, 'deck' | 'id'>): string =>
  `decks/${encodeURIComponent(deck)}/cards/${encodeURIComponent(id)}`;

const tag = (etag: string): string => (etag.startsWith('"') ? etag : `"${etag}"`);

export const readCard = (card: Pick<Card, 'deck' | 'id'>): Promise<Card> => read(placeOf(card));

export async function editCard(
  card: Card,
  body: Partial<Pick<Card, 'front' | 'back' | 'accepted' | 'hint'>>,
): Promise<Card> {
  return (await (await send('PATCH', placeOf(card), { body, ifMatch: tag(card.etag) })).json()) as Card;
}

export async function suspendCard(card: Card, isSuspended: boolean): Promise<Card> {
  const given = { body: { isSuspended }, ifMatch: tag(card.etag) };
  return (await (await send('PUT', `${placeOf(card)}/suspended`, given)).json()) as Card;
}

export async function deleteCard(card: Card): Promise<void> {
  await send('DELETE', placeOf(card), { ifMatch: tag(card.etag) });
}

export async function overrule(answer: HeardAnswer, isRight: boolean): Promise<void> {
  await send('POST', `${placeOf(answer)}/verdict`, { body: { isRight } });
}

export async function saveSettings(etag: string, body: Partial<Settings>): Promise<Tagged<Settings>> {
  const response = await send('PATCH', 'settings', { body, ifMatch: tag(etag) });
  return { value: (await response.json()) as Settings, etag: response.headers.get('etag') ?? '' };
}

/** Puts a file of notes where it is imported. */
export async function upload(path: string, file: Blob): Promise<void> {
  const begun = await send('POST', 'imports', { body: { path, bytes: file.size } });
  const { url, headers } = (await begun.json()) as { url: string; headers: Record<string, string> };
  const put = await fetch(url, { method: 'PUT', headers, body: file }).catch((cause: unknown) => {
    throw new OfflineError('Notes cannot be put where they are imported from.', { cause });
  });
  if (!put.ok) throw new RefusedError(put.status, put.statusText);
}

export interface ImportReport {
  readonly file: {
    readonly path: string;
    readonly at: string;
    readonly added: number;
    readonly changed: number;
    readonly setAside: number;
  };
  readonly report: { readonly setAside?: readonly { readonly line: number; readonly reason: string }[] } | null;
}

/** null where no file of that name was imported yet. */
export async function readImport(path: string): Promise<ImportReport | null> {
  try {
    return await read(`imports/report?path=${encodeURIComponent(path)}`);
  } catch (error) {
    if (error instanceof RefusedError && error.status === NOT_FOUND) return null;
    throw error;
  }
}

/** What a note would give, before it is imported. */
export interface Preview {
  readonly cards: readonly {
    readonly front: string;
    readonly back: string;
    readonly line: number;
    readonly isDerived: boolean;
  }[];
  readonly setAside: readonly { readonly line: number; readonly reason: string }[];
}

/** null for a file that is too large to be shown first. */
export async function preview(path: string, file: Blob): Promise<Preview | null> {
  if (file.size > PREVIEW_BYTES_AT_MOST) return null;
  const body = { path, encoding: 'base64', text: base64Of(new Uint8Array(await file.arrayBuffer())) };
  return (await (await send('POST', 'imports/preview', { body, isReading: true })).json()) as Preview;
}

/** In pieces, as a function takes so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
