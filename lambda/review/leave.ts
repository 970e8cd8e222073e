import { remembering } from '../domain/done.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { StudySession } from '../domain/learner.ts';
import type { Act } from '../domain/reply.ts';
import { dueTomorrow } from './due-counts.ts';
import { waitingCardOf, withoutInterruption } from './phase.ts';
import { withoutReview } from './review-session.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** Leaves: says what was done, unless it was said before and nothing came since, and keeps the place, so that the next launch goes on there. */
export function leave(state: State): Decision | Missing {
  return whenRead(whatWasDone(state), (done) => {
    const learner = withoutInterruption(state.learner);
    const phase = learner.session?.phase ?? { kind: 'idle' };
    const left = phase.kind === 'idle' ? learner : remembering(learner, { did: 'stop' });
    return {
      kind: 'decision',
      acts: [...done, { act: 'goodbye', until: 'later' }],
      listen: null,
      learner: waitingCardOf(phase) === null ? withoutReview(left) : left,
      hints: NO_HINTS,
    };
  });
}

function whatWasDone(state: State): readonly Act[] | Missing {
  const { session } = state.learner;
  if (session === null || session.answered === 0 || isTold(session)) return [];
  const { answered, right } = session;
  return whenRead(dueTomorrow(state), (tomorrow) => [{ act: 'summary', answered, right, dueTomorrow: tomorrow }]);
}

/** Whether it was left before, and since then nothing was answered. */
function isTold({ done }: StudySession): boolean {
  const left = done.findLastIndex(({ did }) => did === 'stop');
  return left >= 0 && !done.slice(left).some((one) => 'rating' in one);
}
