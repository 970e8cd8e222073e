import type { CardRef } from '../domain/card.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import type { CardStore, QueueQuery } from '../ports/cards.ts';
import type { LastImports } from '../ports/imports.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { StatisticsStore } from '../ports/statistics.ts';
import type { Found, Read } from './loaded.ts';
import { toCount, toReview } from './queue-queries.ts';
import type { ReadAhead } from './verb.ts';

/** What there is to read for a request. */
interface Reading {
  readonly learnerKey: LearnerKey;
  readonly nowMs: number;
  readonly hints: Hints;
  /** Resolves to the device's IANA time zone, or null where it does not tell. */
  readonly timeZone: Promise<string | null>;
}

/** What a turn reads from. */
export interface TurnStores {
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly statistics: Pick<StatisticsStore, 'days' | 'hardCards'>;
  readonly imports: Pick<LastImports, 'of'>;
}

/**
 * The one read step: the profile, the cards that the hints name with their decks, and what the verb says it needs, all
 * at once.
 * @param fresh past any cache: what was read before is out of date
 */
export async function readAhead(
  { learnerKey, nowMs, hints, timeZone }: Reading,
  reads: readonly ReadAhead[],
  { cards, learners }: Pick<TurnStores, 'cards' | 'learners'>,
  { fresh }: { fresh: boolean },
): Promise<{ learner: Learner; found: Found }> {
  const refs = [
    hints.asked,
    reads.includes('next') ? (hints.next[0] ?? null) : null,
    reads.includes('last') ? hints.last : null,
  ];
  const loading = learners.load(learnerKey, { fresh });
  // Where others save at the same time, a card that is older than the profile would be taken for one that lost a review.
  if (fresh) await loading;
  const [stored, zone, found] = await Promise.all([
    loading,
    timeZone,
    readParts(cards, learnerKey, {
      cards: refs.filter((ref) => ref !== null),
      decks: [],
      allDecks: reads.includes('all-decks'),
      queues: [
        ...(reads.includes('next') ? [toReview(hints, nowMs)] : []),
        ...(reads.includes('counts') ? [toCount(nowMs)] : []),
      ],
    }),
  ]);
  const learner = zone === null ? stored : { ...stored, settings: { ...stored.settings, timeZone: zone } };
  return { learner, found };
}

/** What a verb found missing, all at once. */
export async function readMissing(
  { cards, statistics, imports }: Omit<TurnStores, 'learners'>,
  learnerKey: LearnerKey,
  reads: readonly Read[],
): Promise<Found> {
  const range = reads.find((read) => read.kind === 'days')?.range;
  const has = (kind: Read['kind']): boolean => reads.some((read) => read.kind === kind);
  const [found, days, hardCards, lastImport] = await Promise.all([
    readParts(cards, learnerKey, {
      cards: reads.flatMap((read) => (read.kind === 'card' ? read.ref : [])),
      decks: reads.flatMap((read) => (read.kind === 'deck' ? read.id : [])),
      allDecks: has('all-decks'),
      queues: reads.flatMap((read) => (read.kind === 'queue' ? read.query : [])),
    }),
    range === undefined ? undefined : statistics.days(learnerKey, { ...range, deck: null }),
    has('hard-cards') ? statistics.hardCards(learnerKey) : undefined,
    has('last-import') ? imports.of(learnerKey) : undefined,
  ]);
  return { ...found, ...(range !== undefined && { days: { range, days: days ?? [] } }), hardCards, lastImport };
}

async function readParts(
  store: CardStore,
  learnerKey: LearnerKey,
  wanted: {
    cards: readonly CardRef[];
    decks: readonly string[];
    allDecks: boolean;
    queues: readonly QueueQuery[];
  },
): Promise<Found> {
  const decks = [...new Set([...wanted.cards.map(({ deck }) => deck), ...wanted.decks])];
  const asked = { cards: wanted.cards, decks };
  const [loaded, allDecks, queues] = await Promise.all([
    decks.length === 0 ? { cards: [], decks: [] } : store.load(learnerKey, asked),
    wanted.allDecks ? store.decks(learnerKey) : undefined,
    Promise.all(wanted.queues.map(async (query) => ({ query, queue: await store.queue(learnerKey, query) }))),
  ]);
  return { asked, ...loaded, allDecks, queues };
}
