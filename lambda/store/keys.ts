import type { Card, CardRef } from '../domain/card.ts';
import type { DayPlace } from '../ports/statistics.ts';

/** The profile's place beside the learner's decks and cards. */
export const PROFILE_KEY = { name: 'sk', value: 'PROFILE' } as const;

/** That everything of a learner is to go: it stays until the last file of theirs is gone, and its trace is left behind. */
export const DELETION_KEY = { name: 'sk', value: 'DELETION' } as const;

export const CARD_PREFIX = 'CARD#';
export const DECK_PREFIX = 'DECK#';
export const FILE_PREFIX = 'FILE#';
export const PICTURE_PREFIX = 'PICTURE#';
const REPOSITORY_PREFIX = 'REPOSITORY#';

/** When DynamoDB may delete an item, epoch seconds: statistics of old days, and the profile of a learner who disabled the skill. */
export const EXPIRES = 'expires';

/** The local secondary index, and its sort key attribute: where a card stands in the queue. */
export const QUEUE = 'queue';

const NEW_PREFIX = 'N#';
const DUE_PREFIX = 'D#';
/** Epoch milliseconds and positions are padded so that they sort as text. */
const TIME_DIGITS = 15;
const POSITION_DIGITS = 10;
const LATEST = '9'.repeat(TIME_DIGITS);

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const padded = (value: number, digits: number): string => String(Math.max(0, Math.trunc(value))).padStart(digits, '0');

export const cardKey = (learner: string, { deck, id }: CardRef): Key => ({
  pk: learner,
  sk: `${deckCards(deck)}${id}`,
});

/** What the sort keys of one deck's cards begin with. */
export const deckCards = (deck: string): string => `${CARD_PREFIX}${deck}#`;

export const deckKey = (learner: string, deck: string): Key => ({ pk: learner, sk: `${DECK_PREFIX}${deck}` });

/** @param path of a file of notes; at most 1,000 bytes, as DynamoDB's sort keys have at most 1,024 */
export const fileKey = (learner: string, path: string): Key => ({ pk: learner, sk: `${FILE_PREFIX}${path}` });

/** @param path of a picture's file; at most 1,000 bytes */
export const pictureItemKey = (learner: string, path: string): Key => ({
  pk: learner,
  sk: `${PICTURE_PREFIX}${path}`,
});

/** How far a repository is imported; its name has at most 100 characters. */
export const repositoryKey = (learner: string, repository: string): Key => ({
  pk: learner,
  sk: `${REPOSITORY_PREFIX}${repository}`,
});

/** Where a learner's hardest cards stand, and what their last import brought. */
export const hardCardsKey = (learner: string): Key => ({ pk: learner, sk: 'HARD-CARDS' });
export const lastImportKey = (learner: string): Key => ({ pk: learner, sk: 'LAST-IMPORT' });

/** The card that a sort key names; null for another kind of item. Neither part holds a `#`. */
export function cardOfKey(sk: string): CardRef | null {
  const [prefix, deck, id, ...rest] = sk.split('#');
  return prefix === 'CARD' && deck && id && rest.length === 0 ? { deck, id } : null;
}

/** What the sort keys of days begin with: those with all decks, or with one. Neither is a deck's own key. */
export const dayPrefix = (deck: string | null): string => (deck === null ? 'DAY#' : `DECK-DAY#${deck}#`);

export const dayKey = (learner: string, { day, deck }: DayPlace): Key => ({
  pk: learner,
  sk: `${dayPrefix(deck)}${day}`,
});

/** The day, YYYY-MM-DD, that a day's sort key ends with. */
export const dayOfKey = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);

/** Where a card in play stands: new ones by position, reviewed ones by due time. */
export function queuePlace({ schedule, position }: Pick<Card, 'schedule' | 'position'>): string {
  return schedule.state === 'new'
    ? `${NEW_PREFIX}${padded(position, POSITION_DIGITS)}`
    : `${DUE_PREFIX}${padded(schedule.dueMs, TIME_DIGITS)}`;
}

/** The queue's places of cards due from one time until before another, epoch milliseconds. */
export function dueRange(fromMs: number, beforeMs: number): { first: string; last: string } {
  const last = beforeMs === Infinity ? LATEST : padded(beforeMs - 1, TIME_DIGITS);
  return { first: `${DUE_PREFIX}${padded(fromMs, TIME_DIGITS)}`, last: `${DUE_PREFIX}${last}` };
}

export const freshRange = { first: NEW_PREFIX, last: `${NEW_PREFIX}${'9'.repeat(POSITION_DIGITS)}` } as const;

/** The due time of a place in the queue, epoch milliseconds. */
export const dueOfPlace = (place: string): number => Number(place.slice(DUE_PREFIX.length));
