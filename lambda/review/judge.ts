import type { Card } from '../domain/card.ts';
import { grade } from '../grading/grade.ts';
import type { Judgement } from '../grading/judgement.ts';
import { askedCard } from './ask.ts';
import { finishAnswer } from './finish-answer.ts';
import { inPhase } from './phase.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, deckOf, whenRead } from './when-read.ts';

/** Judges what was heard against the card that waits. */
export function judge(state: State, heard: string, resolved: string | null = null): Decision | Missing {
  const { phase, locale } = state;
  if (phase.kind !== 'question') return sayAgain(state);
  return whenRead(cardOf(state, phase.card), (card) => {
    if (card === null) return sayAgain(state);
    return whenRead(deckOf(state, card.deck), (deck) => {
      const siblings = (deck?.answers ?? []).filter((other) => other !== card.back);
      const judgement = grade(card, heard, { locale, siblings, resolved });
      return whenRead(afterJudgement(state, card, { heard, judgement, hinted: phase.hinted }), (decision) => ({
        ...decision,
        judgement,
      }));
    });
  });
}

function afterJudgement(
  state: State,
  card: Card,
  { heard, judgement, hinted }: { heard: string; judgement: Judgement; hinted: boolean },
): Decision | Missing {
  switch (judgement.verdict) {
    case 'accept':
      return finishAnswer(state, card, {
        rating: hinted ? 'hard' : 'good',
        heard,
        acts: [{ act: 'verdict', outcome: 'right', expected: card.back }],
      });
    case 'reject':
      return finishAnswer(state, card, {
        rating: 'again',
        heard,
        acts: [{ act: 'verdict', outcome: 'wrong', expected: card.back }],
      });
    case 'ask':
      return selfCheck(state, card, { heard, hinted, judgement });
  }
}

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
