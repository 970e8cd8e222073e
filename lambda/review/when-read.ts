import { type Card, type CardRef, refOf } from '../domain/card.ts';
import type { Deck } from '../domain/deck.ts';
import type { HardCard } from '../domain/hard-cards.ts';
import type { ImportSum } from '../domain/import-sum.ts';
import type { Queue, QueueQuery } from '../ports/cards.ts';
import type { CountedDay, DayRange, Loaded, PageDone, Read } from './loaded.ts';

/** Nothing can be decided yet: these are to be read, and then it is decided again from the start. */
export interface Missing {
  readonly kind: 'missing';
  readonly reads: readonly Read[];
  /** First of all the bundled deck is laid in: it was asked for by name. All that was read before is read again. */
  readonly lay?: 'sample-deck';
  /** Something is to be done for the learner's pages, whatever the review then says: a code is made once a turn. */
  readonly page?: 'open-code' | 'sign-out';
}

/** Whatever looks something up has what was loaded. */
interface WithLoaded {
  readonly loaded: Loaded;
}

const KIND: Missing['kind'] = 'missing';

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === KIND;
}

export const missing = (...reads: readonly Read[]): Missing => ({ kind: 'missing', reads });

export const SAMPLE_FIRST: Missing = { kind: 'missing', reads: [], lay: 'sample-deck' };

/** Goes on with what was read; what is missing is passed on. */
export function whenRead<T, R>(found: T | Missing, goOn: (found: T) => R | Missing): R | Missing {
  return isMissing(found) ? found : goOn(found);
}

/** Goes on with all of it; what is missing of it is read at once. */
export function whenAllRead<T extends readonly unknown[], R>(
  found: { readonly [I in keyof T]: T[I] | Missing },
  goOn: (found: T) => R | Missing,
): R | Missing {
  const reads = found.flatMap((one) => (isMissing(one) ? one.reads : []));
  return reads.length > 0 ? missing(...reads) : goOn(found as unknown as T);
}

/** The card, or null where there is none (or none is named). */
export function cardOf({ loaded }: WithLoaded, ref: CardRef | null): Card | null | Missing {
  if (ref === null) return null;
  const card = loaded.card(ref);
  return card === undefined ? missing({ kind: 'card', ref: refOf(ref) }) : card;
}

export function deckOf({ loaded }: WithLoaded, id: string): Deck | null | Missing {
  const deck = loaded.deck(id);
  return deck === undefined ? missing({ kind: 'deck', id }) : deck;
}

export function allDecksOf({ loaded }: WithLoaded): readonly Deck[] | Missing {
  return loaded.allDecks() ?? missing({ kind: 'all-decks' });
}

export function queueOf({ loaded }: WithLoaded, query: QueueQuery): Queue | Missing {
  return loaded.queue(query) ?? missing({ kind: 'queue', query });
}

export function daysOf({ loaded }: WithLoaded, range: DayRange): readonly CountedDay[] | Missing {
  return loaded.days(range) ?? missing({ kind: 'days', range });
}

export function hardCardsOf({ loaded }: WithLoaded): readonly HardCard[] | Missing {
  return loaded.hardCards() ?? missing({ kind: 'hard-cards' });
}

/** What was done for the learner's pages; null where there is no page. */
export function pageDone({ loaded }: WithLoaded, page: NonNullable<Missing['page']>): PageDone | null | Missing {
  const done = loaded.page();
  return done === undefined ? { kind: KIND, reads: [], page } : done;
}

/** Null where nothing was ever imported. */
export function lastImportOf({ loaded }: WithLoaded): ImportSum | null | Missing {
  const sum = loaded.lastImport();
  return sum === undefined ? missing({ kind: 'last-import' }) : sum;
}
