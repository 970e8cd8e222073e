import type { Card, CardContent, CardMemory, CardRef } from '../domain/card.ts';
import type { Deck } from '../domain/deck.ts';
import type { LearnerKey } from './learners.ts';

export interface QueueQuery {
  /** Only this deck; null for all. */
  readonly deck: string | null;
  /** Reviewed cards due before this time, epoch milliseconds; Infinity for all. */
  readonly dueBeforeMs: number;
  /** Due at or after this time; default: no bound. */
  readonly dueFromMs?: number;
  /** At most so many due cards, and at most so many new ones; 0 skips that part. */
  readonly dueLimit: number;
  readonly freshLimit: number;
}

export interface Queue {
  /** By due time, earliest first. */
  readonly due: readonly (CardRef & { readonly dueMs: number })[];
  /** New cards by position. */
  readonly fresh: readonly CardRef[];
}

/** Where a card came from in the author's notes: what import matches edited notes by. */
export interface CardOrigin {
  /** The note's path as reported. */
  readonly source: string;
  /** Headings above the card, joined by " > ". */
  readonly heading: string;
  readonly blockId: string | null;
  /** 1-based, where it stood when the card was last written; null for a card of an import that did not keep it. */
  readonly line: number | null;
  /** Made of a plain note, not written as a card by its author. */
  readonly isDerived: boolean;
  /** The learner took it out of play: no import brings it back. */
  readonly isSuspended?: true;
  /** The learner edited it: a hash of its note's words, which count again once they are others. */
  readonly editedFrom?: number;
}

export interface KeptCard {
  readonly card: Card;
  readonly origin: CardOrigin;
}

/** One write of an import. Content only: schedule, reviews, version and learned answers of a card that exists stay. */
export type ImportWrite =
  | {
      readonly kind: 'add';
      readonly ref: CardRef;
      readonly content: CardContent;
      readonly origin: CardOrigin;
      readonly position: number;
      /** Of a card that comes from an export; absent: it was never asked. */
      readonly memory?: CardMemory;
    }
  /** New content; a card that was out of play comes back. */
  | { readonly kind: 'change'; readonly ref: CardRef; readonly content: CardContent; readonly origin: CardOrigin }
  /** The same card under another deck: written there with its history, then taken from the old place. */
  | {
      readonly kind: 'move';
      readonly from: CardRef;
      readonly to: CardRef;
      readonly content: CardContent;
      readonly origin: CardOrigin;
    }
  /** Out of the queue, and kept. */
  | { readonly kind: 'retire'; readonly ref: CardRef };

export interface CardStore {
  /** Cards and decks by key in one consistent read; what is not there is left out of the result. */
  load(
    learner: LearnerKey,
    wanted: { cards: readonly CardRef[]; decks: readonly string[] },
  ): Promise<{ cards: Card[]; decks: Deck[] }>;
  /** Consistent. */
  queue(learner: LearnerKey, query: QueueQuery): Promise<Queue>;
  decks(learner: LearnerKey): Promise<Deck[]>;
  /**
   * Saves schedule, reviews, undo state, learned answers, queue place, lastRequestId and version of one card in one
   * conditional update. `card.version` is the new version; the stored one must be `expectedVersion`.
   */
  saveAnswer(learner: LearnerKey, card: Card, expectedVersion: number): Promise<'saved' | 'conflict'>;
  /** Every card of the learner, with its origin, in pages. */
  cards(learner: LearnerKey): AsyncIterable<KeptCard>;
  write(learner: LearnerKey, writes: readonly ImportWrite[]): Promise<void>;
  /**
   * Saves a deck where the stored one is still `before`; null: where there is none.
   * @returns `conflict` where another import saved meanwhile
   */
  saveDeck(learner: LearnerKey, deck: Deck, before: Deck | null): Promise<'saved' | 'conflict'>;
  /**
   * Deletes decks, cards and whatever else stands under the learner, the profile excepted, and keeps that this was asked
   * for: whoever reads deletions goes on with it.
   * @param atMost items at one time
   * @returns `more` where something may be left
   */
  deleteAll(learner: LearnerKey, atMost: number): Promise<'done' | 'more'>;
}

/** The bundled deck, for a learner who has no cards yet. */
export interface SampleDeck {
  /** As it is spoken. */
  readonly title: string;
  /** Lays it in. Done again, it changes nothing. */
  layFor(learner: LearnerKey): Promise<void>;
  /**
   * The same for somebody who has no cards, in fewer steps.
   * @param meanwhile begins when all cards are there, beside the last step
   */
  layForNewcomer<Result>(learner: LearnerKey, meanwhile: () => Promise<Result>): Promise<Result>;
}
