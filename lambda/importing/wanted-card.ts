import type { CardContent, CardMemory } from '../domain/card.ts';
import type { CardOrigin } from '../ports/cards.ts';

/** A card as the notes have it now. */
export interface WantedCard {
  readonly content: CardContent;
  readonly origin: CardOrigin;
  readonly deck: string;
  readonly deckTitle: string;
  /** BCP 47. */
  readonly language: string;
  readonly line: number;
  /** What a learner had of it when it was exported. */
  readonly memory?: CardMemory;
}
