import type { Card } from '../../lambda/domain/card.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import type { Deck } from '../../lambda/domain/deck.ts';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { sameCard } from '../../lambda/domain/next-card.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { CardStore, KeptCard } from '../../lambda/ports/cards.ts';
import type { LearnerStore } from '../../lambda/ports/learners.ts';

/**
 * How a save goes: `conflict`: another request saved first; `fault`: nothing is saved and the store throws; `lost`: it
 * is saved and the store throws; `refused`: the store says that it saved nothing; `met-itself`: it is saved, its answer is lost, and trying again meets the saved one.
 */
export type SaveOutcome = 'saved' | 'conflict' | 'fault' | 'lost' | 'refused' | 'met-itself';

export interface MemoryStore extends CardStore {
  readonly kept: KeptCard[];
  readonly written: string[];
  /** Called before each save of an answer: a test lets another device be faster there. */
  beforeSave: () => void;
  /** How the next saves of an answer go, one after the other; `saved` after the last. */
  outcomes: SaveOutcome[];
  /** Fewer items than may be deleted in a turn are deleted in one. */
  deletedAtOnce: number;
}

/** A store that fails and does not tell whether it did what it was asked to. */
export class LostError extends TransientError {
  override readonly name = 'LostError';
  override readonly mayBeDone: boolean;

  constructor(message: string, mayBeDone = true) {
    super(message);
    this.mayBeDone = mayBeDone;
  }
}

/** Saves as the scripted outcome has it. @param save applies it where its condition holds */
function saveAs(outcome: SaveOutcome, save: () => 'saved' | 'conflict'): 'saved' | 'conflict' {
  if (outcome === 'conflict') return 'conflict';
  if (outcome === 'refused') throw new LostError('no table', false);
  const result = outcome === 'fault' ? 'conflict' : save();
  if (outcome === 'fault' || outcome === 'lost') throw new LostError('no table');
  return outcome === 'met-itself' ? 'conflict' : result;
}

/** The card store's contract in memory, for one learner: the rules of the store without a database. */
export function memoryStore(): MemoryStore {
  let kept: KeptCard[] = [];
  let decks: Deck[] = [];
  const change = (ref: { deck: string; id: string }, to: (card: KeptCard) => KeptCard): void => {
    kept = kept.map((one) => (sameCard(one.card, ref) ? to(one) : one));
  };
  const store: MemoryStore = {
    get kept() {
      return kept;
    },
    written: [],
    beforeSave: () => undefined,
    outcomes: [],
    load: async (_learner, wanted) => ({
      cards: kept.map(({ card }) => card).filter((card) => wanted.cards.some((ref) => sameCard(ref, card))),
      decks: decks.filter(({ id }) => wanted.decks.includes(id)),
    }),
    queue: async (_learner, { deck, dueBeforeMs, dueFromMs = 0, dueLimit, freshLimit }) => {
      const cards = kept.map(({ card }) => card).filter((card) => card.inPlay && (deck === null || card.deck === deck));
      const due = cards
        .filter(
          ({ schedule }) => schedule.state !== 'new' && schedule.dueMs >= dueFromMs && schedule.dueMs < dueBeforeMs,
        )
        .sort((a, b) => a.schedule.dueMs - b.schedule.dueMs)
        .map((card) => ({ deck: card.deck, id: card.id, dueMs: card.schedule.dueMs }));
      const fresh = cards
        .filter(({ schedule }) => schedule.state === 'new')
        .sort((a, b) => a.position - b.position)
        .map((card) => ({ deck: card.deck, id: card.id }));
      return { due: due.slice(0, dueLimit), fresh: fresh.slice(0, freshLimit) };
    },
    decks: async () => decks,
    async saveAnswer(_learner, card, expectedVersion) {
      store.beforeSave();
      return saveAs(store.outcomes.shift() ?? 'saved', () => {
        const now = kept.find((one) => sameCard(one.card, card));
        if (now?.card.version !== expectedVersion) return 'conflict';
        change(card, (one) => ({ ...one, card }));
        store.written.push(`answer ${card.id}`);
        return 'saved';
      });
    },
    async *cards() {
      yield* kept;
    },
    async write(_learner, writes) {
      for (const write of writes) {
        store.written.push(`${write.kind} ${'ref' in write ? write.ref.id : write.to.id}`);
        if (write.kind === 'add') {
          const memory = write.memory ?? { schedule: NEW_SCHEDULE, reviews: [], learnedAnswers: [] };
          const card: Card = {
            ...write.content,
            ...write.ref,
            ...memory,
            before: null,
            inPlay: true,
            position: write.position,
            version: 0,
            lastRequestId: null,
          };
          kept = [...kept, { card, origin: write.origin }];
        } else if (write.kind === 'retire') {
          change(write.ref, (one) => ({ ...one, card: { ...one.card, inPlay: false } }));
        } else {
          const { content, origin } = write;
          const [from, to] = write.kind === 'move' ? [write.from, write.to] : [write.ref, write.ref];
          change(from, ({ card }) => ({ card: { ...card, ...content, ...to, inPlay: true }, origin }));
        }
      }
    },
    deletedAtOnce: Infinity,
    async deleteAll(_learner, atMost) {
      const left = kept.slice(Math.min(atMost, store.deletedAtOnce));
      kept = left;
      decks = left.length === 0 ? [] : decks;
      store.written.push('delete all');
      return left.length === 0 ? 'done' : 'more';
    },
    async saveDeck(_learner, deck, before) {
      const stored = decks.find(({ id }) => id === deck.id) ?? null;
      if (JSON.stringify(stored) !== JSON.stringify(before)) return 'conflict';
      decks = [...decks.filter(({ id }) => id !== deck.id), deck];
      store.written.push(`deck ${deck.id}`);
      return 'saved';
    },
  };
  return store;
}

export interface MemoryLearners extends LearnerStore {
  now: Learner;
  /** Called before the next save: a test lets it fail there. */
  beforeSave: () => void;
  /** How the next saves go, one after the other; `saved` after the last. */
  outcomes: SaveOutcome[];
  /** Profiles loaded, and how many of them past any cache. */
  readonly loads: { all: number; fresh: number };
  /** The next save meets what another one made of the profile; `mine` is what it would save. */
  conflictOnce(other: (now: Learner, mine: Learner) => Learner): void;
}

/** The profile in memory. */
export function memoryLearners(): MemoryLearners {
  let race: ((now: Learner, mine: Learner) => Learner) | null = null;
  const store: MemoryLearners = {
    now: NEW_LEARNER,
    outcomes: [],
    loads: { all: 0, fresh: 0 },
    conflictOnce(other) {
      race = other;
    },
    beforeSave: () => undefined,
    async forget() {
      store.now = NEW_LEARNER;
    },
    async load(_key, { fresh = false } = {}) {
      store.loads.all += 1;
      store.loads.fresh += Number(fresh);
      return store.now;
    },
    async save(_key, learner) {
      store.beforeSave();
      if (race !== null) {
        store.now = race(store.now, learner);
        race = null;
        return 'conflict';
      }
      return saveAs(store.outcomes.shift() ?? 'saved', () => {
        store.now = learner;
        return 'saved';
      });
    },
  };
  return store;
}
