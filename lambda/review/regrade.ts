import { learnAnswer, rateAgain } from '../domain/answering.ts';
import type { Card, Rating } from '../domain/card.ts';
import type { State } from './state.ts';

/** Whether the last answer was taken on as one that counts. */
export const wasLearned = ({ before, learnedAnswers }: Card): boolean =>
  before !== null && learnedAnswers.length > before.learnedCount;

/**
 * Gives the last answer another rating.
 * @param learns takes the answer on for next time
 * @returns the card, and the answer where it is taken on and was not before; null without a last answer
 */
export function regrade(
  card: Card,
  { rating, learns }: { rating: Rating; learns: boolean },
  state: Pick<State, 'requestId' | 'timeZone' | 'weights'>,
): { card: Card; learned: string | null } | null {
  const rated = rateAgain(card, rating, state);
  if (rated === null) return null;
  const taken = learns ? learnAnswer(rated) : { card: rated, learned: null };
  return { card: taken.card, learned: wasLearned(card) ? null : taken.learned };
}
