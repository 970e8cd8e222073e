import { isNextDay } from './day.ts';
import type { DayCount, Learner, Streak, StudySession, TurnDelta } from './learner.ts';

const DAYS_KEPT = 14;
/** Requests that are told when they are delivered again, beside the last one that counted. */
const TURNS_BEFORE_KEPT = 3;

/**
 * Adds what a turn counted to the day, the session and the streak, and remembers it, so that the same request
 * delivered again can be told.
 */
export function count(learner: Learner, requestId: string, delta: TurnDelta): Learner {
  return withTurn(added(learner, delta), requestId, delta);
}

/** Whether this request counted, as far back as is remembered. */
export const hasCounted = ({ lastTurn, turnsBefore = [] }: Learner, requestId: string): boolean =>
  lastTurn?.requestId === requestId || turnsBefore.includes(requestId);

/** The learner who does not know of this request; what it counted stays. */
export function forgettingTurn(learner: Learner, requestId: string): Learner {
  if (!hasCounted(learner, requestId)) return learner;
  const { lastTurn, turnsBefore = [], ...others } = learner;
  const before = turnsBefore.filter((id) => id !== requestId);
  return {
    ...others,
    lastTurn: lastTurn?.requestId === requestId ? null : lastTurn,
    ...(before.length > 0 && { turnsBefore: before }),
  };
}

/** The learner as they were before this request counted, as far as counts go; the same where it was not the last one. */
export function uncounted(learner: Learner, requestId: string): Learner {
  const { lastTurn } = learner;
  if (lastTurn?.requestId !== requestId) return learner;
  const { day, answered, right, introduced } = lastTurn.delta;
  const without = added(learner, { day, answered: -answered, right: -right, introduced: -introduced });
  return forgettingTurn(without, requestId);
}

/**
 * The learner with a request that counts nothing remembered as the last turn, so that delivered again it is told.
 */
export function countedNothing(learner: Learner, requestId: string): Learner {
  return withTurn(learner, requestId, { day: '', answered: 0, right: 0, introduced: 0 });
}

function withTurn(learner: Learner, requestId: string, delta: TurnDelta): Learner {
  const { lastTurn, turnsBefore = [] } = learner;
  const before = lastTurn === null ? turnsBefore : [...turnsBefore, lastTurn.requestId];
  const others = before.filter((id) => id !== requestId).slice(-TURNS_BEFORE_KEPT);
  return { ...learner, lastTurn: { requestId, delta }, ...(others.length > 0 && { turnsBefore: others }) };
}

/** The learner with so much more on that day, in the session and in the streak. */
export function added(learner: Learner, delta: TurnDelta): Learner {
  if (delta.answered === 0 && delta.right === 0 && delta.introduced === 0) return learner;
  const today = countOn(learner, delta.day);
  const changed: DayCount = { day: today.day, ...summed(today, delta) };
  // Only an answer makes a day: what is changed later of a day that is no longer kept leaves the others alone.
  const isKept = delta.answered > 0 || learner.days.includes(today);
  const days = [...learner.days.filter(({ day }) => day !== delta.day), ...(isKept ? [changed] : [])]
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(-DAYS_KEPT);
  const session = learner.session && withCounts(learner.session, delta);
  const { streakBefore, ...others } = learner;
  return { ...others, days, session, ...streakAfter(learner.streak, streakBefore, delta, changed) };
}

/** Where a review has no answer yet, the last one, which is taken back or overruled, was given in another: it stays at nothing. */
function withCounts(session: StudySession, delta: TurnDelta): StudySession {
  const { answered, right } = summed({ ...session, introduced: 0 }, delta);
  return { ...session, answered, right };
}

/** Never below nothing, and never more right ones than answers. */
function summed(before: Omit<DayCount, 'day'>, delta: Omit<TurnDelta, 'day'>): Omit<DayCount, 'day'> {
  const answered = Math.max(0, before.answered + delta.answered);
  return {
    answered,
    right: Math.min(answered, Math.max(0, before.right + delta.right)),
    introduced: Math.max(0, before.introduced + delta.introduced),
  };
}

/** An answer makes the streak of its day; where the day's only answer is taken back, so is the streak that it made. */
function streakAfter(
  streak: Streak,
  before: Streak | undefined,
  { day, answered }: TurnDelta,
  today: DayCount,
): Pick<Learner, 'streak' | 'streakBefore'> {
  if (answered > 0 && day > streak.lastDay) {
    return {
      streak: { days: isNextDay(streak.lastDay, day) ? streak.days + 1 : 1, lastDay: day },
      streakBefore: streak,
    };
  }
  if (before === undefined) return { streak };
  const isMadeByIt = answered < 0 && today.answered === 0 && day === streak.lastDay;
  return isMadeByIt ? { streak: before } : { streak, streakBefore: before };
}

/** What was counted on a day; zeros where nothing was. */
export function countOn(learner: Learner, day: string): DayCount {
  return learner.days.find((counted) => counted.day === day) ?? { day, answered: 0, right: 0, introduced: 0 };
}
