import type { Card } from '../domain/card.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import type { Act } from '../domain/reply.ts';
import { dueTomorrow, nextDue } from './due-counts.ts';
import { withoutReview } from './review-session.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** Closes the review with what was done and what comes tomorrow. Nothing is left to resume. */
export function endReview(
  state: State,
  { acts, learner, changed }: { acts: readonly Act[]; learner: Learner; changed?: Card },
): Decision | Missing {
  return whenRead(closing(state, learner, changed), (summary) => ({
    kind: 'decision',
    acts: [...acts, summary, { act: 'goodbye', until: 'later' }],
    listen: null,
    learner: withoutReview(learner),
    hints: NO_HINTS,
  }));
}

function closing(state: State, { session }: Learner, changed?: Card): Act | Missing {
  const { answered = 0, right = 0 } = session ?? {};
  if (answered === 0) return whenRead(nextDue(state), (next) => ({ act: 'all-done', next }));
  return whenRead(dueTomorrow(state, changed), (tomorrow) => ({
    act: 'summary',
    answered,
    right,
    dueTomorrow: tomorrow,
  }));
}
