import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Deck } from '../domain/deck.ts';
import { severalAtOnce } from '../domain/several-at-once.ts';
import type { CardStore } from '../ports/cards.ts';
import type { Clock } from '../ports/learners.ts';
import { answerAttributes, readCardItem } from './card-item.ts';
import { deckItem, readDeckItem, whereDeckIs } from './deck-item.ts';
import { deleteItems } from './delete-items.ts';
import { createDeletions } from './deletions.ts';
import { CARD_PREFIX, DECK_PREFIX, QUEUE, cardKey, deckKey } from './keys.ts';
import { readAll, readItems } from './read-items.ts';
import { readQueue } from './read-queue.ts';
import { ImportConflictError, sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';
import { setOrRemove } from './update-expression.ts';
import { writeImport } from './write-import.ts';

/** Writes of an import under way at once; the SDK keeps 50 connections. */
const WRITES_AT_ONCE = 25;

/**
 * Decks and cards in DynamoDB. Every method throws StoreError when DynamoDB fails and StoredItemError when what is
 * stored is not understood.
 * @param clock only deletions ask
 */
export function createCardStore(table: Table, clock: Clock = Date.now): CardStore {
  const { client, tableName } = table;
  const deletions = createDeletions(table);
  return {
    async load(learner, { cards, decks }) {
      const keys = [...cards.map((ref) => cardKey(learner, ref)), ...decks.map((id) => deckKey(learner, id))];
      if (keys.length === 0) return { cards: [], decks: [] };
      const items = await withStoreErrors('a read of cards', () => readItems(table, keys));
      const itemsUnder = (prefix: string): typeof items => items.filter(({ sk }) => String(sk).startsWith(prefix));
      return {
        cards: itemsUnder(CARD_PREFIX).map((item) => readCardItem(item).card),
        decks: itemsUnder(DECK_PREFIX).map(readDeckItem),
      };
    },

    queue: (learner, query) => withStoreErrors('a read of the queue', () => readQueue(table, learner, query)),

    decks: (learner) =>
      withStoreErrors('a read of decks', async () => {
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
      const isSaved = await withStoreErrors('the save of an answer', () =>
        sendConditionally(() => client.send(update)),
      );
      return isSaved ? 'saved' : 'conflict';
    },

    async *cards(learner) {
      const items = readAll(table, learner, CARD_PREFIX);
      for (;;) {
        const { value, done } = await withStoreErrors('a read of all cards', () => items.next());
        if (done === true) return;
        yield readCardItem(value);
      }
    },

    async write(learner, writes) {
      const conflicts: ImportConflictError[] = [];
      await severalAtOnce(writes, WRITES_AT_ONCE, async (write) => {
        try {
          await withStoreErrors('an import', () => writeImport(table, learner, write));
        } catch (error) {
          // One card that is answered again and again keeps no other from being written.
          if (!(error instanceof ImportConflictError)) throw error;
          conflicts.push(error);
        }
      });
      const [conflict] = conflicts;
      if (conflict !== undefined) throw conflict;
    },

    async deleteAll(learner, atMost) {
      await deletions.begin(learner, clock());
      const state = await withStoreErrors('the deletion of a learner', () => deleteItems(table, learner, atMost));
      if (state === 'done') await deletions.itemsAreGone(learner, clock());
      return state;
    },

    async saveDeck(learner, deck, before) {
      const put = new PutCommand({ TableName: tableName, Item: deckItem(learner, deck), ...whereDeckIs(before) });
      const isSaved = await withStoreErrors('the save of a deck', () => sendConditionally(() => client.send(put)));
      return isSaved ? 'saved' : 'conflict';
    },
  };
}
