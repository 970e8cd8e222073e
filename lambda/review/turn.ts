import type { Card, CardRef } from '../domain/card.ts';
import type { Command } from '../domain/command.ts';
import type { Deck } from '../domain/deck.ts';
import type { Judgement } from '../grading/judgement.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner, Phase } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act, Listen } from '../domain/reply.ts';
import { LEARN_AHEAD_MS } from '../domain/schedule.ts';
import type { ParsedNote } from '../notes/note.ts';
import type { CardStore, LearnerKey, LearnerStore, Queue, QueueQuery } from '../ports.ts';

/** What one request brings along. */
export interface TurnRequest {
  readonly command: Command;
  readonly learnerKey: LearnerKey;
  readonly requestId: string;
  readonly nowMs: number;
  readonly locale: string;
  readonly hints: Hints;
  /** The bundled deck, laid in for a learner who has no cards yet. */
  readonly sample: ParsedNote;
  /** Asks the device for its IANA time zone where a session opens, null where it does not tell; beside the read step. */
  readonly askTimeZone: () => Promise<string | null>;
}

/** A request with what the read step fetched for it. */
export interface Turn extends TurnRequest {
  readonly learner: Learner;
  readonly phase: Phase;
  readonly queue: Queue;
  readonly timeZone: string;
  readonly store: CardStore;
  /** A card that the read step fetched, or one more read. */
  card(ref: CardRef | null): Promise<Card | null>;
  deck(id: string): Promise<Deck | null>;
}

/** What a verb decides; nothing of it is spoken before it is saved. */
export interface Decision {
  readonly acts: readonly Act[];
  readonly listen: Listen | null;
  readonly learner: Learner;
  readonly hints: Hints;
  /** The one card whose answer changed. */
  readonly answered?: { readonly card: Card; readonly expectedVersion: number } | undefined;
  readonly judgement?: Judgement;
}

export type Verb = (turn: Turn) => Promise<Decision>;

/** Counts are capped here: past a hundred, "more than a hundred" is said. */
export const COUNT_CAP = 101;

/** How many ids of the queue a turn reads: enough to refill the next ones past those that were skipped. */
const QUEUE_PAGE = 25;

export const queueFor = (deck: string | null, ahead: boolean, nowMs: number, limit = QUEUE_PAGE): QueueQuery => ({
  deck,
  dueBeforeMs: ahead ? Infinity : nowMs + LEARN_AHEAD_MS,
  dueLimit: limit,
  freshLimit: limit,
});

/**
 * The read step: profile, the cards the hints name, their decks and the queue, all at once. Where the profile shows
 * that the hints were wrong or missing, what is right is read after.
 */
export async function readTurn(
  request: TurnRequest,
  { cards, learners }: { cards: CardStore; learners: LearnerStore },
  again = false,
): Promise<Turn> {
  const { hints, learnerKey, nowMs } = request;
  const refs = [hints.asked, hints.next[0] ?? null, usesLast(request.command) ? hints.last : null].filter(
    (ref) => ref !== null,
  );
  // Opening, the counts are spoken.
  const limit = request.command.kind === 'launch' ? COUNT_CAP : QUEUE_PAGE;
  const deckIds = [...new Set(refs.map(({ deck }) => deck))];
  const [stored, zone, loaded, hintedQueue] = await Promise.all([
    learners.load(learnerKey, { fresh: again }),
    request.askTimeZone(),
    cards.load(learnerKey, { cards: refs, decks: deckIds }),
    cards.queue(learnerKey, queueFor(hints.deck, hints.ahead, nowMs, limit)),
  ]);
  const learner = zone === null ? stored : { ...stored, settings: { ...stored.settings, timeZone: zone } };
  const scope = learner.session ?? { deck: null, ahead: false };
  const queue =
    scope.deck === hints.deck && scope.ahead === hints.ahead
      ? hintedQueue
      : await cards.queue(learnerKey, queueFor(scope.deck, scope.ahead, nowMs, limit));
  const known = [...loaded.cards];
  return {
    ...request,
    learner,
    queue,
    phase: phaseOf(learner, hints, loaded.cards),
    timeZone: learner.settings.timeZone ?? 'UTC',
    store: cards,
    async card(ref) {
      if (ref === null) return null;
      const found = known.find((card) => sameCard(card, ref));
      if (found) return found;
      const [card] = (await cards.load(learnerKey, { cards: [ref], decks: [] })).cards;
      if (card) known.push(card);
      return card ?? null;
    },
    async deck(id) {
      const found = loaded.decks.find((deck) => deck.id === id);
      return found ?? (await cards.load(learnerKey, { cards: [], decks: [id] })).decks[0] ?? null;
    },
  };
}

/**
 * Where the learner is. The profile knows, unless another device went on meanwhile: then this device's question is
 * the one that is answered here.
 */
function phaseOf(learner: Learner, hints: Hints, loaded: readonly Card[]): Phase {
  const phase = learner.session?.phase ?? { kind: 'idle' };
  const { asked } = hints;
  if (asked === null || !loaded.some((card) => sameCard(card, asked))) return phase;
  const knows = (phase.kind === 'question' || phase.kind === 'self-check') && sameCard(phase.card, asked);
  return knows ? phase : { kind: 'question', card: asked, misses: 0, hinted: false };
}

function usesLast({ kind }: Command): boolean {
  return kind === 'i-was-right' || kind === 'that-was-wrong' || kind === 'too-easy' || kind === 'undo';
}
