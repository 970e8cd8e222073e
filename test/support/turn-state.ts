import type { Card } from '../../lambda/domain/card.ts';
import type { Deck } from '../../lambda/domain/deck.ts';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import { NEW_LEARNER, type Phase } from '../../lambda/domain/learner.ts';
import type { Queue, QueueQuery } from '../../lambda/ports/cards.ts';
import type { Loaded } from '../../lambda/review/loaded.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { State } from '../../lambda/review/state.ts';
import { aCard } from './cards.ts';

export const NOW_MS = Date.parse('2026-03-02T10:00:00Z');

export const aDeck: Deck = {
  id: 'serverless',
  title: 'Serverless',
  cardCount: 6,
  answers: ['AWS Lambda', 'fifteen minutes'],
};

/** The cards of a queue, as a store would find them. */
export function queueOfCards(cards: readonly Card[], { deck, dueBeforeMs, dueFromMs = 0 }: QueueQuery): Queue {
  const inPlay = cards.filter((card) => card.inPlay && (deck === null || card.deck === deck));
  const due = inPlay.filter(
    ({ schedule: { state, dueMs } }) => state !== 'new' && dueMs >= dueFromMs && dueMs < dueBeforeMs,
  );
  return {
    due: due.map(({ deck: of, id, schedule: { dueMs } }) => ({ deck: of, id, dueMs })),
    fresh: inPlay.filter(({ schedule }) => schedule.state === 'new').map(({ deck: of, id }) => ({ deck: of, id })),
  };
}

/** All that these cards and decks are: nothing is missing. */
export function allLoaded(cards: readonly Card[], decks: readonly Deck[]): Loaded {
  return {
    card: (ref) => cards.find(({ deck, id }) => deck === ref.deck && id === ref.id) ?? null,
    deck: (id) => decks.find((deck) => deck.id === id) ?? null,
    allDecks: () => decks,
    queue: (query) => queueOfCards(cards, query),
    days: () => [],
    hardCards: () => [],
    lastImport: () => null,
    page: () => null,
  };
}

/** Nothing was read. */
export const NOTHING_LOADED: Loaded = {
  card: () => undefined,
  deck: () => undefined,
  allDecks: () => undefined,
  queue: () => undefined,
  days: () => undefined,
  hardCards: () => undefined,
  lastImport: () => undefined,
  page: () => undefined,
};

/** A learner in the middle of a review, asked the first of these cards. */
export function aState({
  cards = [aCard(), aCard({ id: 'timeout', back: 'fifteen minutes' })],
  decks = [aDeck],
  phase,
  ...given
}: Partial<State> & { cards?: readonly Card[]; decks?: readonly Deck[] } = {}): State {
  const [first = aCard()] = cards;
  const asked = { deck: first.deck, id: first.id };
  const now: Phase = phase ?? { kind: 'question', card: asked, misses: 0, hinted: false };
  return {
    command: { kind: 'repeat' },
    learnerKey: 'a-learner-of-the-tests',
    requestId: 'r1',
    nowMs: NOW_MS,
    locale: 'en-US',
    timeZone: 'UTC',
    hints: { ...NO_HINTS, asked: now.kind === 'question' || now.kind === 'self-check' ? now.card : null },
    learner: { ...NEW_LEARNER, session: newSession(NOW_MS, { phase: now }) },
    phase: now,
    opensSession: false,
    sampleDeckTitle: 'The sample',
    isSampleLaid: false,
    loaded: allLoaded(cards, decks),
    ...given,
  };
}
