import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Deck } from '../domain/deck.ts';
import type { CardStore } from '../ports.ts';
import { answerAttributes, readCardItem } from './card-item.ts';
import { deckItem, readDeckItem } from './deck-item.ts';
import { CARD_PREFIX, DECK_PREFIX, QUEUE, cardKey, deckKey } from './keys.ts';
import { type Table, readAll, readItems } from './read-items.ts';
import { readQueue } from './read-queue.ts';
import { isConditionFailure, reaching } from './store-errors.ts';
import { setOrRemove } from './update-expression.ts';
import { writeImport } from './write-import.ts';

/** Writes of an import under way at once; the SDK keeps 50 connections. */
const WRITES_AT_ONCE = 25;

/**
 * Decks and cards in DynamoDB. Every method throws StoreError when DynamoDB fails and StoredItemError when what is
 * stored is not understood.
 */
export function createCardStore(table: Table): CardStore {
  const { client, tableName } = table;
  return {
    async load(learner, { cards, decks }) {
      const keys = [...cards.map((ref) => cardKey(learner, ref)), ...decks.map((id) => deckKey(learner, id))];
      if (keys.length === 0) return { cards: [], decks: [] };
      const items = await reaching('a read of cards', () => readItems(table, keys));
      const of = (prefix: string): typeof items => items.filter(({ sk }) => String(sk).startsWith(prefix));
      return {
        cards: of(CARD_PREFIX).map((item) => readCardItem(item).card),
        decks: of(DECK_PREFIX).map(readDeckItem),
      };
    },

    queue: (learner, query) => reaching('a read of the queue', () => readQueue(table, learner, query)),

    decks: (learner) =>
      reaching('a read of decks', async () => {
        const decks: Deck[] = [];
        for await (const item of readAll(table, learner, DECK_PREFIX)) decks.push(readDeckItem(item));
        return decks;
      }),

    async saveAnswer(learner, card, expectedVersion) {
      const { ExpressionAttributeNames, ExpressionAttributeValues, UpdateExpression } = setOrRemove(
        answerAttributes(card),
      );
      const update = new UpdateCommand({
        TableName: tableName,
        Key: cardKey(learner, card),
        UpdateExpression,
        // A card that left the queue meanwhile must not come back into it.
        ConditionExpression: `#v = :expected AND ${card.inPlay ? 'attribute_exists' : 'attribute_not_exists'}(#${QUEUE})`,
        ExpressionAttributeNames,
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ':expected': expectedVersion },
      });
      return reaching('the save of an answer', async () => {
        try {
          await client.send(update);
          return 'saved';
        } catch (error) {
          if (isConditionFailure(error)) return 'conflict';
          throw error;
        }
      });
    },

    async *cards(learner) {
      const items = readAll(table, learner, CARD_PREFIX);
      for (;;) {
        const { value, done } = await reaching('a read of all cards', () => items.next());
        if (done === true) return;
        yield readCardItem(value);
      }
    },

    async write(learner, writes) {
      const waiting = writes[Symbol.iterator]();
      const worker = async (): Promise<void> => {
        for (const write of waiting) await reaching('an import', () => writeImport(table, learner, write));
      };
      await Promise.all(Array.from({ length: Math.min(WRITES_AT_ONCE, writes.length) }, worker));
    },

    async saveDeck(learner, deck) {
      const put = new PutCommand({ TableName: tableName, Item: deckItem(learner, deck) });
      await reaching('the save of a deck', () => client.send(put));
    },
  };
}
