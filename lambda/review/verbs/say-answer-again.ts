import { sameCard } from '../../domain/next-card.ts';
import { lastAnswered } from '../last-answered.ts';
import { offerMissed } from '../offer-missed.ts';
import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** The answer of the last card once more; that of the card that waits is not told before there was an answer. */
export const sayAnswerAgain: Verb = {
  ...RATES_NOTHING,
  reads: ['last'],
  decide(state) {
    const { phase, hints } = state;
    if (phase.kind === 'self-check') return sayAgain({ ...state, hints: { ...hints, asked: null } });
    const waiting = waitingCardOf(phase);
    return whenRead(lastAnswered(state), (card) => {
      if (card === null && waiting === null) return offerMissed(state, 'no-question');
      return card === null || sameCard(card, waiting)
        ? sayAgain(state, [{ act: 'trouble', trouble: 'answer-waits', deckName: null }], 'nudge')
        : sayAgain(state, [{ act: 'said-answer', expected: card.back }], 'again');
    });
  },
};
