import type { ProgressTopic } from '../../domain/command.ts';
import { dayName } from '../../domain/day.ts';
import type { Act } from '../../domain/reply.ts';
import { countOn } from '../../domain/tally.ts';
import { leftToday } from '../due-counts.ts';
import { hardestCards } from '../hardest-cards.ts';
import { streak, studied, trend } from '../how-it-goes.ts';
import { sayAgain } from '../say-again.ts';
import type { State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { type Missing, whenRead } from '../when-read.ts';

/** How the learner is doing, in a sentence or two: today and what is to come, or what they ask for. */
export const progress: Verb = {
  ...RATES_NOTHING,
  reads: ['counts'],
  decide(state) {
    const { command } = state;
    const topic = command.kind === 'progress' ? command.topic : undefined;
    const act = topic === undefined ? today(state) : TOPICS[topic](state);
    return whenRead(act, (told) => sayAgain(state, [told], 'again'));
  },
};

const TOPICS: Readonly<Record<ProgressTopic, (state: State) => Act | Missing>> = {
  hardest: hardestCards,
  streak,
  trend,
  week: (state) => studied(state, 'week'),
  month: (state) => studied(state, 'month'),
  yesterday: (state) => studied(state, 'yesterday'),
  time: (state) => studied(state, 'today'),
};

function today(state: State): Act | Missing {
  const { learner, nowMs, timeZone } = state;
  return whenRead(leftToday(state), ({ due, fresh }) => {
    const { answered, right } = countOn(learner, dayName(nowMs, timeZone));
    const streakDays = streak(state).days;
    return { act: 'progress', answeredToday: answered, rightToday: right, due, fresh, streakDays };
  });
}
