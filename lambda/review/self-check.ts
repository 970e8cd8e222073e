import type { Card } from '../domain/card.ts';
import { remembering } from '../domain/done.ts';
import type { Act } from '../domain/reply.ts';
import type { Judgement } from '../grading/judgement.ts';
import { askNext, askedCard } from './ask.ts';
import { inPhase, waitingCardOf } from './phase.ts';
import { sayAgain } from './say-again.ts';
import { putOff } from './skipped.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** Says the expected answer and lets the learner judge. */
export function selfCheck(
  state: State,
  card: Card,
  { heard, hinted, judgement }: { heard: string; hinted: boolean; judgement?: Judgement },
): Decision | Missing {
  const { items } = judgement ?? {};
  const list = items && { said: items.said.length, of: items.said.length + items.missed.length, missed: items.missed };
  const ref = { deck: card.deck, id: card.id };
  return whenRead(askedCard(state, card), (asked) => ({
    kind: 'decision',
    acts: [{ act: 'self-check', card: asked, expected: card.back, list: list ?? null }],
    listen: 'yes-no',
    // A part of a list is no answer to learn.
    learner: inPhase(state.learner, { kind: 'self-check', card: ref, heard: list ? '' : heard, hinted }),
    hints: { ...state.hints, asked: ref },
  }));
}

/**
 * "Did you have it?" got neither a yes nor a no: it is asked once more, in other words, and after that the review goes
 * on without rating the card.
 * @param acts said before it
 */
export function selfCheckMissed(state: State, acts: readonly Act[] = []): Decision | Missing {
  const { phase, learner, hints } = state;
  const card = waitingCardOf(phase);
  if (phase.kind !== 'self-check' || card === null) return sayAgain(state, acts);
  if ((phase.misses ?? 0) === 0) {
    const missed = { ...phase, misses: 1 };
    return sayAgain({ ...state, phase: missed, learner: inPhase(learner, missed) }, acts);
  }
  return askNext(state, {
    acts: [...acts, { act: 'unrated' }],
    learner: remembering(learner, { did: 'skip', card: { deck: card.deck, id: card.id }, hinted: phase.hinted }),
    hints: { ...hints, skipped: putOff(hints.skipped, card) },
    lead: 'plain',
    justSeen: card,
  });
}
