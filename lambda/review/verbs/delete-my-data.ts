import { inPhase, waitingCardOf } from '../phase.ts';
import { newSession } from '../review-session.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Delete my data": asks first; nothing is deleted before a yes. */
export const deleteMyData: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase, nowMs, hints } = state;
    const learner = { ...state.learner, session: state.learner.session ?? newSession(nowMs) };
    const back = phase.kind === 'offer' ? (phase.back ?? null) : waitingCardOf(phase);
    return {
      kind: 'decision',
      acts: [{ act: 'offer', offer: 'delete-data', count: 0 }],
      listen: 'yes-no',
      learner: inPhase(learner, { kind: 'offer', offer: 'delete-data', ...(back !== null && { back }) }),
      hints: { ...hints, asked: null },
    };
  },
};
