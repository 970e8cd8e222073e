import type { CardRef } from '../domain/card.ts';
import { sameCard } from '../domain/next-card.ts';

const SKIPPED_KEPT = 20;

/** The cards put off with one more, the last ones kept. */
export function putOff(skipped: readonly CardRef[], card: CardRef): CardRef[] {
  return [...skipped.filter((other) => !sameCard(other, card)), card].slice(-SKIPPED_KEPT);
}
