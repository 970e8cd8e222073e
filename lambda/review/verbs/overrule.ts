import { lastWasRight, learnAnswer, rateAgain } from '../../domain/answering.ts';
import type { Card, Rating } from '../../domain/card.ts';
import { dayName } from '../../domain/day.ts';
import { sameCard } from '../../domain/next-card.ts';
import type { Act } from '../../domain/reply.ts';
import { count } from '../../domain/tally.ts';
import { askNext } from '../ask.ts';
import { no, yes } from './yes-no.ts';
import { repeatWith } from './repeat.ts';
import { lastAnswered } from '../last-answered.ts';
import type { Decision, Turn, Verb } from '../turn.ts';

/** "I was right": the last answer counts, and is taken on for next time. In a self-check it is a yes. */
export const iWasRight: Verb = (turn) => (turn.phase.kind === 'self-check' ? yes(turn) : overrule(turn, 'good'));

/** "That was wrong": the last answer does not count. In a self-check it is a no. */
export const thatWasWrong: Verb = (turn) => (turn.phase.kind === 'self-check' ? no(turn) : overrule(turn, 'again'));

/** "Too easy": the last answer counts as Easy. */
export const tooEasy: Verb = (turn) => overrule(turn, 'easy');

const COUNTED = { again: 'wrong', hard: 'right', good: 'right', easy: 'easy' } as const satisfies Record<
  Rating,
  string
>;

async function overrule(turn: Turn, rating: Rating): Promise<Decision> {
  const card = await lastAnswered(turn);
  const rated = card && rateAgain(card, rating, turn);
  if (card === null || rated === null) {
    return repeatWith(turn, [{ act: 'trouble', trouble: 'nothing-to-overrule', deckName: null }]);
  }
  const taken = rating === 'good' && !lastWasRight(card) ? learnAnswer(rated) : { card: rated, learned: null };
  const said: Act = { act: 'counted', as: COUNTED[rating], overruled: true, learned: taken.learned };
  const learner = count(turn.learner, turn.requestId, {
    day: dayName(card.reviews.at(-1)?.atMs ?? turn.nowMs, turn.timeZone),
    answered: 0,
    right: rightDelta(card, rating),
    introduced: 0,
  });
  const { phase, hints } = turn;
  const waits = phase.kind === 'question' || phase.kind === 'self-check' ? phase.card : null;
  // The same card waits again where few are left: as it is now, it may be done for today.
  const next = sameCard(waits, card)
    ? await askNext(turn, { acts: [said], learner, hints, lead: 'plain', changed: taken.card })
    : await repeatWith({ ...turn, learner }, [said], 'again');
  return { ...next, answered: { card: taken.card, expectedVersion: card.version } };
}

function rightDelta(card: Card, rating: Rating): number {
  return Number(rating !== 'again') - Number(lastWasRight(card));
}
