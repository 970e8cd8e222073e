import * as v from 'valibot';
import { plainText } from '../../domain/plain-text.ts';
import { accepting, edited, suspended } from '../../editing/edited-card.ts';
import type { CardRef } from '../../domain/card.ts';
import type { KeptCard } from '../../ports/cards.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Problem, problem } from '../problem.ts';
import { type Answer, type Asker, type Input, route } from '../route.ts';
import {
  CardPlace,
  DeckPlace,
  Instant,
  NamePart,
  PageQuery,
  Rating,
  ShownCard,
  cardTag,
  instant,
  limitOf,
  lineOf,
  shownCard,
} from '../shapes.ts';

const CardList = v.object({
  cards: v.array(ShownCard),
  /** For the next page; null: there is none. A page may hold fewer cards than asked for, and even none. */
  cursor: v.nullable(v.string()),
});

const Search = v.strictObject({
  ...PageQuery,
  /** In front, back or another answer that counts; case and accents are all one. */
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
  deck: v.optional(NamePart),
  state: v.optional(v.picklist(['new', 'learning', 'review', 'relearning', 'suspended', 'out-of-play'])),
});

/** A search looks at so many cards, and then says where it got to. */
const LOOKED_AT = 1000;

const CardEdit = v.pipe(
  v.strictObject({
    front: v.optional(lineOf(1000)),
    back: v.optional(lineOf(1000)),
    accepted: v.optional(v.pipe(v.array(lineOf(200)), v.maxLength(50))),
    hint: v.optional(v.nullable(lineOf(500))),
  }),
  v.minEntries(1),
);

const shown = (kept: KeptCard): Answer & { readonly body: v.InferInput<typeof ShownCard> } => ({
  status: 200,
  body: shownCard(kept),
  etag: cardTag(kept),
});

const refIn = ({ deck, card }: v.InferOutput<typeof CardPlace>): CardRef => ({ deck, id: card });

/** Changes a card as it was read, and no other. */
async function change(
  { params, ifMatch }: Pick<Input<v.InferOutput<typeof CardPlace>, unknown, unknown>, 'params' | 'ifMatch'>,
  { learner }: Asker,
  { editing }: ApiDependencies,
  changed: (kept: KeptCard) => KeptCard,
): Promise<ReturnType<typeof shown> | Problem> {
  const kept = await editing.find(learner, refIn(params));
  if (kept === null) return problem('not-found');
  if (cardTag(kept) !== ifMatch) return problem('changed-meanwhile');
  const after = changed(kept);
  if (after.card === kept.card) return shown(kept);
  return (await editing.edit(learner, kept, after)) === 'saved' ? shown(after) : problem('changed-meanwhile');
}

const CHANGING = {
  changesWhatWasRead: true,
  params: CardPlace,
  answer: { status: 200, description: 'The card as it is now.', schema: ShownCard },
  problems: ['not-found', 'changed-meanwhile'],
} as const;

async function list(
  query: { readonly limit?: string | undefined; readonly cursor?: string | undefined },
  { learner }: Asker,
  { editing }: ApiDependencies,
  { deck, fits }: { deck: string | null; fits: (kept: KeptCard) => boolean },
) {
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  // DynamoDB refuses a place outside of what is read.
  const isOfOurs = after !== null && (deck === null || deck === after.deck);
  if (query.cursor !== undefined && !isOfOurs)
    return problem('invalid-request', '"cursor" should be one that was given for the same deck');
  const limit = limitOf(query.limit);
  const found: KeptCard[] = [];
  let place = after;
  for (let looked = 0; looked < LOOKED_AT; looked += limit) {
    const { cards, next } = await editing.page(learner, { deck, after: place, atMost: limit });
    for (const kept of cards) {
      if (!fits(kept)) continue;
      found.push(kept);
      if (found.length < limit) continue;
      const isLast = next === null && kept === cards.at(-1);
      return { status: 200, body: { cards: found.map(shownCard), cursor: isLast ? null : writeCursor(kept.card) } };
    }
    place = next;
    if (place === null) break;
  }
  return { status: 200, body: { cards: found.map(shownCard), cursor: place === null ? null : writeCursor(place) } };
}

function searching({ q, state }: v.InferOutput<typeof Search>): (kept: KeptCard) => boolean {
  const words = q === undefined ? '' : plainText(q);
  return ({ card, origin }) => {
    if (state === 'suspended' && origin.isSuspended !== true) return false;
    if (state === 'out-of-play' && card.inPlay) return false;
    if (state !== undefined && state !== 'suspended' && state !== 'out-of-play' && card.schedule.state !== state)
      return false;
    const texts = [card.front, card.back, ...card.accepted, ...card.learnedAnswers];
    return words === '' || texts.some((text) => plainText(text).includes(words));
  };
}

export const CARD_ROUTES = [
  route({
    id: 'listCardsOfDeck',
    method: 'GET',
    path: '/v1/decks/{deck}/cards',
    summary: 'The cards of a deck, in pages.',
    params: DeckPlace,
    query: v.strictObject(PageQuery),
    answer: { status: 200, description: 'A page of cards; of a deck that is not there, none.', schema: CardList },
    problems: [],
    run: ({ params, query }, asker, dependencies) =>
      list(query, asker, dependencies, { deck: params.deck, fits: () => true }),
  }),
  route({
    id: 'searchCards',
    method: 'GET',
    path: '/v1/cards',
    summary: 'Cards of all decks that hold certain words, or are in a certain state, in pages.',
    query: Search,
    answer: { status: 200, description: 'A page of what was found.', schema: CardList },
    problems: [],
    run: ({ query }, asker, dependencies) =>
      list(query, asker, dependencies, { deck: query.deck ?? null, fits: searching(query) }),
  }),
  route({
    id: 'readCard',
    method: 'GET',
    path: '/v1/decks/{deck}/cards/{card}',
    summary: 'One card.',
    params: CardPlace,
    answer: { status: 200, description: 'The card.', schema: ShownCard },
    problems: ['not-found'],
    async run({ params }, { learner }, { editing }) {
      const kept = await editing.find(learner, refIn(params));
      return kept === null ? problem('not-found') : shown(kept);
    },
  }),
  route({
    ...CHANGING,
    id: 'editCard',
    method: 'PATCH',
    path: '/v1/decks/{deck}/cards/{card}',
    summary: "Changes a card's words. They stay until its note's own words are changed.",
    body: CardEdit,
    run: (input, asker, dependencies) =>
      change(input, asker, dependencies, (kept) => edited(kept, input.body, input.locale)),
  }),
  route({
    ...CHANGING,
    id: 'acceptAnswer',
    method: 'POST',
    path: '/v1/decks/{deck}/cards/{card}/learned',
    summary: 'Takes on one more answer that counts for this learner.',
    body: v.strictObject({ answer: lineOf(140) }),
    run: (input, asker, dependencies) =>
      change(input, asker, dependencies, (kept) => accepting(kept, input.body.answer)),
  }),
  route({
    ...CHANGING,
    id: 'suspendCard',
    method: 'PUT',
    path: '/v1/decks/{deck}/cards/{card}/suspended',
    summary: 'Takes a card out of play, whatever its note says, or puts it back.',
    body: v.strictObject({ isSuspended: v.boolean() }),
    run: (input, asker, dependencies) =>
      change(input, asker, dependencies, (kept) => suspended(kept, input.body.isSuspended)),
  }),
  route({
    id: 'deleteCard',
    method: 'DELETE',
    path: '/v1/decks/{deck}/cards/{card}',
    summary:
      'Deletes a card with its history. A note that still has it brings it back, as a new one, when it is imported.',
    changesWhatWasRead: true,
    params: CardPlace,
    answer: { status: 204, description: 'It is gone.' },
    problems: ['not-found', 'changed-meanwhile'],
    async run({ params, ifMatch }, { learner }, { editing }) {
      const kept = await editing.find(learner, refIn(params));
      if (kept === null) return problem('not-found');
      if (cardTag(kept) !== ifMatch || (await editing.remove(learner, kept)) === 'conflict')
        return problem('changed-meanwhile');
      return { status: 204 };
    },
  }),
  route({
    id: 'readHistory',
    method: 'GET',
    path: '/v1/decks/{deck}/cards/{card}/history',
    summary: 'Every review of a card, oldest first.',
    params: CardPlace,
    answer: {
      status: 200,
      description: 'The reviews.',
      schema: v.object({ reviews: v.array(v.object({ at: Instant, rating: Rating })) }),
    },
    problems: ['not-found'],
    async run({ params }, { learner }, { editing }) {
      const kept = await editing.find(learner, refIn(params));
      if (kept === null) return problem('not-found');
      return {
        status: 200,
        body: { reviews: kept.card.reviews.map(({ atMs, rating }) => ({ at: instant(atMs), rating })) },
      };
    },
  }),
];
