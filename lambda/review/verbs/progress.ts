import { dayName, isNextDay } from '../../domain/day.ts';
import { countOn } from '../../domain/tally.ts';
import { leftToday } from '../due-counts.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** How the learner is doing, in one sentence. */
export const progress: Verb = {
  ...RATES_NOTHING,
  reads: ['counts'],
  decide(state) {
    const { learner, nowMs, timeZone } = state;
    return whenRead(leftToday(state), ({ due, fresh }) => {
      const day = dayName(nowMs, timeZone);
      const { answered, right } = countOn(learner, day);
      const { streak } = learner;
      const isRunning = streak.lastDay === day || isNextDay(streak.lastDay, day);
      return sayAgain(
        state,
        [
          {
            act: 'progress',
            answeredToday: answered,
            rightToday: right,
            due,
            fresh,
            streakDays: isRunning ? streak.days : 0,
          },
        ],
        'again',
      );
    });
  },
};
