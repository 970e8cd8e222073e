import type { Card, Rating } from '../domain/card.ts';
import { otherAnswers } from '../domain/deck.ts';
import type { Act } from '../domain/reply.ts';
import { grade } from '../grading/grade.ts';
import type { Judgement } from '../grading/judgement.ts';
import { finishAnswer } from './finish-answer.ts';
import { repeatable } from './repeatable.ts';
import { sayAgain } from './say-again.ts';
import { selfCheck } from './self-check.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, deckOf, whenRead } from './when-read.ts';

/** Judges what was heard against the card that waits. @param known what the grader says of it, where it was asked */
export function judge(state: State, heard: string, known?: Judgement): Decision | Missing {
  const { phase, locale } = state;
  if (phase.kind !== 'question' && phase.kind !== 'confirm') return sayAgain(state);
  return whenRead(cardOf(state, phase.card), (card) => {
    if (card === null) return sayAgain(state);
    return whenRead(deckOf(state, card.deck), (deck) => {
      const siblings = otherAnswers(deck, [card.back]);
      const judgement = known ?? grade(card, heard, { locale, siblings });
      return whenRead(
        afterJudgement(state, card, { heard, judgement, hinted: phase.hinted, siblings }),
        (decision) => ({
          ...decision,
          judgement,
        }),
      );
    });
  });
}

/** How an answer that is right or wrong is rated: a hint makes a right one hard. */
export function ratingOf({ verdict }: Judgement, hinted: boolean): Rating {
  if (verdict !== 'accept') return 'again';
  return hinted ? 'hard' : 'good';
}

/** What is said of an answer that counts as right or wrong. @param siblings other answers of its deck */
export function verdictAct(
  { verdict, feedback }: Judgement,
  { back }: Card,
  heard: string,
  locale: string,
  siblings: readonly string[],
): Act {
  if (verdict === 'accept') return { act: 'verdict', outcome: 'right', expected: back };
  const again = repeatable(heard, locale, siblings);
  return {
    act: 'verdict',
    outcome: 'wrong',
    expected: back,
    ...(again !== null && { heard: again }),
    ...(feedback !== undefined && { feedback }),
  };
}

function afterJudgement(
  state: State,
  card: Card,
  {
    heard,
    judgement,
    hinted,
    siblings,
  }: { heard: string; judgement: Judgement; hinted: boolean; siblings: readonly string[] },
): Decision | Missing {
  if (judgement.verdict === 'ask') return selfCheck(state, card, { heard, hinted, judgement });
  return finishAnswer(state, card, {
    rating: ratingOf(judgement, hinted),
    heard,
    acts: [verdictAct(judgement, card, heard, state.locale, siblings)],
  });
}
