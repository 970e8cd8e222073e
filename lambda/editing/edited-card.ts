import type { Card } from '../domain/card.ts';
import { cardWordsHash } from '../domain/card-words.ts';
import { acceptedAnswers } from '../importing/accepted-answers.ts';
import { comparableText } from '../importing/comparable-text.ts';
import type { KeptCard } from '../ports/cards.ts';

/** What somebody wants to be otherwise; absent: as it is. Texts are one line, trimmed. */
export interface CardChanges {
  readonly front?: string | undefined;
  readonly back?: string | undefined;
  /** Other answers that count. */
  readonly accepted?: readonly string[] | undefined;
  readonly hint?: string | null | undefined;
}

const next = (card: Card): Pick<Card, 'version'> => ({ version: card.version + 1 });

/**
 * The card with other words. Its note's words count again once somebody changes them there; schedule and history stay.
 * @param locale of the words, BCP 47
 */
export function edited({ card, origin }: KeptCard, changes: CardChanges, locale: string): KeptCard {
  const { front = card.front, back = card.back, hint = card.hint } = changes;
  const isSameBack = back === card.back;
  // What was made of the old answer goes with it.
  const made = new Set(isSameBack ? [] : acceptedAnswers(card.back, [], locale).map(comparableText));
  const written = changes.accepted ?? card.accepted.filter((answer) => !made.has(comparableText(answer)));
  const accepted =
    changes.accepted === undefined && isSameBack ? card.accepted : acceptedAnswers(back, written, locale);
  const { related, ...rest } = card;
  return {
    card: {
      ...rest,
      ...next(card),
      ...{ front, back, accepted, hint },
      // Another answer is no list of those parts, and nothing is known of its words.
      ...(isSameBack ? related !== undefined && { related } : { items: [] }),
    },
    origin: { ...origin, editedFrom: origin.editedFrom ?? cardWordsHash(card) },
  };
}

/** The card with one more answer that this learner had counted as right, at the front: taking back the last answer leaves it. */
export function accepting({ card, origin }: KeptCard, answer: string): KeptCard {
  const known = [card.back, ...card.accepted, ...card.learnedAnswers].map(comparableText);
  if (known.includes(comparableText(answer))) return { card, origin };
  const { before } = card;
  return {
    card: {
      ...card,
      ...next(card),
      learnedAnswers: [answer, ...card.learnedAnswers],
      before: before && { ...before, learnedCount: before.learnedCount + 1 },
    },
    origin,
  };
}

/** The card out of play, whatever its note says, or in play again. */
export function suspended({ card, origin }: KeptCard, isSuspended: boolean): KeptCard {
  const { isSuspended: wasSuspended = false, ...others } = origin;
  if (wasSuspended === isSuspended && card.inPlay === !isSuspended) return { card, origin };
  return {
    card: { ...card, ...next(card), inPlay: !isSuspended },
    origin: { ...others, ...(isSuspended && { isSuspended: true }) },
  };
}
