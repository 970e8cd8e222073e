/** What a browser on this machine asks for. */
export interface PageRequest {
  /** In capitals. */
  readonly method: string;
  /** Decoded, with a slash in front. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in small letters; of several alike the values joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface PageResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces that come one after another are sent as they come: server-sent events. */
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

/** Something that can be mounted: all paths under one, or one alone, with one method or any. */
export interface PageRoute {
  /** In capitals; `*`: any. */
  readonly method: string;
  /** "/device/turns", or "/v1/*" for all that lies below. */
  readonly path: string;
  /** A file that a sandboxed frame of the page loads, whose origin is none: nothing of the learner. Absent: no. */
  readonly isForSandbox?: true;
  readonly respond: (request: PageRequest) => Promise<PageResponse>;
}
