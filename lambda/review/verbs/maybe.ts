import { sayAgain } from '../say-again.ts';
import type { Verb } from '../verb.ts';
import { judgeYourself } from '../yes-or-no.ts';

/** "Sort of": half an answer counts as Hard; to anything but a self-check it says nothing. */
export const maybe: Verb = {
  reads: ['next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide: (state) =>
    state.phase.kind === 'self-check'
      ? judgeYourself(state, 'half')
      : sayAgain(state, [{ act: 'trouble', trouble: 'not-an-answer', deckName: null }], 'again'),
};
