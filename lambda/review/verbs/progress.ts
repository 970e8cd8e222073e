import { dayName, isNextDay } from '../../domain/day.ts';
import { countOn } from '../../domain/tally.ts';
import { repeatWith } from './repeat.ts';
import { COUNT_CAP, queueFor, type Verb } from '../turn.ts';

/** How the learner is doing, in one sentence. */
export const progress: Verb = async (turn) => {
  const { learner, nowMs, timeZone, store, learnerKey } = turn;
  const day = dayName(nowMs, timeZone);
  const today = countOn(learner, day);
  const { due } = await store.queue(learnerKey, { ...queueFor(null, false, nowMs, COUNT_CAP), freshLimit: 0 });
  const { streak } = learner;
  const running = streak.lastDay === day || isNextDay(streak.lastDay, day);
  return repeatWith(
    turn,
    [
      {
        act: 'progress',
        answeredToday: today.answered,
        rightToday: today.right,
        due: due.length,
        streakDays: running ? streak.days : 0,
      },
    ],
    'again',
  );
};
