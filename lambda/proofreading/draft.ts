import { comparableText } from '../importing/comparable-text.ts';
import type { ParsedNote } from '../notes/note.ts';
import type { WantedCard } from '../importing/wanted-card.ts';

/** A note as it would be imported. */
export interface Draft {
  readonly note: ParsedNote;
  /** Of the file; null where it is no text. */
  readonly text: string | null;
}

/** A card of the notes under review. */
export interface DraftCard extends WantedCard {
  /** As a card by its author; else it was derived of plain notes. */
  readonly isWritten: boolean;
}

/** What a finding about a card is about: the card's two sides. */
export const aboutCard = ({ content: { front, back } }: DraftCard): string => `${front}\n${back}`;

/** `front:::back`: that each is the other's answer is what its author wants. */
export const isOtherWay = ({ content: one }: DraftCard, { content: other }: DraftCard): boolean =>
  comparableText(one.front) === comparableText(other.back) && comparableText(one.back) === comparableText(other.front);
