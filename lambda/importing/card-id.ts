import { createHash } from 'node:crypto';
import type { CardRef } from '../domain/card.ts';
import type { WantedCard } from './wanted-card.ts';
import { comparableText } from './comparable-text.ts';

/** A new card's id: 12 characters, the same for the same deck and front, and not one of those taken. */
export function newCardId({ deck, origin, content }: WantedCard, taken: (ref: CardRef) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const name = [deck, origin.blockId ?? '', comparableText(content.front), attempt].join('\n');
    const id = createHash('sha256').update(name).digest('base64url').slice(0, 12);
    if (!taken({ deck, id })) return id;
  }
}
