import { remembering } from '../../domain/done.ts';
import { type MannerChange, USUAL_MANNER, changed } from '../../domain/manner.ts';
import { countedNothing } from '../../domain/tally.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Slower", "shorter": how the skill speaks from now on, kept with the learner. */
export const speakOtherwise = (change: MannerChange): Verb => ({
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { learner, requestId } = state;
    const before = learner.settings.manner ?? USUAL_MANNER;
    const manner = changed(before, change);
    const kept = remembering(learner, { did: 'setting', before: { manner: before } });
    const isEnd = manner.ratePercent === before.ratePercent && manner.length === before.length;
    // A step on from where the voice is: delivered again, the request must be told, or it would be two steps.
    const set = countedNothing({ ...kept, settings: { ...learner.settings, manner } }, requestId);
    return sayAgain({ ...state, learner: isEnd ? learner : set }, [{ act: 'manner', change, isEnd }], 'again');
  },
});
