import { beforeAnswer, rateAgain, takeBack } from '../domain/answering.ts';
import { type Card, type Rating, refOf } from '../domain/card.ts';
import { otherAnswers } from '../domain/deck.ts';
import type { Done, Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import { count } from '../domain/tally.ts';
import { grade } from '../grading/grade.ts';
import type { Judgement } from '../grading/judgement.ts';
import { askNext } from './ask.ts';
import { waitingCardOf } from './phase.ts';
import { ratingOf, verdictAct } from './judge.ts';
import { sayAgain } from './say-again.ts';
import { selfCheck } from './self-check.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, deckOf, whenRead } from './when-read.ts';

type Answered = Extract<Done, { readonly did: 'answer' }>;

/** The answer that is judged anew. */
interface LastAnswer {
  /** As it stands. */
  readonly card: Card;
  /** As it stood before the answer. */
  readonly before: Card;
  readonly one: Answered;
  /** The rating that it has by now. */
  readonly from: Rating;
  /** An earlier delivery of this request saved the card and could not save the profile. */
  readonly isSaved: boolean;
}

/**
 * Judges what was heard in the place of the last answer of this session, as of the time it was given: the verdict on
 * that one and whatever it taught are taken back. What waited is asked again after it.
 * @returns null where nothing was answered in this session, or it cannot be taken back any more
 */
export function judgeInstead(state: State, heard: string): Decision | null | Missing {
  return whenRead(lastAnswer(state), (last) => {
    if (last === null) return null;
    return whenRead(deckOf(state, last.card.deck), (deck) => {
      const siblings = otherAnswers(deck, [last.card.back]);
      const judgement = grade(last.before, heard, { locale: state.locale, siblings });
      const decided =
        judgement.verdict === 'ask'
          ? askInstead(state, last, heard, judgement)
          : rateInstead(state, last, heard, judgement, siblings);
      return whenRead(decided, (decision) => ({ ...decision, judgement }));
    });
  });
}

function lastAnswer(state: State): LastAnswer | null | Missing {
  const { hints, learner, requestId } = state;
  return whenRead(cardOf(state, hints.last), (card) => {
    const done = (learner.session?.done ?? []).filter((one) => 'card' in one && sameCard(one.card, card));
    const one = done.findLast((entry) => entry.did === 'answer');
    const from = done.findLast((entry) => 'rating' in entry)?.rating;
    if (card === null || one === undefined || from === undefined) return null;
    const isSaved = card.lastRequestId === requestId;
    const before = isSaved ? (beforeAnswer(card) ?? card) : takeBack(card, requestId);
    return before && { card, before, one, from, isSaved };
  });
}

/** Right or wrong after all. */
function rateInstead(
  state: State,
  { card, before, one, from, isSaved }: LastAnswer,
  heard: string,
  judgement: Judgement,
  siblings: readonly string[],
): Decision | Missing {
  const rating = ratingOf(judgement, one.hinted);
  const after = isSaved ? card : (rateAgain(card, rating, state, heard) ?? before);
  const learner = count(withAnswer(state.learner, one, { ...one, rating }), state.requestId, {
    day: one.day,
    answered: 0,
    right: Number(rating !== 'again') - Number(from !== 'again'),
    introduced: 0,
  });
  const acts = [verdictAct(judgement, card, heard, state.locale, siblings)];
  const { hints, phase } = state;
  const next = sameCard(waitingCardOf(phase), card)
    ? askNext(state, { acts, learner, hints, lead: 'plain', changed: after })
    : sayAgain({ ...state, learner }, acts, 'again');
  return whenRead(next, (decision) => ({
    ...decision,
    hints: { ...decision.hints, answeredTurn: hints.turn },
    ...(!isSaved && { answered: { before: card, after } }),
  }));
}

/** Neither right nor wrong: the answer is as if not given, and the learner judges. */
function askInstead(
  state: State,
  { card, before, one, from, isSaved }: LastAnswer,
  heard: string,
  judgement: Judgement,
): Decision | Missing {
  const { hints, phase } = state;
  const learner = count(withAnswer(state.learner, one, null), state.requestId, {
    day: one.day,
    answered: -1,
    right: -Number(from !== 'again'),
    introduced: before.reviews.length === 0 ? -1 : 0,
  });
  const waited = waitingCardOf(phase);
  const next = [...(waited === null ? [] : [waited]), ...hints.next].filter((other) => !sameCard(other, card));
  const asking = { ...state, learner, hints: { ...hints, last: null, next } };
  return whenRead(selfCheck(asking, before, { heard, hinted: one.hinted, judgement }), (decision) => ({
    ...decision,
    ...(!isSaved && { answered: { before: card, after: before } }),
  }));
}

/** The learner who did something else in the place of an answer, or nothing; what was overruled of it is gone with it. */
function withAnswer(learner: Learner, one: Answered, instead: Answered | null): Learner {
  const { session } = learner;
  if (session === null) return learner;
  const done = session.done.flatMap((entry) => {
    if (entry === one) return instead ?? [];
    return entry.did === 'overrule' && sameCard(entry.card, one.card) ? [] : [entry];
  });
  const missedInARow = instead === null || instead.rating === 'again' ? session.missedInARow : 0;
  return {
    ...learner,
    session: {
      ...session,
      done,
      last: instead === null ? null : refOf(one.card),
      ...(missedInARow !== undefined && { missedInARow }),
    },
  };
}
