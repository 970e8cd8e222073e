import { setImmediate as tick } from 'node:timers/promises';
import type { Learner } from '../../lambda/domain/learner.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import type { CardStore } from '../../lambda/ports/cards.ts';
import type { LearnerStore } from '../../lambda/ports/learners.ts';
import { profileAttributes, readProfile } from '../../lambda/store/profile-attributes.ts';
import type { Random } from '../../local/simulator/random.ts';
import { LostError, type MemoryStore, memoryStore } from './memory-store.ts';

/** The function was ended in the middle of a call. */
export class EndedError extends Error {
  override readonly name = 'EndedError';
}

/** How likely a call is to fail. Of writes: their answer is lost, or they arrive after they were given up. */
export interface Odds {
  readonly lost: number;
  readonly late: number;
  /** Of any call: the function ends there, and a write may still arrive. */
  readonly ended: number;
}

export const NO_FAULTS: Odds = { lost: 0, late: 0, ended: 0 };

/**
 * One learner's table in memory that several devices use at once. Each call waits until it is its turn, by chance, and
 * its answer once more, so that calls of different requests come in any order.
 */
export function racingStore(random: Random) {
  const cards = memoryStore();
  const waiting: (() => void)[] = [];
  let profile: { readonly version: number; readonly learner: Learner } = { version: 0, learner: NEW_LEARNER };
  let onTheirWay = 0;

  const turnToCome = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const next = (): void => waiting.splice(Math.floor(random.next() * waiting.length), 1)[0]?.();

  async function call<T>(apply: () => Promise<T> | T, isWrite: boolean): Promise<T> {
    await turnToCome();
    const { lost, late, ended } = store.odds;
    const arrivesLater = (): void => {
      onTheirWay += 1;
      void turnToCome()
        .then(turnToCome)
        .then(apply)
        .finally(() => (onTheirWay -= 1));
    };
    if (random.happens(ended)) {
      if (isWrite && random.happens(0.6)) arrivesLater();
      throw new EndedError('The function was ended.');
    }
    if (isWrite && random.happens(late)) {
      arrivesLater();
      throw new LostError('given up');
    }
    const result = await apply();
    const isLost = isWrite && random.happens(lost);
    await turnToCome();
    if (!isLost) return result;
    // The SDK tries once more, and its own write is in the way of that.
    if (random.happens(0.5)) return 'conflict' as T;
    throw new LostError('its answer was lost');
  }

  const store = {
    cards: cards as MemoryStore,
    odds: NO_FAULTS,
    get learner(): Learner {
      return profile.learner;
    },
    /** Whether a write may still arrive. */
    get isQuiet(): boolean {
      return onTheirWay === 0;
    },
    pause: turnToCome,
    /** Gives one call after the other its turn until this is done. */
    async until<T>(work: Promise<T>): Promise<T> {
      let isDone = false;
      const done = (): void => void (isDone = true);
      work.then(done, done);
      while (!isDone) {
        await tick();
        next();
      }
      return work;
    },
    /** Lets arrive what is on its way. */
    async settle(): Promise<void> {
      while (onTheirWay > 0) {
        await tick();
        next();
      }
    },
    /** The stores as one request sees them. */
    forRequest(): { cards: CardStore; learners: LearnerStore } {
      let read = { version: -1, learner: NEW_LEARNER };
      let isCurrent = false;
      return {
        cards: {
          ...cards,
          load: (learner, wanted) => call(() => cards.load(learner, wanted), false),
          queue: (learner, query) => call(() => cards.queue(learner, query), false),
          decks: (learner) => call(() => cards.decks(learner), false),
          saveAnswer: (learner, card, version) => call(() => cards.saveAnswer(learner, card, version), true),
        },
        learners: {
          async load(_key, { fresh = false } = {}) {
            if (fresh || !isCurrent) read = await call(() => profile, false);
            isCurrent = true;
            return read.learner;
          },
          async save(_key, learner) {
            const { version } = read;
            isCurrent = false;
            const saved = { version: version + 1, learner: readProfile(profileAttributes(learner)) };
            return call(() => {
              if (profile.version !== version) return 'conflict' as const;
              profile = saved;
              return 'saved' as const;
            }, true);
          },
          forget: () => Promise.reject(new Error('Nobody leaves here.')),
        },
      };
    },
  };
  return store;
}

export type RacingStore = ReturnType<typeof racingStore>;
