import type { Card, CardRef } from '../domain/card.ts';
import type { DayStatistics } from '../domain/day-statistics.ts';
import type { Deck } from '../domain/deck.ts';
import type { HardCard } from '../domain/hard-cards.ts';
import type { ImportSum } from '../domain/import-sum.ts';
import type { Queue, QueueQuery } from '../ports/cards.ts';

/** Something of the learner's that is stored. A card is read with its deck, which every question needs. */
export type Read =
  | { readonly kind: 'card'; readonly ref: CardRef }
  | { readonly kind: 'deck'; readonly id: string }
  | { readonly kind: 'all-decks' }
  | { readonly kind: 'queue'; readonly query: QueueQuery }
  | { readonly kind: 'days'; readonly range: DayRange }
  | { readonly kind: 'hard-cards' }
  | { readonly kind: 'last-import' };

/** The learner's own days, YYYY-MM-DD, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A day on which something was answered. */
export interface CountedDay {
  readonly day: string;
  readonly statistics: DayStatistics;
}

/** What was done for the learner's pages in this turn. */
export type PageDone =
  { readonly did: 'open-code'; readonly code: string; readonly address: string | null } | { readonly did: 'sign-out' };

/** What was read, null where there is no such card or deck; undefined where it was not read. */
export interface Loaded {
  card(ref: CardRef): Card | null | undefined;
  deck(id: string): Deck | null | undefined;
  allDecks(): readonly Deck[] | undefined;
  queue(query: QueueQuery): Queue | undefined;
  /** Counted a few seconds after they were answered; days without an answer are left out. */
  days(range: DayRange): readonly CountedDay[] | undefined;
  hardCards(): readonly HardCard[] | undefined;
  lastImport(): ImportSum | null | undefined;
  /** Null where there is no page. */
  page(): PageDone | null | undefined;
}

/** What one step of reading found: the cards and decks asked for, those that are there, and what else was read. */
export interface Found {
  readonly asked: { readonly cards: readonly CardRef[]; readonly decks: readonly string[] };
  readonly cards: readonly Card[];
  readonly decks: readonly Deck[];
  readonly allDecks?: readonly Deck[] | undefined;
  readonly queues: readonly { readonly query: QueueQuery; readonly queue: Queue }[];
  readonly days?: { readonly range: DayRange; readonly days: readonly CountedDay[] } | undefined;
  readonly hardCards?: readonly HardCard[] | undefined;
  readonly lastImport?: ImportSum | null | undefined;
  readonly page?: PageDone | null | undefined;
}

const keyOf = ({ deck, id }: CardRef): string => `${deck}#${id}`;

/** What these steps of reading found, together. */
export function loadedFrom(steps: readonly Found[]): Loaded {
  const cards = new Map<string, Card | null>();
  const decks = new Map<string, Deck | null>();
  const queues: { query: QueueQuery; queue: Queue }[] = [];
  let allDecks: readonly Deck[] | undefined;
  for (const found of steps) {
    for (const ref of found.asked.cards) cards.set(keyOf(ref), null);
    for (const id of found.asked.decks) decks.set(id, null);
    for (const card of found.cards) cards.set(keyOf(card), card);
    for (const deck of found.decks) decks.set(deck.id, deck);
    queues.push(...found.queues);
    allDecks = found.allDecks ?? allDecks;
  }
  return {
    card: (ref) => cards.get(keyOf(ref)),
    deck: (id) => decks.get(id),
    allDecks: () => allDecks,
    queue: (wanted) => queues.find(({ query }) => covers(query, wanted))?.queue,
    days: ({ from, to }) => steps.find(({ days }) => days?.range.from === from && days.range.to === to)?.days?.days,
    hardCards: () => steps.find(({ hardCards }) => hardCards !== undefined)?.hardCards,
    page: () => steps.find(({ page }) => page !== undefined)?.page,
    lastImport: () => steps.find(({ lastImport }) => lastImport !== undefined)?.lastImport,
  };
}

/** The same with another state of one card. */
export function withCard(loaded: Loaded, card: Card): Loaded {
  return { ...loaded, card: (ref) => (keyOf(ref) === keyOf(card) ? card : loaded.card(ref)) };
}

/** Whether what was read holds all that is wanted: the same part of the queue, and at least as much of it. */
function covers(read: QueueQuery, wanted: QueueQuery): boolean {
  return (
    read.deck === wanted.deck &&
    read.dueBeforeMs === wanted.dueBeforeMs &&
    (read.dueFromMs ?? 0) === (wanted.dueFromMs ?? 0) &&
    read.dueLimit >= wanted.dueLimit &&
    read.freshLimit >= wanted.freshLimit
  );
}
