import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card, CardContent } from '../../lambda/domain/card.ts';
import type { CardOrigin, CardStore, ImportWrite, KeptCard } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { type EngineKind, tableForEach } from '../support/dynamodb-engines.ts';

export const LEARNER = 'abcdefghijklmnopqrstuv';
export const NOW = Date.parse('2026-03-01T12:00:00Z');
/** The whole queue, of all decks. */
export const ALL = { deck: null, dueBeforeMs: Infinity, dueLimit: 100, freshLimit: 100 };
export const origin: CardOrigin = {
  source: 'notes.md',
  heading: 'AWS > Lambda',
  blockId: null,
  line: null,
  isDerived: false,
};
export const content: CardContent = {
  front: 'Which?',
  back: 'This',
  accepted: ['that'],
  items: [],
  options: [],
  hint: 'a hint',
};
export const moment = (nowMs: number, requestId = 'r1') => ({ nowMs, timeZone: 'UTC', requestId });

export const add = (id: string, position: number, deck = 'aws/lambda'): ImportWrite => ({
  kind: 'add',
  ref: { deck, id },
  content,
  origin,
  position,
});

export async function everyCard(store: CardStore): Promise<KeptCard[]> {
  const cards: KeptCard[] = [];
  for await (const card of store.cards(LEARNER)) cards.push(card);
  return cards;
}

/** What the tests of a describe have: a table of their own, new and empty for each, and a card store on it. */
interface CardTable {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  readonly store: CardStore;
  /** A card as it is stored. */
  readonly cardOf: (id: string, deck?: string) => Promise<Card>;
  /** The card as it is after a right answer has been saved. */
  readonly answer: (id: string, nowMs: number) => Promise<Card>;
}

/** To be called in a describe: the engine runs from before its first test until after its last one. */
export function cardTable(start: EngineKind['start']): CardTable {
  const table = tableForEach(start);
  let store: CardStore;
  beforeEach(() => {
    store = createCardStore(table);
  });
  const cardOf = async (id: string, deck = 'aws/lambda'): Promise<Card> => {
    const [card] = (await store.load(LEARNER, { cards: [{ deck, id }], decks: [] })).cards;
    if (card === undefined) throw new Error(`no card ${id}`);
    return card;
  };
  return {
    get client() {
      return table.client;
    },
    get name() {
      return table.tableName;
    },
    get store() {
      return store;
    },
    cardOf,
    async answer(id, nowMs) {
      const card = await cardOf(id);
      const rated = rateCard(card, 'good', 'this', moment(nowMs));
      expect(await store.saveAnswer(LEARNER, rated, card.version)).to.equal('saved');
      return rated;
    },
  };
}
