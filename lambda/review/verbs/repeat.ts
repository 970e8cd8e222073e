import { lastAnswered } from '../last-answered.ts';
import { sayAgain } from '../say-again.ts';
import { selfCheckWithQuestion } from '../self-check.ts';
import type { Decision, State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { type Missing, cardOf, whenRead } from '../when-read.ts';

/** Says again what waits: the question (in a self-check with the answer), or the offer with what was said before it. */
export const repeat: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase } = state;
    if (phase.kind === 'offer') return withLastWords(state);
    if (phase.kind !== 'self-check') return sayAgain(state);
    return whenRead(cardOf(state, phase.card), (card) => {
      return card?.inPlay === true ? selfCheckWithQuestion(state, card) : sayAgain(state);
    });
  },
};

/** An offer that came right after a verdict may not be what was not caught: the answer is said, too. */
function withLastWords(state: State): Decision | Missing {
  const { answeredTurn, turn } = state.hints;
  if (answeredTurn === null || answeredTurn !== turn - 1) return sayAgain(state);
  return whenRead(lastAnswered(state), (card) =>
    sayAgain(state, card === null ? [] : [{ act: 'said-answer', expected: card.back }]),
  );
}
