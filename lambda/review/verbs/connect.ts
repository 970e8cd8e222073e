import type { Act } from '../../domain/reply.ts';
import type { PageDone } from '../loaded.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { pageDone, whenRead } from '../when-read.ts';

/**
 * "Connect my notes": the learner's key goes to the Alexa app, for the import command. "Connect my page": six digits that
 * sign a page in. "Sign out everywhere": every page is signed out.
 */
export const connect: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { command, learnerKey } = state;
    const thing = command.kind === 'connect' ? command.thing : 'notes';
    if (thing !== 'page' && thing !== 'nothing') return sayAgain(state, [{ act: 'connect', learnerKey }], 'again');
    return whenRead(pageDone(state, thing === 'page' ? 'open-code' : 'sign-out'), (done) =>
      sayAgain(state, [said(done)], 'again'),
    );
  },
};

function said(done: PageDone | null): Act {
  if (done === null) return { act: 'no-page' };
  if (done.did === 'sign-out') return { act: 'signed-out' };
  return { act: 'page-code', code: done.code, address: done.address };
}
