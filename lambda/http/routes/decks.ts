import * as v from 'valibot';
import type { Deck } from '../../domain/deck.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Queue } from '../../ports/cards.ts';
import { problem } from '../problem.ts';
import { route } from '../route.ts';
import { Count, DeckPlace, writeName } from '../shapes.ts';

const ShownDeck = v.object({
  id: v.string(),
  title: v.string(),
  cards: Count,
  /** Due by now, and new; at most 1,000 of all decks are counted. */
  due: Count,
  fresh: Count,
});

const COUNTED = 1000;

const shownDeck = ({ id, title, cardCount }: Deck, { due, fresh }: Queue): v.InferInput<typeof ShownDeck> => ({
  id: writeName(id),
  title,
  cards: cardCount,
  due: groupBy(due, ({ deck }) => deck).get(id)?.length ?? 0,
  fresh: groupBy(fresh, ({ deck }) => deck).get(id)?.length ?? 0,
});

const toCount = (dueBeforeMs: number) => ({ deck: null, dueBeforeMs, dueLimit: COUNTED, freshLimit: COUNTED });

export const DECK_ROUTES = [
  route({
    id: 'listDecks',
    method: 'GET',
    path: '/v1/decks',
    summary: 'All decks, with what waits in each.',
    answer: { status: 200, description: 'The decks.', schema: v.object({ decks: v.array(ShownDeck) }) },
    problems: [],
    async run({ nowMs }, { learner }, { cards }) {
      const [decks, queue] = await Promise.all([cards.decks(learner), cards.queue(learner, toCount(nowMs))]);
      return { status: 200, body: { decks: decks.map((deck) => shownDeck(deck, queue)) } };
    },
  }),
  route({
    id: 'readDeck',
    method: 'GET',
    path: '/v1/decks/{deck}',
    summary: 'One deck.',
    params: DeckPlace,
    answer: { status: 200, description: 'The deck.', schema: ShownDeck },
    problems: ['not-found'],
    async run({ params: { deck: id }, nowMs }, { learner }, { cards }) {
      const [{ decks }, queue] = await Promise.all([
        cards.load(learner, { cards: [], decks: [id] }),
        cards.queue(learner, { ...toCount(nowMs), deck: id }),
      ]);
      const [deck] = decks;
      return deck === undefined ? problem('not-found') : { status: 200, body: shownDeck(deck, queue) };
    },
  }),
];
