import { learnAnswer } from '../domain/answering.ts';
import type { CardRef } from '../domain/card.ts';
import { remembering } from '../domain/done.ts';
import { NO_HINTS } from '../domain/hints.ts';
import { expectsYesOrNo, yesOrNoWord } from '../grading/expects-yes-or-no.ts';
import { finishAnswer } from './finish-answer.ts';
import { judge } from './judge.ts';
import { openReview } from './open-review.ts';
import { withoutReview } from './review-session.ts';
import { sayAgain } from './say-again.ts';
import { takeUp } from './start-review.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, whenRead } from './when-read.ts';

/** A yes or a no means what was asked: it answers a card, judges an answer, or takes up or declines an offer. */
export function takeYesOrNo(state: State, isYes: boolean): Decision | Missing {
  const { phase } = state;
  switch (phase.kind) {
    case 'question':
      return answerYesOrNo(state, phase.card, isYes);
    case 'self-check':
      return whenRead(cardOf(state, phase.card), (card) =>
        card === null
          ? sayAgain(state)
          : finishAnswer(state, card, {
              rating: !isYes ? 'again' : phase.hinted ? 'hard' : 'good',
              heard: phase.heard,
              acts: [{ act: 'counted', as: isYes ? 'right' : 'wrong', overruled: false, learned: null }],
              refine: (rated) => (isYes ? learnAnswer(rated).card : rated),
            }),
      );
    case 'offer':
      return isYes ? takeUp(state, phase.offer) : declined(state);
    case 'idle':
      return isYes ? openReview(state) : declined(state);
  }
}

function answerYesOrNo(state: State, ref: CardRef, isYes: boolean): Decision | Missing {
  return whenRead(cardOf(state, ref), (card) =>
    card !== null && expectsYesOrNo(card, state.locale)
      ? judge(state, yesOrNoWord(isYes, state.locale))
      : sayAgain(state, [{ act: 'trouble', trouble: 'not-an-answer', deckName: null }]),
  );
}

function declined({ learner, phase }: State): Decision {
  const until = phase.kind === 'offer' && phase.offer === 'review-ahead' ? 'tomorrow' : 'later';
  return {
    kind: 'decision',
    acts: [{ act: 'goodbye', until }],
    listen: null,
    learner: withoutReview(phase.kind === 'offer' ? remembering(learner, { did: 'stop' }) : learner),
    hints: NO_HINTS,
  };
}
