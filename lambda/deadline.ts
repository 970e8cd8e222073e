import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';
import { performance } from 'node:perf_hooks';

/** Until when a piece of work has to be done, and what ends it then. */
interface Deadline {
  /** On the clock of `performance.now()`. */
  readonly endsMs: number;
  readonly signal: AbortSignal;
}

const deadlines = new AsyncLocalStorage<Deadline>();

/**
 * Does a piece of work that has so long, and no longer than the work that it is a part of. Its calls of DynamoDB are
 * broken off then.
 * @param ms Infinity: no longer than what it is a part of
 */
export async function within<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  const outer = deadlines.getStore();
  const endsMs = Math.min(performance.now() + ms, outer?.endsMs ?? Infinity);
  if (endsMs === Infinity) return work();
  const controller = new AbortController();
  // Every call listens to it, and a turn may make many.
  setMaxListeners(0, controller.signal);
  const timeout = setTimeout(
    () => {
      controller.abort();
    },
    Math.max(0, endsMs - performance.now()),
  );
  try {
    return await deadlines.run({ endsMs, signal: controller.signal }, work);
  } finally {
    clearTimeout(timeout);
  }
}

/** Milliseconds until the work has to be done; Infinity where it has no deadline. */
export function timeLeftMs(): number {
  const deadline = deadlines.getStore();
  return deadline === undefined ? Infinity : Math.max(0, deadline.endsMs - performance.now());
}

/** Aborted when the work has to be done; undefined where it has no deadline. */
export const deadlineSignal = (): AbortSignal | undefined => deadlines.getStore()?.signal;
