/** What the API tells (lambda/http; /v1/openapi.json describes it), as far as the page reads it. */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly cards: number;
  readonly due: number;
  readonly fresh: number;
}

export interface Card {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly accepted: readonly string[];
  readonly hint: string | null;
  readonly inPlay: boolean;
  readonly isSuspended: boolean;
  readonly isEdited: boolean;
  readonly state: string;
  readonly due: string | null;
  readonly note: { readonly path: string; readonly line: number | null; readonly isDerived: boolean };
  readonly etag: string;
}

export interface Day {
  readonly day: string;
  readonly reviews: number;
  readonly right: number;
  readonly learned: number;
  readonly remembered: number;
  readonly predicted: number;
}

export interface Progress {
  readonly today: string;
  readonly streak: { readonly days: number; readonly isTodayCounted: boolean };
  readonly days: readonly Day[];
}

export interface Forecast {
  readonly days: readonly { readonly day: string; readonly due: number }[];
  readonly fresh: number;
}

export interface HardCard {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly misses: number;
}

export interface HeardAnswer {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly expected: string;
  readonly heard: string;
  readonly rating: 'again' | 'hard' | 'good' | 'easy';
  readonly at: string;
}

export interface Settings {
  readonly timeZone: string | null;
  readonly newPerDay: number;
  readonly ratePercent: number;
  readonly length: 'short' | 'usual' | 'long';
}

/** Nothing answers: offline, or the server is gone. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** The API refused; `status` says how, and a 412 that it was changed elsewhere meanwhile. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

export interface Tagged<T> {
  readonly value: T;
  /** For If-Match, as it came. */
  readonly etag: string;
}

async function send(method: string, path: string, { body, ifMatch }: { body?: unknown; ifMatch?: string } = {}) {
  const headers: Record<string, string> = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    // Sent again after a connection that broke, it is done once.
    ...(method !== 'GET' && { 'idempotency-key': crypto.randomUUID() }),
  };
  let response: Response;
  try {
    response = await fetch(`/v1/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new OfflineError(`/v1/${path} cannot be reached.`, { cause });
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { readonly detail?: string; readonly title?: string };
    throw new RefusedError(response.status, problem.detail ?? problem.title ?? String(response.status));
  }
  return response;
}

export async function read<T>(path: string): Promise<T> {
  return (await (await send('GET', path)).json()) as T;
}

export async function readTagged<T>(path: string): Promise<Tagged<T>> {
  const response = await send('GET', path);
  return { value: (await response.json()) as T, etag: response.headers.get('etag') ?? '' };
}

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
  const put = await fetch(url, { method: 'PUT', headers, body: file });
  if (!put.ok) throw new RefusedError(put.status, await put.text());
}

export interface ImportReport {
  readonly file: { readonly path: string; readonly added: number; readonly changed: number; readonly setAside: number };
  readonly report: { readonly setAside?: readonly { readonly line: number; readonly reason: string }[] } | null;
}

export const readImport = (path: string): Promise<ImportReport> =>
  read(`imports/report?path=${encodeURIComponent(path)}`);

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

/** null where the server has no preview: the notes are imported at once then. */
export async function preview(path: string, file: Blob): Promise<Preview | null> {
  const response = await fetch(`/previews?path=${encodeURIComponent(path)}`, { method: 'POST', body: file }).catch(
    (cause: unknown) => {
      throw new OfflineError('/previews cannot be reached.', { cause });
    },
  );
  return response.ok ? ((await response.json()) as Preview) : null;
}
