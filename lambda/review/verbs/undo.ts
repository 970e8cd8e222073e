import { lastWasRight, takeBack } from '../../domain/answering.ts';
import { dayName } from '../../domain/day.ts';
import { sameCard } from '../../domain/next-card.ts';
import { count } from '../../domain/tally.ts';
import { askCard } from '../ask.ts';
import { lastAnswered } from '../last-answered.ts';
import { waitingCardOf } from '../phase.ts';
import { newSession } from '../review-session.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** Takes the last answer back, as if it had not been given, and asks that card again. */
export const undo: Verb = {
  ...RATES_NOTHING,
  reads: ['last'],
  decide: (state) =>
    whenRead(lastAnswered(state), (card) => {
      const { requestId, timeZone, nowMs, hints } = state;
      const restored = card && takeBack(card, requestId);
      if (card === null || restored === null) {
        return sayAgain(state, [{ act: 'trouble', trouble: 'nothing-to-undo', deckName: null }]);
      }
      const counted = count(state.learner, requestId, {
        day: dayName(card.reviews.at(-1)?.atMs ?? nowMs, timeZone),
        answered: -1,
        right: -Number(lastWasRight(card)),
        introduced: restored.reviews.length === 0 ? -1 : 0,
      });
      const learner = { ...counted, session: { ...(counted.session ?? newSession(nowMs)), last: null } };
      const waited = waitingCardOf(state.phase);
      const next = [...(waited === null ? [] : [waited]), ...hints.next].filter((ref) => !sameCard(ref, card));
      const asked = askCard(state, {
        acts: [{ act: 'taken-back' }],
        learner,
        hints: { ...hints, last: null },
        lead: 'was',
        card: restored,
        next,
      });
      return whenRead(asked, (decision) => ({ ...decision, answered: { before: card, after: restored } }));
    }),
};
