import type { CardRef } from './card.ts';
import type { HeardCard } from './giving-away.ts';

/**
 * What travels in Alexa's session attributes: ids that let one read step fetch what the next turn needs. Never
 * believed about state: the stored profile and cards decide.
 */
export interface Hints {
  /** The card this device asked last. */
  readonly asked: CardRef | null;
  /** Cards to ask next, in order. */
  readonly next: readonly CardRef[];
  /** The card this device answered last. */
  readonly last: CardRef | null;
  /** Put off in this session; asked again when nothing else is left. */
  readonly skipped: readonly CardRef[];
  /** The deck under review, so that the queue can be read beside the profile; null for all. */
  readonly deck: string | null;
  /** Cards that are not due are asked too. */
  readonly ahead: boolean;
  /** Titles of all decks, as the session's opening read them; absent: not known, or too many to travel. */
  readonly titles?: readonly string[];
  /** What was heard of the cards this device asked last, oldest first; absent: none. */
  readonly heard?: readonly HeardCard[];
  /** Turns of this session so far: what was said a turn ago is said in other words. */
  readonly turn: number;
  /** The turn in which the last card was answered; null where none was in this session. */
  readonly answeredTurn: number | null;
  /** Decks that were named so far, for "the others". */
  readonly listed: number;
  /** The request of this session that changed cards in doubt last: what it saved, it saved as a whole. Absent: none. */
  readonly saved?: string;
}

export const NO_HINTS: Hints = {
  asked: null,
  next: [],
  last: null,
  skipped: [],
  deck: null,
  ahead: false,
  turn: 0,
  answeredTurn: null,
  listed: 0,
};
