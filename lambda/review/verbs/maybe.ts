import { offerMissed } from '../offer-missed.ts';
import { sayAgain } from '../say-again.ts';
import type { Verb } from '../verb.ts';
import { judgeYourself } from '../yes-or-no.ts';

/** "Sort of": half an answer counts as Hard; to anything but a self-check it says nothing. */
export const maybe: Verb = {
  reads: ['next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide(state) {
    const { phase } = state;
    if (phase.kind === 'self-check') return judgeYourself(state, 'half');
    if (phase.kind === 'offer') return offerMissed(state, 'yes-or-no');
    return sayAgain(state, [{ act: 'trouble', trouble: 'not-an-answer', deckName: null }], 'again');
  },
};
