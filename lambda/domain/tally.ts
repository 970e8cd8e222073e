import { isNextDay } from './day.ts';
import type { DayCount, Learner, TurnDelta } from './learner.ts';

const DAYS_KEPT = 14;

/**
 * Adds what a turn counted to the day, the session and the streak, and remembers it, so that the same request
 * delivered again can be told.
 */
export function count(learner: Learner, requestId: string, delta: TurnDelta): Learner {
  const today = learner.days.find(({ day }) => day === delta.day) ?? {
    day: delta.day,
    answered: 0,
    right: 0,
    introduced: 0,
  };
  const changed: DayCount = {
    day: today.day,
    answered: Math.max(0, today.answered + delta.answered),
    right: Math.max(0, today.right + delta.right),
    introduced: Math.max(0, today.introduced + delta.introduced),
  };
  const days = [...learner.days.filter(({ day }) => day !== delta.day), changed]
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(-DAYS_KEPT);
  const session = learner.session && {
    ...learner.session,
    answered: Math.max(0, learner.session.answered + delta.answered),
    right: Math.max(0, learner.session.right + delta.right),
  };
  return { ...learner, days, session, streak: streakAfter(learner.streak, delta), lastTurn: { requestId, delta } };
}

/** The learner as they were before this request counted, as far as counts go; the same where it did not. */
export function uncounted(learner: Learner, requestId: string): Learner {
  const { lastTurn } = learner;
  if (lastTurn?.requestId !== requestId) return learner;
  const { day, answered, right, introduced } = lastTurn.delta;
  const delta = { day, answered: -answered, right: -right, introduced: -introduced };
  return { ...count(learner, requestId, delta), lastTurn: null };
}

function streakAfter(streak: Learner['streak'], { day, answered }: TurnDelta): Learner['streak'] {
  if (answered <= 0 || day <= streak.lastDay) return streak;
  return { days: isNextDay(streak.lastDay, day) ? streak.days + 1 : 1, lastDay: day };
}

/** What was counted on a day; zeros where nothing was. */
export function countOn(learner: Learner, day: string): DayCount {
  return learner.days.find((counted) => counted.day === day) ?? { day, answered: 0, right: 0, introduced: 0 };
}
