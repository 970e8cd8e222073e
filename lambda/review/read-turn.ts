import type { CardRef } from '../domain/card.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import type { CardStore, LearnerKey, LearnerStore, QueueQuery } from '../ports.ts';
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

interface Stores {
  readonly cards: CardStore;
  readonly learners: LearnerStore;
}

/**
 * The one read step: the profile, the cards that the hints name with their decks, and what the verb says it needs, all
 * at once.
 * @param fresh past any cache: what was read before is out of date
 */
export async function readAhead(
  { learnerKey, nowMs, hints, timeZone }: Reading,
  reads: readonly ReadAhead[],
  { cards, learners }: Stores,
  { fresh }: { fresh: boolean },
): Promise<{ learner: Learner; found: Found }> {
  const refs = [
    hints.asked,
    reads.includes('next') ? (hints.next[0] ?? null) : null,
    reads.includes('last') ? hints.last : null,
  ];
  const [stored, zone, found] = await Promise.all([
    learners.load(learnerKey, { fresh }),
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
export function readMissing(cards: CardStore, learnerKey: LearnerKey, reads: readonly Read[]): Promise<Found> {
  return readParts(cards, learnerKey, {
    cards: reads.flatMap((read) => (read.kind === 'card' ? read.ref : [])),
    decks: reads.flatMap((read) => (read.kind === 'deck' ? read.id : [])),
    allDecks: reads.some(({ kind }) => kind === 'all-decks'),
    queues: reads.flatMap((read) => (read.kind === 'queue' ? read.query : [])),
  });
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
