import type { Learner, StudySession } from '../domain/learner.ts';
import type { State } from './state.ts';

export function newSession(nowMs: number, given: Partial<StudySession> = {}): StudySession {
  return {
    deck: null,
    startedMs: nowMs,
    answered: 0,
    right: 0,
    limit: null,
    ahead: false,
    phase: { kind: 'idle' },
    last: null,
    ...given,
  };
}

/** The learner with a new review under way; what was answered last can still be overruled or taken back. */
export function withReview({ learner, nowMs }: State, given: Partial<StudySession> = {}): Learner {
  return { ...learner, session: newSession(nowMs, { last: learner.session?.last ?? null, ...given }) };
}

/** The learner with no review under way; what was answered last can still be overruled or taken back. */
export function withoutReview(learner: Learner): Learner {
  const { session } = learner;
  return { ...learner, session: session?.last ? newSession(session.startedMs, { last: session.last }) : null };
}
