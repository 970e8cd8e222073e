import { dueTomorrow, freshLeft, nextDue } from '../due-counts.ts';
import { toCount } from '../queue-queries.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { queueOf, whenRead } from '../when-read.ts';

/** What is due now, and what comes after it. */
export const whatsDue: Verb = {
  ...RATES_NOTHING,
  reads: ['counts'],
  decide: (state) =>
    whenRead(queueOf(state, toCount(state.nowMs)), ({ due, fresh }) =>
      whenRead(dueTomorrow(state), (tomorrow) =>
        whenRead(nextDue(state), (next) =>
          sayAgain(
            state,
            [
              {
                act: 'whats-due',
                due: due.length,
                fresh: Math.min(fresh.length, freshLeft(state.learner, state)),
                tomorrow: Math.max(0, tomorrow - due.length),
                next,
              },
            ],
            'again',
          ),
        ),
      ),
    ),
};
