import { unicode } from '../../domain/unicode.ts';
import type { Card } from '../../domain/card.ts';
import type { Act, Sought } from '../../domain/reply.ts';
import { expectsYesOrNo } from '../../grading/expects-yes-or-no.ts';
import { sameCard } from '../../domain/next-card.ts';
import { lastAnswered } from '../last-answered.ts';
import { offerMissed } from '../offer-missed.ts';
import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import type { State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { cardOf, deckOf, whenRead } from '../when-read.ts';

/** So many turns after an answer "why" is still asked of that answer. */
const TURNS_OF_AN_ANSWER = 3;

/**
 * "Why?": of an answer that was just given or said, the note's own sentence; of a question that waits, what it is after
 * and the question again, never its answer.
 */
export const explain: Verb = {
  ...RATES_NOTHING,
  reads: ['last'],
  decide(state) {
    const { phase, hints } = state;
    const waiting = waitingCardOf(phase);
    return whenRead(cardOf(state, waiting), (card) => {
      if (phase.kind === 'self-check' && card !== null) return sayAgain(state, [explanation(card)]);
      return whenRead(lastAnswered(state), (last) => {
        const isOfLast = hints.answeredTurn !== null && hints.turn - hints.answeredTurn <= TURNS_OF_AN_ANSWER;
        const isTold = last !== null && !sameCard(last, waiting) && (isOfLast || card === null);
        if (isTold) return sayAgain(state, [explanation(last)], 'again');
        if (card === null) return offerMissed(state, 'no-question');
        return whenRead(deckOf(state, card.deck), (deck) =>
          sayAgain(state, [whatIsSought(state, card, deck?.title ?? '')], 'again'),
        );
      });
    });
  },
};

const explanation = ({ context, front, back }: Card): Act => ({
  act: 'explanation',
  context: context ?? null,
  front,
  expected: back,
});

function whatIsSought(state: State, card: Card, deckTitle: string): Act {
  const { items, options } = card;
  const sought = soughtIn(state, card);
  return { act: 'sought', sought, count: sought === 'list' ? items.length : options.length, deckTitle };
}

function soughtIn({ locale }: State, card: Card): Sought {
  if (card.options.length > 1) return 'choice';
  if (card.items.length > 1) return 'list';
  if (expectsYesOrNo(card, locale)) return 'yes-no';
  return unicode('u')`^\p{N}`.test(card.back) ? 'number' : 'words';
}
