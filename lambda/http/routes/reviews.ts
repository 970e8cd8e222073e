import * as v from 'valibot';
import type { Command } from '../../domain/command.ts';
import { NO_HINTS } from '../../domain/hints.ts';
import type { Learner } from '../../domain/learner.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Problem, problem } from '../problem.ts';
import { type Asker, type Input, type Route, route } from '../route.ts';
import { NamePart, Rating } from '../shapes.ts';
import { ShownTurn, shownTurn } from '../shown-turn.ts';
import { readSession, turn } from '../turn.ts';

const Session = v.pipe(v.string(), v.regex(/^[\w-]{1,4000}$/));

type Wanted = Command | Problem | ((learner: Learner) => Command);

async function take(
  { body, nowMs, locale, requestId }: Input<unknown, unknown, { readonly session?: string | undefined }>,
  { learner }: Asker,
  dependencies: ApiDependencies,
  wanted: Wanted,
) {
  if ('problem' in wanted) return wanted;
  const learners = dependencies.learnersOf();
  const command = typeof wanted === 'function' ? wanted(await learners.load(learner)) : wanted;
  const opensSession = body.session === undefined;
  const hints = body.session === undefined ? NO_HINTS : readSession(body.session);
  const taken = await turn({ learner, learners, command, hints, opensSession, nowMs, locale, requestId }, dependencies);
  return { status: 200, body: shownTurn(taken.reply, taken.hints) };
}

const TURN = {
  answer: { status: 200, description: 'What comes of it, and what waits now.', schema: ShownTurn },
  problems: [],
} as const;

/** What is asked for by its name alone. */
const plain = (name: string, summary: string, kind: 'reveal' | 'undo' | 'hint' | 'skip' | 'stop'): Route =>
  route({
    ...TURN,
    id: `${kind}Review`,
    method: 'POST',
    path: `/v1/reviews/${name}`,
    summary,
    body: v.strictObject({ session: Session }),
    run: (input, asker, dependencies) => take(input, asker, dependencies, { kind }),
  });

/** "Did you have it?" is answered; else it is the last answer that is rated. */
const JUDGES = { again: 'no', hard: 'too-hard', good: 'yes', easy: 'too-easy' } as const;
const OVERRULES = { again: 'that-was-wrong', hard: 'too-hard', good: 'i-was-right', easy: 'too-easy' } as const;

export const REVIEW_ROUTES: readonly Route[] = [
  route({
    ...TURN,
    id: 'nextReview',
    method: 'POST',
    path: '/v1/reviews/next',
    summary: 'Begins a review, or goes on with it: the question that waits.',
    body: v.strictObject({
      session: v.optional(Session),
      /** Only this deck's cards; where a review begins. */
      deck: v.optional(NamePart),
    }),
    problems: ['not-found'],
    async run(input, asker, dependencies) {
      const { session, deck } = input.body;
      if (session !== undefined) return take(input, asker, dependencies, { kind: 'continue' });
      if (deck === undefined) return take(input, asker, dependencies, { kind: 'start', deckName: null });
      const { decks } = await dependencies.cards.load(asker.learner, { cards: [], decks: [deck] });
      const [found] = decks;
      return take(
        input,
        asker,
        dependencies,
        found === undefined ? problem('not-found') : { kind: 'start', deckName: found.title },
      );
    },
  }),
  route({
    ...TURN,
    id: 'answerReview',
    method: 'POST',
    path: '/v1/reviews/answer',
    summary: 'Answers in words, judged as spoken ones are. What is a command by voice is one here: "skip".',
    body: v.strictObject({
      session: Session,
      answer: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
    }),
    run: (input, asker, dependencies) =>
      take(input, asker, dependencies, { kind: 'answer', heard: input.body.answer, resolved: null }),
  }),
  route({
    ...TURN,
    id: 'rateReview',
    method: 'POST',
    path: '/v1/reviews/rate',
    summary: 'Judges the answer that is shown, or gives the last one another rating.',
    body: v.strictObject({ session: Session, rating: Rating }),
    run: (input, asker, dependencies) =>
      take(input, asker, dependencies, ({ session }) => ({
        kind: (session?.phase.kind === 'self-check' ? JUDGES : OVERRULES)[input.body.rating],
      })),
  }),
  plain('reveal', 'Shows the answer; the learner judges it then.', 'reveal'),
  plain('undo', 'Takes back what was done last.', 'undo'),
  plain('hint', 'One more hint.', 'hint'),
  plain('skip', 'Puts the card off.', 'skip'),
  plain('stop', 'Ends the review, with what was done in it.', 'stop'),
];
