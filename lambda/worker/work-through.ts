import { setTimeout as wait } from 'node:timers/promises';
import { TransientError } from '../domain/transient-error.ts';
import type { Log } from '../log.ts';
import { WorkMessageError } from '../triggers/work-message.ts';
import type { Inbox, TakenMessage } from './inbox.ts';

export interface WorkThrough {
  readonly inbox: Inbox;
  /** Does what a message asks for. */
  readonly run: (body: string, context: { readonly signal: AbortSignal; readonly messageId: string }) => Promise<void>;
  /** Aborted: nothing new is taken, and what is under way has `graceMs` to come to its end. */
  readonly stop: AbortSignal;
  readonly graceMs: number;
  /** How long a message is held at once; it is held again three times meanwhile. The work of a killed worker waits as long. */
  readonly holdSeconds: number;
  readonly log: Log;
  /** Called whenever the queue has answered. */
  readonly alive: () => void;
}

/** A fault that no other try is likely to mend is tried so often all the same; the queue itself ends those that pass. */
const TRIES = 5;
const FIRST_DELAY_SECONDS = 15;
const DELAY_SECONDS_AT_MOST = 900;
const QUEUE_AWAY_MS = 5000;
/** What a job that was told to stop is waited for. */
const STOPPING_MS = 3000;

/**
 * Takes one message after another and does what it asks for, until it is told to stop. A message is removed once its
 * work is done, given back where it is cut short, put off where it fails, and buried where it is no job. What fails
 * holds up nothing else.
 */
export async function workThrough(worker: WorkThrough): Promise<void> {
  const { inbox, stop, log, alive, holdSeconds } = worker;
  while (!stop.aborted) {
    let message: TakenMessage | null;
    try {
      message = await inbox.take(holdSeconds, stop);
    } catch (error) {
      if (stop.aborted) return;
      log({ event: 'queue-away', level: 'error', fields: { fault: nameOf(error) } });
      await wait(QUEUE_AWAY_MS, undefined, { signal: stop }).catch(() => undefined);
      continue;
    }
    alive();
    if (message !== null) await settle(message, worker).catch((error: unknown) => unsettled(error, log));
  }
}

/** The queue did not answer: what was to be done with the message, it does itself, as it comes back after a time. */
function unsettled(error: unknown, log: Log): void {
  log({ event: 'message-unsettled', level: 'error', fields: { fault: nameOf(error) } });
}

async function settle(message: TakenMessage, worker: WorkThrough): Promise<void> {
  const { inbox, log } = worker;
  const outcome = await attempt(message, worker);
  switch (outcome.kind) {
    case 'done':
      return inbox.remove(message);
    case 'stopped':
      log({ event: 'work-given-back' });
      return inbox.hold(message, 0);
    case 'failed': {
      const { error } = outcome;
      const fields = { fault: nameOf(error), times: message.times };
      const isHopeless = error instanceof WorkMessageError;
      if (isHopeless || (!(error instanceof TransientError) && message.times >= TRIES)) {
        log({ event: 'work-buried', level: 'error', fields, metrics: { WorkBuried: 1 } });
        return inbox.bury(message, reasonOf(error));
      }
      log({ event: 'work-failed', level: 'warn', fields, metrics: { WorkFailed: 1 } });
      const delay = FIRST_DELAY_SECONDS * 2 ** (message.times - 1);
      return inbox.hold(message, Math.min(DELAY_SECONDS_AT_MOST, delay));
    }
  }
}

type Outcome = { kind: 'done' } | { kind: 'stopped' } | { kind: 'failed'; error: unknown };

/** Runs the work while its message is held, and no longer than the grace allows once the worker is to stop. */
async function attempt(message: TakenMessage, { run, ...worker }: WorkThrough): Promise<Outcome> {
  const cut = new AbortController();
  const release = holdOn(message, worker);
  let timer: NodeJS.Timeout | undefined;
  const cutShort = (): void => {
    timer = setTimeout(() => cut.abort(), worker.graceMs);
  };
  if (worker.stop.aborted) cutShort();
  else worker.stop.addEventListener('abort', cutShort, { once: true });
  const work = run(message.body, { signal: cut.signal, messageId: message.id }).then(
    (): Outcome => ({ kind: 'done' }),
    (error: unknown): Outcome => (cut.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error }),
  );
  const outOfTime = new Promise<Outcome>((resolve) => {
    const abandon = (): void => void setTimeout(() => resolve({ kind: 'stopped' }), STOPPING_MS).unref();
    cut.signal.addEventListener('abort', abandon, { once: true });
  });
  try {
    return await Promise.race([work, outOfTime]);
  } finally {
    clearTimeout(timer);
    worker.stop.removeEventListener('abort', cutShort);
    release();
  }
}

/** Holds a message again and again, until the function that is returned is called. */
function holdOn(message: TakenMessage, { inbox, holdSeconds, log, alive }: Omit<WorkThrough, 'run'>): () => void {
  const hold = (): void => {
    inbox.hold(message, holdSeconds).then(alive, (error: unknown) => {
      log({ event: 'hold-failed', level: 'warn', fields: { fault: nameOf(error) } });
    });
  };
  const timer = setInterval(hold, (holdSeconds * 1000) / 3);
  return () => {
    clearInterval(timer);
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
const reasonOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
