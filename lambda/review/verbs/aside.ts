import type { Act } from '../../domain/reply.ts';
import { openReview } from '../open-review.ts';
import { sayAgain } from '../say-again.ts';
import { selfCheckMissed } from '../self-check.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Said beside the review: time to think, or a calm word, and what was asked stays open. */
export const aside: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { command, phase } = state;
    const kind = command.kind === 'aside' ? command.aside : 'off-topic';
    if (phase.kind === 'idle' && kind === 'thinking-aloud') return openReview(state);
    const said: Act = kind === 'thinking-aloud' ? { act: 'pause', thinking: true } : { act: 'remark', on: kind };
    return phase.kind === 'self-check' ? selfCheckMissed(state, [said]) : sayAgain(state, [said], 'nudge');
  },
};
