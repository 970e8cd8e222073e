import type { StudySession } from '../domain/learner.ts';
import { newSession } from './review-session.ts';
import { queueFor, type Turn } from './turn.ts';

/** The turn with a new review under way and the queue that goes with it. */
export async function withReview(turn: Turn, given: Partial<StudySession> = {}, limit?: number): Promise<Turn> {
  const { learner, store, learnerKey, nowMs } = turn;
  const session = newSession(nowMs, { last: learner.session?.last ?? null, ...given });
  const before = learner.session ?? { deck: null, ahead: false };
  const same = before.deck === session.deck && before.ahead === session.ahead;
  return {
    ...turn,
    learner: { ...learner, session },
    queue: same ? turn.queue : await store.queue(learnerKey, queueFor(session.deck, session.ahead, nowMs, limit)),
  };
}
