import { grade } from '../../grading/grade.ts';
import { judge } from '../judge.ts';
import { offerMissed } from '../offer-missed.ts';
import { inPhase } from '../phase.ts';
import { judgeInstead } from '../judge-instead.ts';
import { sayAgain } from '../say-again.ts';
import { selfCheckMissed } from '../self-check.ts';
import type { Decision, State } from '../state.ts';
import type { Verb } from '../verb.ts';
import { type Missing, cardOf, whenRead } from '../when-read.ts';
import { judgeYourself } from '../yes-or-no.ts';

/**
 * "No, I meant ...": the last verdict is taken back and what was meant is judged in its place. Where nothing was judged
 * yet, or the words were not caught, it is an answer to what waits.
 */
export const restate: Verb = {
  reads: ['last', 'next'],
  rates: ['question', 'self-check'],
  redelivered: 'what-waits',
  decide(state) {
    const { command, phase } = state;
    const heard = command.kind === 'restate' ? command.heard : '';
    if (phase.kind === 'self-check') return inSelfCheck(state, phase, heard);
    if (phase.kind !== 'question')
      return whenRead(judgeInstead(state, heard), (instead) => instead ?? offerMissed(state, 'no-question'));
    if (phase.misses > 0) return judge(state, heard);
    return whenRead(cardOf(state, phase.card), (waiting) => {
      const isOfWaiting = waiting !== null && grade(waiting, heard, { locale: state.locale }).verdict === 'accept';
      if (isOfWaiting) return judge(state, heard);
      return whenRead(judgeInstead(state, heard), (instead) => instead ?? judge(state, heard));
    });
  },
};

/**
 * The answer was read out: what is one of the card's settles it, whatever was heard before, and whatever else was meant is
 * asked about again. A no before it stands where what was meant is surely not the card's.
 */
function inSelfCheck(
  state: State,
  phase: Extract<State['phase'], { readonly kind: 'self-check' }>,
  heard: string,
): Decision | Missing {
  return whenRead(cardOf(state, phase.card), (card) => {
    if (card === null) return sayAgain(state);
    const isNo = state.command.kind === 'restate' && state.command.orNo === true;
    const { verdict } = grade(card, heard, { locale: state.locale });
    // What was misheard is not taken on for next time.
    if (verdict === 'accept') return judgeYourself({ ...state, phase: { ...phase, heard: '' } }, 'had-it');
    if (isNo && verdict === 'reject') return judgeYourself(state, 'not');
    const meant = { ...phase, heard };
    return selfCheckMissed({ ...state, phase: meant, learner: inPhase(state.learner, meant) });
  });
}
