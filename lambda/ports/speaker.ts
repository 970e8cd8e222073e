import type { Reply } from '../domain/reply.ts';

/** What a channel made of a reply: Alexa's response, a page's fragment, a line in a test. */
export interface Spoken<Output> {
  readonly output: Output;
  /** `fallback` when the speech function did not answer in time or failed. */
  readonly by: 'speech' | 'fallback';
}

/** A channel's way to put a reply into words. */
export interface Speaker<Output> {
  /** Never rejects: where the speech function fails, the words are written in-process. */
  speak(reply: Reply): Promise<Spoken<Output>>;
}
