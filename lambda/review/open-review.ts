import { dayName } from '../domain/day.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { Act } from '../domain/reply.ts';
import { askCard, askNext } from './ask.ts';
import { upcoming } from './choose-card.ts';
import { leftToday, nextDue } from './due-counts.ts';
import { toReview } from './queue-queries.ts';
import { newSession, withReview, withoutReview } from './review-session.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import { type Missing, allDecksOf, cardOf, queueOf, whenRead } from './when-read.ts';

/** How many cards a newcomer is offered. */
const FIRST_CARDS = 5;

/** Opens the review: resumes what was under way today, else starts on what is due, else offers what there is. */
export function openReview(state: State): Decision | Missing {
  return whenRead(resume(state), (resumed) => resumed ?? openAnew(state));
}

function resume(state: State): Decision | null | Missing {
  const { learner, nowMs, timeZone, phase } = state;
  const { session } = learner;
  if (session === null || dayName(session.startedMs, timeZone) !== dayName(nowMs, timeZone)) return null;
  const welcome: Act = { act: 'welcome-back', due: 0, fresh: 0 };
  if (phase.kind === 'offer') return sayAgain(state, [welcome]);
  if (phase.kind === 'idle') return null;
  return whenRead(cardOf(state, phase.card), (card) => {
    if (card?.inPlay !== true) return null;
    if (phase.kind === 'self-check') return sayAgain(state, [welcome]);
    return whenRead(queueOf(state, toReview(session, nowMs)), (queue) =>
      askCard(state, {
        acts: [welcome],
        learner,
        hints: state.hints,
        lead: 'resume',
        card,
        // What was not caught an hour ago was said once, not twice.
        phase: { ...phase, misses: 0 },
        next: upcoming(state, queue, { learner, hints: state.hints, justSeen: phase.card }),
      }),
    );
  });
}

function openAnew(state: State): Decision | Missing {
  return whenRead(leftToday(state), ({ due, fresh }) => {
    if (due + fresh === 0) return nothingDue(state);
    const isNew = state.learner.lastTurn === null && state.learner.days.length === 0;
    const welcome: Act = isNew ? { act: 'welcome-first', deckTitle: null } : { act: 'welcome-back', due, fresh };
    return askNext(state, { acts: [welcome], learner: withReview(state), hints: NO_HINTS, lead: 'first' });
  });
}

function nothingDue(state: State): Decision | Missing {
  return whenRead(allDecksOf(state), (decks) => {
    if (decks.length === 0) return offerSample(state);
    return decks.some(({ cardCount }) => cardCount > 0) ? offerAhead(state) : noCards(state);
  });
}

/** The first time, without a card: the bundled deck is laid in, and five of its cards are offered. */
function offerSample({ learner, nowMs, sampleDeckTitle }: State): Decision {
  const session = newSession(nowMs, { limit: FIRST_CARDS, phase: { kind: 'offer', offer: 'first-cards' } });
  return {
    kind: 'decision',
    acts: [
      { act: 'welcome-first', deckTitle: sampleDeckTitle },
      { act: 'offer', offer: 'first-cards', count: FIRST_CARDS },
    ],
    listen: 'yes-no',
    learner: { ...learner, session },
    hints: NO_HINTS,
    lay: 'sample-deck',
  };
}

function offerAhead(state: State): Decision | Missing {
  return whenRead(nextDue(state), (next) => ({
    kind: 'decision',
    acts: [
      { act: 'all-done', next },
      { act: 'offer', offer: 'review-ahead', count: 0 },
    ],
    listen: 'yes-no',
    learner: withReview(state, { phase: { kind: 'offer', offer: 'review-ahead' } }),
    hints: NO_HINTS,
  }));
}

function noCards({ learner }: State): Decision {
  return {
    kind: 'decision',
    acts: [{ act: 'trouble', trouble: 'no-cards', deckName: null }],
    listen: null,
    learner: withoutReview(learner),
    hints: NO_HINTS,
  };
}
