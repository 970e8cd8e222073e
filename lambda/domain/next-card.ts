import { type CardRef, refOf } from './card.ts';
import { LEARN_AHEAD_MS } from './schedule.ts';

export interface Waiting {
  /** Reviewed cards, earliest first. */
  readonly due: readonly (CardRef & { readonly dueMs: number })[];
  /** New cards by position. */
  readonly fresh: readonly CardRef[];
}

export interface Order {
  readonly nowMs: number;
  /** How many new cards may still be introduced today. */
  readonly freshLeft: number;
  readonly skipped: readonly CardRef[];
  /** Cards that are not due count too. */
  readonly ahead: boolean;
}

export const sameCard = (a: CardRef | null, b: CardRef | null): boolean =>
  a !== null && b !== null && a.deck === b.deck && a.id === b.id;

export const isAmong = (card: CardRef, cards: readonly CardRef[]): boolean =>
  cards.some((other) => sameCard(card, other));

/**
 * The cards to ask, in order: due ones, then new ones, then those due within the learn-ahead limit, as in Anki. What
 * was skipped comes last.
 */
export function inOrder(waiting: Waiting, { nowMs, freshLeft, skipped, ahead }: Order): CardRef[] {
  const latest = ahead ? Infinity : nowMs + LEARN_AHEAD_MS;
  const due = waiting.due.filter(({ dueMs }) => dueMs <= nowMs);
  const soon = waiting.due.filter(({ dueMs }) => dueMs > nowMs && dueMs <= latest);
  const cards = [...due, ...waiting.fresh.slice(0, Math.max(0, freshLeft)), ...soon].map(refOf);
  return [...cards.filter((card) => !isAmong(card, skipped)), ...cards.filter((card) => isAmong(card, skipped))];
}
