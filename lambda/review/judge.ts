import type { Card } from '../domain/card.ts';
import { grade } from '../grading/grade.ts';
import type { Judgement } from '../grading/judgement.ts';
import { askedCard, inPhase } from './ask.ts';
import { finishAnswer } from './finish-answer.ts';
import { repeatWith } from './verbs/repeat.ts';
import type { Decision, Turn } from './turn.ts';

/** Judges what was heard against the card that waits. */
export async function judge(turn: Turn, heard: string, resolved: string | null = null): Promise<Decision> {
  const { phase, locale } = turn;
  const card = phase.kind === 'question' ? await turn.card(phase.card) : null;
  if (phase.kind !== 'question' || card === null) return repeatWith(turn, []);
  const siblings = ((await turn.deck(card.deck))?.answers ?? []).filter((other) => other !== card.back);
  const judgement = grade(card, heard, { locale, siblings, resolved });
  switch (judgement.verdict) {
    case 'accept':
      return {
        ...(await finishAnswer(turn, card, {
          rating: phase.hinted ? 'hard' : 'good',
          heard,
          acts: [{ act: 'verdict', outcome: 'right', expected: card.back }],
        })),
        judgement,
      };
    case 'reject':
      return {
        ...(await finishAnswer(turn, card, {
          rating: 'again',
          heard,
          acts: [{ act: 'verdict', outcome: 'wrong', expected: card.back }],
        })),
        judgement,
      };
    case 'ask':
      return { ...(await selfCheck(turn, card, { heard, hinted: phase.hinted, judgement })), judgement };
  }
}

/** Says the expected answer and lets the learner judge. */
export async function selfCheck(
  turn: Turn,
  card: Card,
  { heard, hinted, judgement }: { heard: string; hinted: boolean; judgement?: Judgement },
): Promise<Decision> {
  const { items } = judgement ?? {};
  const list = items && { said: items.said.length, of: items.said.length + items.missed.length, missed: items.missed };
  const ref = { deck: card.deck, id: card.id };
  return {
    acts: [{ act: 'self-check', card: await askedCard(turn, card), expected: card.back, list: list ?? null }],
    listen: 'yes-no',
    // A part of a list is no answer to learn.
    learner: inPhase(turn.learner, { kind: 'self-check', card: ref, heard: list ? '' : heard, hinted }),
    hints: { ...turn.hints, asked: ref },
  };
}
