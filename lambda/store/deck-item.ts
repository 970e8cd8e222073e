import * as v from 'valibot';
import type { Deck } from '../domain/deck.ts';
import { textHash } from '../domain/text-hash.ts';
import type { Attributes } from './card-item.ts';
import { DECK_PREFIX, deckKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';

const DeckItem = v.object({
  sk: v.pipe(v.string(), v.startsWith(DECK_PREFIX)),
  title: v.string(),
  cardCount: v.number(),
  answers: v.array(v.string()),
});

/** Reads a stored deck. @throws StoredItemError that names the attribute and the rule it broke */
export function readDeckItem(item: unknown): Deck {
  const { sk, ...deck } = parseStored('deck', DeckItem, item);
  return { id: sk.slice(DECK_PREFIX.length), ...deck };
}

export function deckItem(learner: string, deck: Deck): Attributes {
  const { id, title, cardCount, answers } = deck;
  return { ...deckKey(learner, id), title, cardCount, answers, h: hashOf(deck) };
}

/** The condition that the stored deck is still this one; null: that there is none. Older items have no hash. */
export function whereDeckIs(deck: Deck | null) {
  if (deck === null) return { ConditionExpression: 'attribute_not_exists(sk)' };
  return {
    ConditionExpression: 'attribute_not_exists(h) OR h = :h',
    ExpressionAttributeValues: { ':h': hashOf(deck) },
  };
}

/** What tells two states of a deck apart: one number, as not every engine compares lists. */
const hashOf = ({ title, cardCount, answers }: Deck): number => textHash(JSON.stringify([title, cardCount, answers]));
