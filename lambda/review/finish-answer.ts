import { rateCard } from '../domain/answering.ts';
import { type Card, type Rating, refOf } from '../domain/card.ts';
import { dayName } from '../domain/day.ts';
import { remembering } from '../domain/done.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act } from '../domain/reply.ts';
import { count } from '../domain/tally.ts';
import { askNext } from './ask.ts';
import { offerBreak } from './offer-break.ts';
import { newSession } from './review-session.ts';
import { putOff } from './skipped.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** Rates the card, counts the answer and goes on to the next card. */
export function finishAnswer(
  state: State,
  card: Card,
  {
    rating,
    heard,
    acts,
    refine = (rated) => rated,
  }: { rating: Rating; heard: string; acts: readonly Act[]; refine?: (rated: Card) => Card },
): Decision | Missing {
  const rated = refine(rateCard(card, rating, heard, state));
  const learner = counted(state, card, rating);
  const ref = refOf(card);
  const others = state.hints.skipped.filter((skipped) => !sameCard(skipped, card));
  // Going through cards that are not due, an answered one comes last from now on.
  const hints: Hints = {
    ...state.hints,
    last: ref,
    answeredTurn: state.hints.turn,
    skipped: learner.session?.ahead === true ? putOff(others, ref) : others,
  };
  const next = askNext(state, { acts, learner, hints, lead: 'plain', changed: rated });
  return whenRead(next, (decision) => ({ ...offerBreak(decision), answered: { before: card, after: rated } }));
}

function counted({ learner, nowMs, timeZone, requestId, phase }: State, card: Card, rating: Rating): Learner {
  const session = learner.session ?? newSession(nowMs);
  const missedInARow = rating === 'again' ? (session.missedInARow ?? 0) + 1 : 0;
  const ref = refOf(card);
  const day = dayName(nowMs, timeZone);
  const hinted = 'hinted' in phase && phase.hinted;
  const answered = { ...learner, session: { ...session, last: ref, missedInARow } };
  return count(remembering(answered, { did: 'answer', card: ref, rating, day, hinted }), requestId, {
    day,
    answered: 1,
    right: rating === 'again' ? 0 : 1,
    introduced: card.reviews.length === 0 ? 1 : 0,
  });
}
