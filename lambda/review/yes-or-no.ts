import { learnAnswer } from '../domain/answering.ts';
import type { CardRef, Rating } from '../domain/card.ts';
import { remembering } from '../domain/done.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { ActNamed } from '../domain/reply.ts';
import { expectsYesOrNo, yesOrNoWord } from '../grading/expects-yes-or-no.ts';
import { finishAnswer } from './finish-answer.ts';
import { judge } from './judge.ts';
import { declineBetween, isBetween, takeUpBetween } from './offers-between.ts';
import { openReview } from './open-review.ts';
import { withoutReview } from './review-session.ts';
import { sayAgain } from './say-again.ts';
import { takeUp } from './start-review.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, whenRead } from './when-read.ts';

/** A yes or a no means what was asked: it answers a card, judges an answer, or takes up or declines an offer. */
export function takeYesOrNo(state: State, isYes: boolean): Decision | Missing {
  const { phase, hints } = state;
  switch (phase.kind) {
    case 'question':
      return answerYesOrNo(state, phase.card, isYes);
    case 'self-check':
      return judgeYourself(state, isYes ? 'had-it' : 'not');
    case 'confirm':
      return isYes ? judge(state, phase.heard) : sayAgain({ ...state, hints: { ...hints, asked: null } }, [], 'was');
    case 'offer':
      if (!isYes) return declined(state);
      return isBetween(phase.offer) ? takeUpBetween(state, phase.offer) : takeUp(state, phase.offer);
    case 'idle':
      return isYes ? openReview(state) : declined(state);
  }
}

/** How the learner judges the answer that was just said. */
export type OwnVerdict = 'had-it' | 'had-it-easily' | 'half' | 'not';

/** The learner's own verdict on the answer that the self-check asks about; anywhere else it is no verdict. */
export function judgeYourself(state: State, verdict: OwnVerdict): Decision | Missing {
  const { phase } = state;
  if (phase.kind !== 'self-check') return sayAgain(state);
  const isHad = verdict === 'had-it' || verdict === 'had-it-easily';
  const { rating, as } = VERDICTS[verdict];
  const isHardened = isHad && phase.hinted;
  return whenRead(cardOf(state, phase.card), (card) =>
    card === null
      ? sayAgain(state)
      : finishAnswer(state, card, {
          rating: isHardened ? 'hard' : rating,
          heard: phase.heard,
          // What counts as Hard for a hint is not said to be easy.
          acts: [{ act: 'counted', as: isHardened && as === 'easy' ? 'hard' : as, overruled: false, learned: null }],
          // Half of an answer is not taken on for next time.
          refine: (rated) => (isHad ? learnAnswer(rated).card : rated),
        }),
  );
}

const VERDICTS = {
  'had-it': { rating: 'good', as: 'right' },
  'had-it-easily': { rating: 'easy', as: 'easy' },
  half: { rating: 'hard', as: 'hard' },
  not: { rating: 'again', as: 'wrong' },
} as const satisfies Record<OwnVerdict, { rating: Rating; as: ActNamed<'counted'>['as'] }>;

function answerYesOrNo(state: State, ref: CardRef, isYes: boolean): Decision | Missing {
  return whenRead(cardOf(state, ref), (card) =>
    card !== null && expectsYesOrNo(card, state.locale)
      ? judge(state, yesOrNoWord(isYes, state.locale))
      : sayAgain(state, [{ act: 'trouble', trouble: 'not-an-answer', deckName: null }], 'again'),
  );
}

function declined(state: State): Decision | Missing {
  const { learner, phase } = state;
  if (phase.kind === 'offer' && isBetween(phase.offer)) return declineBetween(state, phase);
  const until = phase.kind === 'offer' && phase.offer === 'review-ahead' ? 'tomorrow' : 'later';
  return {
    kind: 'decision',
    acts: [{ act: 'goodbye', until }],
    listen: null,
    learner: withoutReview(phase.kind === 'offer' ? remembering(learner, { did: 'stop' }) : learner),
    hints: NO_HINTS,
  };
}
