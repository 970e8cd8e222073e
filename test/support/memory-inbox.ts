import type { Inbox, TakenMessage } from '../../lambda/worker/inbox.ts';

interface Held {
  readonly id: string;
  readonly body: string;
  times: number;
  visibleAtMs: number;
}

export interface MemoryInbox extends Inbox {
  put(body: string): void;
  readonly waiting: readonly Held[];
  readonly buried: readonly { readonly body: string; readonly reason: string }[];
  /** How long each message was held for, by its body, in order. */
  readonly holds: readonly (readonly [string, number])[];
  /** Called before each thing that is asked of the queue: a test lets something happen there, or fail. */
  before: (what: 'take' | 'hold' | 'remove' | 'bury') => void;
}

/** A queue as SQS has it, in memory: what is taken is unseen for a time, and then there again. */
export function memoryInbox(): MemoryInbox {
  let waiting: Held[] = [];
  let last = 0;
  const buried: { body: string; reason: string }[] = [];
  const holds: [string, number][] = [];
  const found = ({ id }: TakenMessage): Held | undefined => waiting.find((one) => one.id === id);
  const inbox: MemoryInbox = {
    put(body) {
      last += 1;
      waiting.push({ id: String(last), body, times: 0, visibleAtMs: 0 });
    },
    get waiting() {
      return waiting;
    },
    buried,
    holds,
    before: () => undefined,
    async take(holdSeconds, signal) {
      inbox.before('take');
      for (;;) {
        signal.throwIfAborted();
        const next = waiting.find((one) => one.visibleAtMs <= Date.now());
        if (next !== undefined) {
          next.times += 1;
          next.visibleAtMs = Date.now() + holdSeconds * 1000;
          return { id: next.id, body: next.body, times: next.times, receipt: next.id };
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    async hold(message, seconds) {
      inbox.before('hold');
      holds.push([message.body, seconds]);
      const held = found(message);
      if (held !== undefined) held.visibleAtMs = Date.now() + seconds * 1000;
      return Promise.resolve();
    },
    async remove(message) {
      inbox.before('remove');
      waiting = waiting.filter((one) => one.id !== message.id);
      return Promise.resolve();
    },
    async bury(message, reason) {
      inbox.before('bury');
      buried.push({ body: message.body, reason });
      return inbox.remove(message);
    },
  };
  return inbox;
}
