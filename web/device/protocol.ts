/** What the device's server tells and takes (local/device), as the page sees it. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'ROUND' | 'RECTANGLE';
  readonly mode: 'HUB' | 'TV';
}

export interface DeviceState {
  readonly device: string;
  readonly viewport: Viewport | null;
  readonly locale: string;
  readonly noise: number | null;
  readonly nowMs: number;
}

export interface DeviceChoices extends DeviceState {
  readonly locales: readonly string[];
  readonly devices: readonly string[];
}

export interface Exchange {
  readonly request: {
    readonly type: string;
    readonly intent: string | null;
    readonly slots: Readonly<Record<string, string | null>>;
  } | null;
  readonly speech: string | null;
  readonly ssml: string | null;
  readonly listening: boolean;
  readonly ended: boolean;
  readonly misheard: boolean;
  readonly verdict: string | null;
  readonly understood: { readonly phase: string; readonly command: string } | null;
  readonly spokenBy: string | null;
}

export interface Directive {
  readonly type: string;
  readonly document?: unknown;
  readonly datasources?: unknown;
}

export interface LogEvent {
  readonly event: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly metrics?: Readonly<Record<string, number>>;
}

export interface Turn {
  readonly said: string;
  readonly exchange: Exchange | null;
  readonly request: unknown;
  readonly response: { readonly response?: { readonly directives?: readonly Directive[] } } | null;
  readonly reply: unknown;
  readonly why: { readonly words: string; readonly heard: Readonly<Record<string, unknown>> } | null;
  readonly events: readonly LogEvent[];
  readonly written: readonly unknown[];
  readonly problems: readonly { readonly rule: string; readonly message: string }[];
  readonly tookMs: number | null;
  readonly state: DeviceState;
}

export type Action =
  | { readonly does: 'say'; readonly words: string }
  | { readonly does: 'touch'; readonly touch: string }
  | { readonly does: 'launch' | 'silence' | 'fallback' | 'end' };

/** The server is gone, or answers what is no answer. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(`/device/${path}`, init);
  } catch (cause) {
    throw new UnreachableError(`/device/${path} cannot be reached.`, { cause });
  }
  if (!response.ok) throw new UnreachableError(`/device/${path} answered ${String(response.status)}.`);
  return (await response.json()) as T;
}

export const readState = (): Promise<DeviceChoices> => ask('state');
export const takeTurn = (action: Action): Promise<Turn> => ask('turns', action);
export const changeSettings = (
  change: Partial<Pick<DeviceState, 'device' | 'locale' | 'noise'>>,
): Promise<DeviceState> => ask('settings', change);
export const advanceClock = (ms: number): Promise<DeviceState> => ask('clock', { ms });
