import { takeBack } from '../domain/answering.ts';
import { type Card, type CardRef, refOf } from '../domain/card.ts';
import { dayName } from '../domain/day.ts';
import { forgettingLast } from '../domain/done.ts';
import type { Done, Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act } from '../domain/reply.ts';
import { count, countedNothing } from '../domain/tally.ts';
import { askCard, askNext } from './ask.ts';
import { openReview } from './open-review.ts';
import { waitingCardOf } from './phase.ts';
import { COUNTED_AS } from './overrule.ts';
import { regrade } from './regrade.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, whenRead } from './when-read.ts';

type DoneAs<Did extends Done['did']> = Extract<Done, { readonly did: Did }>;

/**
 * Takes back the last thing that was done, and says what; again and again, as far as is remembered. An answer that the
 * learner is asked to judge is the last thing, too.
 */
export function takeBackLast(state: State): Decision | Missing {
  const { phase } = state;
  if (phase.kind === 'self-check' && phase.heard !== '' && !state.opensSession) return withoutHeard(state, phase);
  const one = state.learner.session?.done.at(-1);
  if (one === undefined) return nothingLeft(state, 'nothing-to-undo');
  const before: State = { ...state, learner: forgettingLast(state.learner) };
  switch (one.did) {
    case 'answer':
      return withoutAnswer(before, one, state);
    case 'overrule':
      return asRatedBefore(before, one, state);
    case 'skip':
      return withoutSkip(before, one);
    case 'setting':
      return asSetBefore(before, one);
    case 'stop':
      // In the session that it ended it was the last thing done; in one that was opened since, it is over.
      return state.opensSession ? backIn(before) : takeBackLast(before);
  }
}

function nothingLeft(state: State, trouble: 'nothing-to-undo' | 'nothing-more-to-undo'): Decision | Missing {
  return sayAgain(state, [{ act: 'trouble', trouble, deckName: null }]);
}

/** What was heard is forgotten before it counts, and the card is asked again. */
function withoutHeard(
  state: State,
  { card: ref, hinted }: { readonly card: CardRef; readonly hinted: boolean },
): Decision | Missing {
  const learner = countedNothing(state.learner, state.requestId);
  const acts: Act[] = [{ act: 'taken-back', what: 'answer' }];
  return whenRead(cardOf(state, ref), (card) =>
    card?.inPlay === true ? askInstead(state, card, { acts, learner, hinted }) : nothingLeft(state, 'nothing-to-undo'),
  );
}

/** The card as it was, asked again. A card keeps one answer's way back: where that is used up, the truth is said. */
function withoutAnswer(before: State, one: DoneAs<'answer'>, state: State): Decision | Missing {
  const { requestId, hints } = state;
  return whenRead(cardOf(state, one.card), (card) => {
    const restored = card && (isSavedBefore(card, state) ? card : rated(card, one) && takeBack(card, requestId));
    if (card === null || restored === null) return nothingLeft(state, 'nothing-more-to-undo');
    const learner = count(withLast(before.learner, null), requestId, {
      day: one.day,
      answered: -1,
      right: -Number(one.rating !== 'again'),
      introduced: restored.reviews.length === 0 ? -1 : 0,
    });
    const asked = askInstead(before, restored, {
      acts: [{ act: 'taken-back', what: 'answer' }],
      learner,
      hinted: one.hinted,
    });
    return whenRead(asked, (decision) => ({
      ...decision,
      hints: { ...decision.hints, last: null, skipped: hints.skipped.filter((ref) => !sameCard(ref, card)) },
      ...(restored !== card && { answered: { before: card, after: restored } }),
    }));
  });
}

/** The last answer under the rating that it had. */
function asRatedBefore(before: State, one: DoneAs<'overrule'>, state: State): Decision | Missing {
  const { requestId, timeZone, nowMs, phase, hints } = state;
  return whenRead(cardOf(state, one.card), (card) => {
    const restored =
      card &&
      (isSavedBefore(card, state)
        ? card
        : rated(card, one) && (regrade(card, { rating: one.from, learns: one.wasLearned }, state)?.card ?? null));
    if (card === null || restored === null) return nothingLeft(state, 'nothing-more-to-undo');
    const learner = count(before.learner, requestId, {
      day: dayName(card.reviews.at(-1)?.atMs ?? nowMs, timeZone),
      answered: 0,
      right: Number(one.from !== 'again') - Number(one.rating !== 'again'),
      introduced: 0,
    });
    const acts: Act[] = [{ act: 'taken-back', what: 'overruling', as: COUNTED_AS[one.from] }];
    const next = sameCard(waitingCardOf(phase), card)
      ? askNext(before, { acts, learner, hints, lead: 'plain', changed: restored })
      : sayAgain({ ...before, learner }, acts, 'again');
    return whenRead(next, (decision) => ({
      ...decision,
      ...(restored !== card && { answered: { before: card, after: restored } }),
    }));
  });
}

/** The card that was put off, asked now. */
function withoutSkip(before: State, one: DoneAs<'skip'>): Decision | Missing {
  const acts: Act[] = [{ act: 'taken-back', what: 'skip' }];
  const learner = countedNothing(before.learner, before.requestId);
  const skipped = before.hints.skipped.filter((ref) => !sameCard(ref, one.card));
  return whenRead(cardOf(before, one.card), (card) =>
    card?.inPlay === true
      ? askInstead({ ...before, hints: { ...before.hints, skipped } }, card, { acts, learner, hinted: one.hinted })
      : sayAgain({ ...before, learner }, acts, 'again'),
  );
}

function asSetBefore(before: State, one: DoneAs<'setting'>): Decision | Missing {
  const learner = countedNothing(before.learner, before.requestId);
  const settings = { ...learner.settings, ...one.before };
  const isSpeed = learner.settings.manner?.length === settings.manner?.length;
  const act: Act = { act: 'taken-back', what: 'setting', setting: isSpeed ? 'speed' : 'length' };
  return sayAgain({ ...before, learner: { ...learner, settings } }, [act], 'again');
}

/** Back to where it was left: nothing that was answered is touched. */
function backIn(before: State): Decision | Missing {
  const learner = countedNothing(before.learner, before.requestId);
  const reopened = { ...before, learner };
  if (waitingCardOf(before.phase) === null) return openReview(reopened);
  return sayAgain(reopened, [{ act: 'taken-back', what: 'stop' }], 'was');
}

/** Asks a card now and, after it, the one that waited. */
function askInstead(
  state: State,
  card: Card,
  { acts, learner, hinted }: { acts: readonly Act[]; learner: Learner; hinted: boolean },
): Decision | Missing {
  const { hints, phase, nowMs } = state;
  // A review that had ended begins anew with it.
  const session = learner.session && phase.kind === 'idle' ? { ...learner.session, startedMs: nowMs } : learner.session;
  const waited = waitingCardOf(phase);
  const next = [...(waited === null ? [] : [waited]), ...hints.next].filter((other) => !sameCard(other, card));
  return askCard(state, {
    acts,
    learner: { ...learner, session },
    hints,
    lead: 'was',
    card,
    next,
    phase: { kind: 'question', card: refOf(card), misses: 0, hinted },
  });
}

/** An earlier delivery of this request saved the card and could not save the profile. */
const isSavedBefore = ({ lastRequestId }: Card, { requestId }: State): boolean => lastRequestId === requestId;

/** Whether the card's last answer is the one that is meant, and can be taken back. */
const rated = (card: Card, { rating }: { readonly rating: Card['reviews'][number]['rating'] }): true | null =>
  card.before !== null && card.reviews.at(-1)?.rating === rating ? true : null;

const withLast = (learner: Learner, last: CardRef | null): Learner =>
  learner.session === null ? learner : { ...learner, session: { ...learner.session, last } };
