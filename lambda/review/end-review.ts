import { NO_HINTS } from '../domain/hints.ts';
import type { Act } from '../domain/reply.ts';
import { type SoFar, dueTomorrow, nextDue } from './due-counts.ts';
import { withoutReview } from './review-session.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** Closes the review with what was done and what comes tomorrow. Nothing is left to resume. */
export function endReview(state: State, { acts, ...soFar }: { acts: readonly Act[] } & SoFar): Decision | Missing {
  return whenRead(closing(state, soFar), (summary) => ({
    kind: 'decision',
    acts: [...acts, summary, { act: 'goodbye', until: 'later' }],
    listen: null,
    learner: withoutReview(soFar.learner),
    hints: NO_HINTS,
  }));
}

function closing(state: State, soFar: SoFar): Act | Missing {
  const { answered = 0, right = 0 } = soFar.learner.session ?? {};
  if (answered === 0) return whenRead(nextDue(state, soFar), (next) => ({ act: 'all-done', next }));
  return whenRead(dueTomorrow(state, soFar), (tomorrow) => ({
    act: 'summary',
    answered,
    right,
    dueTomorrow: tomorrow,
  }));
}
