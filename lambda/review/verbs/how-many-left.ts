import { freshLeft } from '../due-counts.ts';
import { ALL_DUE, COUNT_CAP, toReview } from '../queue-queries.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { queueOf, whenRead } from '../when-read.ts';

/** What is left of this review today, the card that waits included. */
export const howManyLeft: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { learner, nowMs } = state;
    return whenRead(queueOf(state, toReview(learner.session ?? ALL_DUE, nowMs, COUNT_CAP)), ({ due, fresh }) => {
      const introduced = learner.session?.ahead === true ? Infinity : freshLeft(learner, state);
      return sayAgain(state, [{ act: 'left', due: due.length, fresh: Math.min(fresh.length, introduced) }], 'again');
    });
  },
};
