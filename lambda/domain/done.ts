import type { Done, Learner } from './learner.ts';
import { sameCard } from './next-card.ts';

/** So many things can be taken back, one after the other. */
const KEPT = 12;

/**
 * The learner who did one thing more. Where the same is said twice in a row ("skip", delivered twice), it is one: the
 * next thing to skip is another card.
 */
export function remembering(learner: Learner, one: Done): Learner {
  const { session } = learner;
  if (session === null) return learner;
  const done = isSame(session.done.at(-1), one) ? session.done.slice(0, -1) : session.done;
  return { ...learner, session: { ...session, done: [...done, one].slice(-KEPT) } };
}

function isSame(last: Done | undefined, one: Done): boolean {
  if (one.did === 'stop') return last?.did === 'stop';
  return one.did === 'skip' && last?.did === 'skip' && sameCard(last.card, one.card);
}

/** The learner without the last thing that was done. */
export function forgettingLast(learner: Learner): Learner {
  const { session } = learner;
  return session === null ? learner : { ...learner, session: { ...session, done: session.done.slice(0, -1) } };
}
