import { type Card, type Rating, refOf } from '../domain/card.ts';
import { dayName } from '../domain/day.ts';
import { remembering } from '../domain/done.ts';
import type { Done, Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act, CountedAs } from '../domain/reply.ts';
import { count } from '../domain/tally.ts';
import { askNext } from './ask.ts';
import { lastAnswered } from './last-answered.ts';
import { waitingCardOf } from './phase.ts';
import { regrade, wasLearned } from './regrade.ts';
import { newSession } from './review-session.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** What a rating is called where it is said. */
export const COUNTED_AS = { again: 'wrong', hard: 'hard', good: 'right', easy: 'easy' } as const satisfies Record<
  Rating,
  CountedAs
>;

/** The last answer under its new rating. */
interface Overruled {
  readonly card: Card;
  readonly from: Rating;
  readonly wasLearned: boolean;
  /** The answer, where it is taken on for next time. */
  readonly learned: string | null;
}

/** Gives the last answer another rating. A wrong one that counts after all is taken on for next time. */
export function overrule(state: State, rating: Rating): Decision | Missing {
  return whenRead(lastAnswered(state), (card) => {
    const overruled =
      card && (card.lastRequestId === state.requestId ? savedBefore(state, card) : now(state, card, rating));
    if (card === null || overruled === null) {
      return sayAgain(state, [{ act: 'trouble', trouble: 'nothing-to-overrule', deckName: null }]);
    }
    const { phase, hints } = state;
    const isOfEarlier = hints.last === null && !sameCard(waitingCardOf(phase), card);
    const said: Act = {
      act: 'counted',
      as: COUNTED_AS[rating],
      overruled: true,
      learned: overruled.learned,
      ...(isOfEarlier && { of: card.back }),
    };
    const learner = recounted(state, overruled, rating);
    // The same card waits again where few are left: as it is now, it may be done for today.
    const next = sameCard(waitingCardOf(phase), card)
      ? askNext(state, { acts: [said], learner, hints, lead: 'plain', changed: overruled.card })
      : sayAgain({ ...state, learner }, [said], 'again');
    return whenRead(next, (decision) =>
      overruled.card === card ? decision : { ...decision, answered: { before: card, after: overruled.card } },
    );
  });
}

function now(state: State, card: Card, rating: Rating): Overruled | null {
  const from = card.reviews.at(-1)?.rating;
  const learns = rating !== 'again' && (wasLearned(card) || (rating === 'good' && from === 'again'));
  const regraded = from === undefined ? null : regrade(card, { rating, learns }, state);
  return from === undefined || regraded === null ? null : { ...regraded, from, wasLearned: wasLearned(card) };
}

/** An earlier delivery saved the card and could not save the profile, which still knows the rating before. */
function savedBefore({ learner }: State, card: Card): Overruled | null {
  const before = learner.session?.done.findLast((one) => rates(one) && sameCard(one.card, card));
  if (before === undefined || !rates(before)) return null;
  const learned = wasLearned(card) && before.rating === 'again' ? (card.learnedAnswers.at(-1) ?? null) : null;
  return { card, from: before.rating, wasLearned: wasLearned(card) && learned === null, learned };
}

const rates = (one: Done): one is Extract<Done, { readonly rating: Rating }> => 'rating' in one;

/** The counts of the day on which the answer was given. */
function recounted(state: State, { card, from, wasLearned: isLearned }: Overruled, rating: Rating): Learner {
  const { learner, requestId, timeZone, nowMs } = state;
  const session = learner.session ?? newSession(nowMs, { last: refOf(card) });
  const one: Done = { did: 'overrule', card: refOf(card), from, wasLearned: isLearned, rating };
  return count(remembering({ ...learner, session }, one), requestId, {
    day: dayName(card.reviews.at(-1)?.atMs ?? nowMs, timeZone),
    answered: 0,
    right: Number(rating !== 'again') - Number(from !== 'again'),
    introduced: 0,
  });
}
