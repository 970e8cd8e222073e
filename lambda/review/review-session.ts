import type { Learner, StudySession } from '../domain/learner.ts';

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

/** The learner with no review under way; what was answered last can still be overruled or taken back. */
export function withoutReview(learner: Learner): Learner {
  const { session } = learner;
  return { ...learner, session: session?.last ? newSession(session.startedMs, { last: session.last }) : null };
}
