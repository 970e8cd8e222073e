import { lastWasRight, learnAnswer, rateAgain } from '../domain/answering.ts';
import type { Card, Rating } from '../domain/card.ts';
import { dayName } from '../domain/day.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act } from '../domain/reply.ts';
import { count } from '../domain/tally.ts';
import { askNext } from './ask.ts';
import { lastAnswered } from './last-answered.ts';
import { waitingCardOf } from './phase.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

const COUNTED = { again: 'wrong', hard: 'right', good: 'right', easy: 'easy' } as const satisfies Record<
  Rating,
  string
>;

/** Gives the last answer another rating. A wrong one that counts after all is taken on for next time. */
export function overrule(state: State, rating: Rating): Decision | Missing {
  return whenRead(lastAnswered(state), (card) => {
    const rated = card && rateAgain(card, rating, state);
    if (card === null || rated === null) {
      return sayAgain(state, [{ act: 'trouble', trouble: 'nothing-to-overrule', deckName: null }]);
    }
    const taken = rating === 'good' && !lastWasRight(card) ? learnAnswer(rated) : { card: rated, learned: null };
    const said: Act = { act: 'counted', as: COUNTED[rating], overruled: true, learned: taken.learned };
    const learner = count(state.learner, state.requestId, {
      day: dayName(card.reviews.at(-1)?.atMs ?? state.nowMs, state.timeZone),
      answered: 0,
      right: rightDelta(card, rating),
      introduced: 0,
    });
    const { phase, hints } = state;
    // The same card waits again where few are left: as it is now, it may be done for today.
    const next = sameCard(waitingCardOf(phase), card)
      ? askNext(state, { acts: [said], learner, hints, lead: 'plain', changed: taken.card })
      : sayAgain({ ...state, learner }, [said], 'again');
    return whenRead(next, (decision) => ({ ...decision, answered: { before: card, after: taken.card } }));
  });
}

function rightDelta(card: Card, rating: Rating): number {
  return Number(rating !== 'again') - Number(lastWasRight(card));
}
