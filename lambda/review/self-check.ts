import { type Card, refOf } from '../domain/card.ts';
import type { Act } from '../domain/reply.ts';
import type { Judgement } from '../grading/judgement.ts';
import { askYesOrNo } from './ask.ts';
import { inPhase } from './phase.ts';
import { sayAgain } from './say-again.ts';
import { skipCard } from './skipped.ts';
import type { Decision, State } from './state.ts';
import type { Missing } from './when-read.ts';

/** Says the expected answer and lets the learner judge. */
export function selfCheck(
  state: State,
  card: Card,
  { heard, hinted, judgement }: { heard: string; hinted: boolean; judgement?: Judgement },
): Decision | Missing {
  const { items, feedback } = judgement ?? {};
  const list = items && { said: items.said.length, of: items.said.length + items.missed.length, missed: items.missed };
  return askYesOrNo(
    state,
    card,
    (asked) => [
      {
        act: 'self-check',
        card: asked,
        expected: card.back,
        list: list ?? null,
        ...(feedback !== undefined && { feedback }),
      },
    ],
    // A part of a list is no answer to learn.
    inPhase(state.learner, { kind: 'self-check', card: refOf(card), heard: list ? '' : heard, hinted }),
  );
}

/** Asks again whether the learner had it, for somebody who may not know of what: the question is said, too. */
export function selfCheckWithQuestion(state: State, card: Card, acts: readonly Act[] = []): Decision | Missing {
  return askYesOrNo(state, card, (asked) => [
    ...acts,
    { act: 'self-check', card: asked, expected: card.back, list: null, form: 'with-question' },
  ]);
}

/**
 * "Did you have it?" got neither a yes nor a no: it is asked once more, in other words, and after that the review goes
 * on without rating the card.
 * @param acts said before it
 */
export function selfCheckMissed(state: State, acts: readonly Act[] = []): Decision | Missing {
  const { phase, learner } = state;
  if (phase.kind !== 'self-check') return sayAgain(state, acts);
  if ((phase.misses ?? 0) === 0) {
    const missed = { ...phase, misses: 1 };
    return sayAgain({ ...state, phase: missed, learner: inPhase(learner, missed) }, acts);
  }
  return skipCard(state, phase.card, { acts: [...acts, { act: 'unrated' }], hinted: phase.hinted });
}
