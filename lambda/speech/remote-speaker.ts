import type { Response } from 'ask-sdk-model';
import { timeLeftMs } from '../deadline.ts';
import type { Reply } from '../domain/reply.ts';
import type { Log } from '../log.ts';
import type { Speaker, Spoken } from '../ports/speaker.ts';
import { parseResponse } from './response-schema.ts';
import { writeResponse } from './write-response.ts';

/** What the speech function answered; `functionError` is set where it threw. */
export interface Invocation {
  readonly payload: Uint8Array | undefined;
  readonly functionError: string | undefined;
}

/** Sends JSON to the speech function; the signal aborts the call. */
export type Invoke = (payload: Uint8Array, signal: AbortSignal) => Promise<Invocation>;

/** Runs `run` after a time, unless the returned function is called first. */
export type Timer = (run: () => void, afterMs: number) => () => void;

/** With less than this left the function is not asked. */
const WORTH_ASKING_MS = 50;

type Failure = 'deadline' | 'error' | 'function-error' | 'malformed';

const realTimer: Timer = (run, afterMs) => {
  const timeout = setTimeout(run, afterMs);
  return () => {
    clearTimeout(timeout);
  };
};

/**
 * A speaker that asks the speech function, in one attempt. On an error, a function error, an answer that is no response
 * or the deadline, the same writer runs in-process, words only; that is logged and counted, once for each reply.
 * @param deadlineMs from the call to the whole answer, and never longer than the work that it is a part of may take
 */
export function createRemoteSpeaker({
  invoke,
  deadlineMs,
  log,
  timer = realTimer,
}: {
  invoke: Invoke;
  deadlineMs: number;
  log: Log;
  timer?: Timer;
}): Speaker<Response> {
  return {
    async speak(reply): Promise<Spoken<Response>> {
      const answer = await ask(reply, invoke, Math.min(deadlineMs, timeLeftMs()), timer);
      if (typeof answer !== 'string') return { output: answer, by: 'speech' };
      log({ event: 'speech-fallback', level: 'warn', fields: { reason: answer }, metrics: { SpeechFallbacks: 1 } });
      return { output: writeInProcess(reply), by: 'fallback' };
    },
  };
}

async function ask(reply: Reply, invoke: Invoke, deadlineMs: number, timer: Timer): Promise<Response | Failure> {
  if (deadlineMs < WORTH_ASKING_MS) return 'deadline';
  const controller = new AbortController();
  let cancel = (): void => undefined;
  const deadline = new Promise<Failure>((resolve) => {
    cancel = timer(() => {
      // Settles before the aborted call rejects, so that the reason is the deadline.
      resolve('deadline');
      controller.abort();
    }, deadlineMs);
  });
  try {
    return await Promise.race([answerOf(reply, invoke, controller.signal), deadline]);
  } finally {
    cancel();
  }
}

/** Never rejects: a call that fails after the deadline must not become an unhandled rejection. */
async function answerOf(reply: Reply, invoke: Invoke, signal: AbortSignal): Promise<Response | Failure> {
  try {
    const { payload, functionError } = await invoke(new TextEncoder().encode(JSON.stringify(reply)), signal);
    if (functionError !== undefined) return 'function-error';
    return parseResponse(payload) ?? 'malformed';
  } catch {
    return 'error';
  }
}

function writeInProcess(reply: Reply): Response {
  try {
    return writeResponse(reply, 'words-only');
  } catch {
    // A reply that broke its own contract: something true must still be said.
    return writeResponse(
      {
        version: 1,
        locale: 'en-US',
        acts: [{ act: 'trouble', trouble: 'broken', deckName: null }],
        listen: null,
      },
      'words-only',
    );
  }
}
