import * as v from 'valibot';
import type { CardRef } from '../../domain/card.ts';
import { NO_HINTS } from '../../domain/hints.ts';
import { isAmong } from '../../domain/next-card.ts';
import { problem } from '../problem.ts';
import { route } from '../route.ts';
import { CardPlace, Instant, Rating, ShownCard, cardTag, instant, shownCard, writeName } from '../shapes.ts';
import { turn } from '../turn.ts';

const HeardAnswer = v.object({
  deck: v.string(),
  id: v.string(),
  front: v.string(),
  expected: v.string(),
  /** What Alexa heard; '' where nothing was judged by its words. */
  heard: v.string(),
  rating: Rating,
  at: Instant,
});

export const HEARD_ROUTES = [
  route({
    id: 'listHeard',
    method: 'GET',
    path: '/v1/heard',
    summary: "The last answers of today's review, at most twelve, as they were heard and judged; the newest first.",
    answer: { status: 200, description: 'The answers.', schema: v.object({ answers: v.array(HeardAnswer) }) },
    problems: [],
    async run(_input, { learner }, { cards, learnersOf }) {
      const { session } = await learnersOf().load(learner);
      const answered = (session?.done ?? []).flatMap((one) => (one.did === 'answer' ? [one.card] : []));
      const refs: CardRef[] = [];
      for (const ref of [...answered, ...(session?.last ? [session.last] : [])].reverse())
        if (!isAmong(ref, refs)) refs.push(ref);
      const loaded = await cards.load(learner, { cards: refs, decks: [] });
      const answers = loaded.cards.flatMap(({ deck, id, front, back, before, reviews }) => {
        const last = reviews.at(-1);
        if (before === null || last === undefined) return [];
        const place = { deck: writeName(deck), id: writeName(id) };
        return [{ ...place, front, expected: back, heard: before.heard, rating: last.rating, at: instant(last.atMs) }];
      });
      return { status: 200, body: { answers: answers.sort((a, b) => (a.at < b.at ? 1 : -1)) } };
    },
  }),
  route({
    id: 'overrule',
    method: 'POST',
    path: '/v1/decks/{deck}/cards/{card}/verdict',
    summary: 'Overrules the verdict on a card\'s last answer, as "I was right" and "that was wrong" do.',
    params: CardPlace,
    body: v.strictObject({ isRight: v.boolean() }),
    answer: { status: 200, description: 'The card as it is now.', schema: ShownCard },
    problems: ['not-found'],
    async run({ params, body, ...request }, { learner }, dependencies) {
      const ref = { deck: params.deck, id: params.card };
      const kept = await dependencies.editing.find(learner, ref);
      // Without an answer of its own, it would be another card's that is overruled.
      if (kept?.card.before == null) return problem('not-found', 'the card has no answer that can be overruled');
      const { nowMs, locale, requestId } = request;
      const { reply } = await turn(
        {
          learner,
          learners: dependencies.learnersOf(),
          command: { kind: body.isRight ? 'i-was-right' : 'that-was-wrong' },
          hints: { ...NO_HINTS, last: ref },
          opensSession: false,
          nowMs,
          locale,
          requestId,
        },
        dependencies,
      );
      const after = await dependencies.editing.find(learner, ref);
      const isDone = reply.acts.some(({ act }) => act === 'counted');
      if (after === null || !isDone) return problem('not-found', 'the card has no answer that can be overruled');
      return { status: 200, body: shownCard(after), etag: cardTag(after) };
    },
  }),
];
