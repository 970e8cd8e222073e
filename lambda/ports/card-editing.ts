import type { CardRef } from '../domain/card.ts';
import type { KeptCard } from './cards.ts';
import type { LearnerKey } from './learners.ts';

export interface CardPage {
  readonly cards: readonly KeptCard[];
  /** The last card that was looked at; null where there are no more. */
  readonly next: CardRef | null;
}

/** Cards as somebody edits them. Every method throws a TransientError where the store is out of reach. */
export interface CardEditing {
  /** Null where there is none. Consistent. */
  find(learner: LearnerKey, ref: CardRef): Promise<KeptCard | null>;
  /** Cards of one deck, or of all, in the order of their names. @param after where the page before ended */
  page(
    learner: LearnerKey,
    query: { readonly deck: string | null; readonly after: CardRef | null; readonly atMost: number },
  ): Promise<CardPage>;
  /**
   * Writes what differs, on the condition that the card is still as it was read. `after` has the next version.
   * @returns `conflict` where somebody else wrote meanwhile, or the card is gone
   */
  edit(learner: LearnerKey, before: KeptCard, after: KeptCard): Promise<'saved' | 'conflict'>;
  /** @returns `conflict` as above */
  remove(learner: LearnerKey, before: KeptCard): Promise<'saved' | 'conflict'>;
}
