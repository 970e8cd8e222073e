import type { Card } from '../domain/card.ts';
import type { Turn } from './turn.ts';

/** The card that was answered last, on this device or as the profile remembers; null where there is none. */
export async function lastAnswered(turn: Turn): Promise<Card | null> {
  const card = (await turn.card(turn.hints.last)) ?? (await turn.card(turn.learner.session?.last ?? null));
  return card?.before ? card : null;
}
