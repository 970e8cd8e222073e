import type { CardContent } from './card.ts';
import { plainText } from './plain-text.ts';

/** What was heard of a card that was asked a moment ago, as plain text. */
export interface HeardCard {
  readonly front: string;
  readonly back: string;
}

/** So many cards are asked before one that an earlier one gives away. */
export const CARDS_BETWEEN = 3;

/** A shorter answer stands in a question by chance. */
const TELLING_CHARS = 3;
/** No more of a card travels with a session, characters. */
const FRONT_KEPT = 120;
const BACK_KEPT = 40;

export function heardOf({ front, back }: Pick<CardContent, 'front' | 'back'>): HeardCard {
  return { front: plainText(front).slice(0, FRONT_KEPT), back: plainText(back).slice(0, BACK_KEPT) };
}

/**
 * Whether one of two cards gives the other away: the answer of one stands in the question of the other, as with the gaps
 * of one sentence.
 */
function giveAway(one: HeardCard, other: HeardCard): boolean {
  return stands(one.back, other.front) || stands(other.back, one.front);
}

/** @param heard of the cards asked last, oldest first */
export function isGivenAway(card: Pick<CardContent, 'front' | 'back'>, heard: readonly HeardCard[]): boolean {
  const own = heardOf(card);
  return heard.slice(-CARDS_BETWEEN).some((one) => !isSame(one, own) && giveAway(one, own));
}

const isSame = (one: HeardCard, other: HeardCard): boolean => one.front === other.front && one.back === other.back;

const stands = (answer: string, question: string): boolean =>
  answer.length >= TELLING_CHARS && ` ${question} `.includes(` ${answer} `);

/**
 * The same cards, moved back as far as that none comes soon after one that gives it away; as they are where none can be
 * moved.
 * @param heard of the cards asked last, oldest first
 */
export function keptApart<Card extends Pick<CardContent, 'front' | 'back'>>(
  cards: readonly Card[],
  heard: readonly HeardCard[],
): Card[] {
  let rest = [...cards];
  const order: Card[] = [];
  const asked = [...heard];
  while (rest.length > 0) {
    const next = rest.find((card) => !isGivenAway(card, asked)) ?? rest[0];
    if (next === undefined) break;
    order.push(next);
    asked.push(heardOf(next));
    rest = rest.filter((card) => card !== next);
  }
  return order;
}
