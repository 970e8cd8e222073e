import { dayName } from '../../domain/day.ts';
import { NO_HINTS } from '../../domain/hints.ts';
import type { Learner } from '../../domain/learner.ts';
import type { Act } from '../../domain/reply.ts';
import { countOn } from '../../domain/tally.ts';
import { askCard, askNext, upcoming } from '../ask.ts';
import { newSession, withoutReview } from '../review-session.ts';
import { nextDue } from '../end-review.ts';
import { repeatWith } from './repeat.ts';
import { laySampleDeck } from '../sample-deck.ts';
import { withReview } from '../scope.ts';
import { COUNT_CAP, type Decision, type Turn, type Verb } from '../turn.ts';

/** How many cards a newcomer is offered. */
const FIRST_CARDS = 5;

/** Opens the skill: resumes what was under way today, else starts on what is due. */
export const launch: Verb = async (turn) => {
  const resumed = await resume(turn);
  if (resumed !== null) return resumed;
  const review = await withReview(turn, {}, COUNT_CAP);
  const due = review.queue.due.length;
  const fresh = Math.min(review.queue.fresh.length, freshLeft(turn));
  const isNew = turn.learner.lastTurn === null && turn.learner.days.length === 0;
  if (due + fresh === 0) return nothingDue(turn);
  const welcome: Act = isNew ? { act: 'welcome-first', deckTitle: null } : { act: 'welcome-back', due, fresh };
  return askNext(review, { acts: [welcome], learner: review.learner, hints: NO_HINTS, lead: 'first' });
};

/** The first time, with the bundled sample deck just laid in: five cards are offered. */
function offerSample(turn: Turn, deckTitle: string): Decision {
  const session = newSession(turn.nowMs, { limit: FIRST_CARDS, phase: { kind: 'offer', offer: 'first-cards' } });
  return {
    acts: [
      { act: 'welcome-first', deckTitle },
      { act: 'offer', offer: 'first-cards', count: FIRST_CARDS },
    ],
    listen: 'yes-no',
    learner: { ...turn.learner, session },
    hints: NO_HINTS,
  };
}

async function resume(turn: Turn): Promise<Decision | null> {
  const { learner, nowMs, timeZone, phase } = turn;
  const { session } = learner;
  if (session === null || dayName(session.startedMs, timeZone) !== dayName(nowMs, timeZone)) return null;
  const welcome: Act = { act: 'welcome-back', due: 0, fresh: 0 };
  if (phase.kind === 'offer') return repeatWith(turn, [welcome]);
  if (phase.kind !== 'question' && phase.kind !== 'self-check') return null;
  const card = await turn.card(phase.card);
  if (card?.inPlay !== true) return null;
  if (phase.kind === 'self-check') return repeatWith(turn, [welcome]);
  const next = upcoming(turn, { learner, hints: turn.hints, justSeen: phase.card });
  // What was not caught an hour ago was said once, not twice.
  return askCard(turn, {
    acts: [welcome],
    learner,
    hints: turn.hints,
    lead: 'resume',
    card,
    phase: { ...phase, misses: 0 },
    next,
  });
}

function freshLeft({ learner, nowMs, timeZone }: { learner: Learner; nowMs: number; timeZone: string }): number {
  return Math.max(0, learner.settings.newPerDay - countOn(learner, dayName(nowMs, timeZone)).introduced);
}

async function nothingDue(turn: Turn): Promise<Decision> {
  const decks = await turn.store.decks(turn.learnerKey);
  if (decks.length === 0) return offerSample(turn, await laySampleDeck(turn));
  if (!decks.some(({ cardCount }) => cardCount > 0)) return noCards(turn);
  return {
    acts: [
      { act: 'all-done', next: await nextDue(turn) },
      { act: 'offer', offer: 'review-ahead', count: 0 },
    ],
    listen: 'yes-no',
    learner: {
      ...turn.learner,
      session: newSession(turn.nowMs, {
        phase: { kind: 'offer', offer: 'review-ahead' },
        last: turn.learner.session?.last ?? null,
      }),
    },
    hints: NO_HINTS,
  };
}

function noCards({ learner }: Turn): Decision {
  return {
    acts: [{ act: 'trouble', trouble: 'no-cards', deckName: null }],
    listen: null,
    learner: withoutReview(learner),
    hints: NO_HINTS,
  };
}
