import { NO_HINTS } from '../../domain/hints.ts';
import type { Act } from '../../domain/reply.ts';
import { withoutReview } from '../review-session.ts';
import { dueTomorrow } from '../end-review.ts';
import type { Verb } from '../turn.ts';

/** Leaves: says what was done and keeps the place, so that the next launch goes on there. */
export const stop: Verb = async (turn) => {
  const { learner } = turn;
  const { session } = learner;
  const done: Act[] =
    session !== null && session.answered > 0
      ? [{ act: 'summary', answered: session.answered, right: session.right, dueTomorrow: await dueTomorrow(turn) }]
      : [];
  const waits = session?.phase.kind === 'question' || session?.phase.kind === 'self-check';
  return {
    acts: [...done, { act: 'goodbye', until: 'later' }],
    listen: null,
    learner: waits ? learner : withoutReview(learner),
    hints: NO_HINTS,
  };
};
