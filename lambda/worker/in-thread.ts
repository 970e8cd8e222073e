import { Worker } from 'node:worker_threads';
import { TransientError } from '../domain/transient-error.ts';
import type { WorkThrough } from './work-through.ts';

/** What a thread is given to do. */
export interface ThreadWork {
  readonly body: string;
  readonly messageId: string;
}

/** What it says when it is done, or could not do it. */
export type ThreadOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly mayPass: boolean };

/** Told to a thread that is to stop at the next place it can. */
export const STOP = 'stop';

/** A job failed in its thread, with a fault that passes by itself. */
export class JobAwayError extends TransientError {
  override readonly name = 'JobAwayError';
}

/** A job failed in its thread for good, or took more memory than it may. */
export class JobError extends Error {
  override readonly name = 'JobError';
}

/** With this much, a file of 10 MB is imported, and the whole process stays below 512 MB. */
const MEMORY_MB = 400;

/**
 * Does each message's work in a thread of its own: reading a large file takes a minute without a pause, and meanwhile the
 * queue and whoever asks for the worker's health have to be answered. A job that takes too much memory, or does not
 * stop, ends with its thread and nothing else does.
 * @param script run in the thread; it posts one ThreadOutcome
 * @throws JobAwayError, JobError
 */
export function inThread(script: URL): WorkThrough['run'] {
  return async (body, { signal, messageId }) => {
    const workerData: ThreadWork = { body, messageId };
    const thread = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const stop = (): void => thread.postMessage(STOP);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const outcome = await outcomeOf(thread);
      if (outcome.kind === 'done') return;
      const said = `${outcome.name}: ${outcome.message}`;
      throw outcome.mayPass ? new JobAwayError(said) : new JobError(said);
    } finally {
      signal.removeEventListener('abort', stop);
      await thread.terminate();
    }
  };
}

function outcomeOf(thread: Worker): Promise<ThreadOutcome> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', (cause) => {
      reject(new JobError(`A job's thread ended: ${codeOf(cause)}.`, { cause }));
    });
    thread.once('exit', () => {
      reject(new JobError("A job's thread ended and said nothing."));
    });
  });
}

/** ERR_WORKER_OUT_OF_MEMORY, for one. */
const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : cause instanceof Error ? cause.name : 'unknown';
