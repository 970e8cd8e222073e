import { isAskingAct } from '../domain/act-traits.ts';
import { inPhase } from './phase.ts';
import type { Decision } from './state.ts';

/** So many answers in a row that did not count tire anybody. */
const MISSES_BEFORE_A_BREAK = 5;

/** After many misses in a row a break is offered in the place of the next question, which is asked after a no. */
export function offerBreak(decision: Decision): Decision {
  const { learner, acts, hints } = decision;
  const { session } = learner;
  const missed = session?.missedInARow ?? 0;
  if (session?.phase.kind !== 'question' || missed < MISSES_BEFORE_A_BREAK) return decision;
  const rested = { ...learner, session: { ...session, missedInARow: 0 } };
  return {
    ...decision,
    acts: [...acts.filter((act) => !isAskingAct(act)), { act: 'offer', offer: 'break', count: missed }],
    listen: 'yes-no',
    learner: inPhase(rested, { kind: 'offer', offer: 'break', back: session.phase.card }),
    hints: { ...hints, asked: null },
  };
}
