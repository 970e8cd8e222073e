import { dayName } from '../domain/day.ts';
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
    done: [],
    ...given,
  };
}

/**
 * The learner with a new review under way. What was done before can still be overruled or taken back, and what was
 * answered in this session of the device, of another deck, is summed up with the rest at its end.
 */
export function withReview({ learner, nowMs, opensSession }: State, given: Partial<StudySession> = {}): Learner {
  const { last = null, done = [], answered = 0, right = 0 } = learner.session ?? {};
  const tally = opensSession ? {} : { answered, right };
  return { ...learner, session: newSession(nowMs, { last, done, ...tally, ...given }) };
}

/** The learner with no review under way; what was done can still be overruled or taken back. */
export function withoutReview(learner: Learner): Learner {
  const { session } = learner;
  if (session === null || (session.last === null && session.done.length === 0)) return { ...learner, session: null };
  return { ...learner, session: newSession(session.startedMs, { last: session.last, done: session.done }) };
}

/**
 * The learner at the beginning of a session of the device. What was under way on an earlier day is over: its question is
 * asked when its turn comes, and of what was done only the last answer can still be overruled.
 */
export function withoutStaleReview(learner: Learner, { nowMs, timeZone }: Pick<State, 'nowMs' | 'timeZone'>): Learner {
  const { session } = learner;
  if (session === null || dayName(session.startedMs, timeZone) === dayName(nowMs, timeZone)) return learner;
  return withoutReview({ ...learner, session: { ...session, done: [] } });
}
