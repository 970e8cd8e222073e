import * as v from 'valibot';
import type { Deck } from '../domain/deck.ts';
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

export function deckItem(learner: string, { id, title, cardCount, answers }: Deck): Attributes {
  return { ...deckKey(learner, id), title, cardCount, answers };
}

/** The condition that the stored deck is this one; null: that there is none. */
export function whereDeckIs(deck: Deck | null) {
  if (deck === null) return { ConditionExpression: 'attribute_not_exists(sk)' };
  const { title, cardCount, answers } = deck;
  return {
    ConditionExpression: 'title = :title AND cardCount = :cardCount AND answers = :answers',
    ExpressionAttributeValues: { ':title': title, ':cardCount': cardCount, ':answers': answers },
  };
}
