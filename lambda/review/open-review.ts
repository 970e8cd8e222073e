import { dayName } from '../domain/day.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import type { Act } from '../domain/reply.ts';
import { askCard, askNext } from './ask.ts';
import { upcoming } from './choose-card.ts';
import { leftToday } from './due-counts.ts';
import { isSampleWanting, offerBeyond, offerSample } from './offer-to-begin.ts';
import { withoutInterruption } from './phase.ts';
import { toReview } from './queue-queries.ts';
import { withReview } from './review-session.ts';
import { sayAgain } from './say-again.ts';
import { selfCheckWithQuestion } from './self-check.ts';
import type { Decision, State } from './state.ts';
import { type Missing, allDecksOf, cardOf, queueOf, whenRead } from './when-read.ts';

/** Opens the review: resumes what was under way today, else starts on what is due, else offers what there is. */
export function openReview(state: State): Decision | Missing {
  return whenRead(resume(state), (resumed) => resumed ?? openAnew(state));
}

function resume(state: State): Decision | null | Missing {
  const { nowMs, timeZone } = state;
  const learner = withoutInterruption(state.learner);
  const { session } = learner;
  const phase = state.phase.kind === 'offer' ? (session?.phase ?? { kind: 'idle' }) : state.phase;
  if (session === null || dayName(session.startedMs, timeZone) !== dayName(nowMs, timeZone)) return null;
  const welcome: Act = { act: 'welcome-back', due: 0, fresh: 0 };
  if (phase.kind === 'offer') {
    // Offered, and not laid in to the end: the one is saved beside the other.
    const again = (): Decision | Missing => sayAgain({ ...state, learner, phase }, [welcome]);
    if (phase.offer !== 'first-cards' || !isNewcomer(learner)) return again();
    return whenRead(allDecksOf(state), (decks) => (isSampleWanting(state, decks) ? offerSample(state) : again()));
  }
  if (phase.kind === 'idle') return null;
  return whenRead(cardOf(state, phase.card), (card) => {
    if (card?.inPlay !== true) return null;
    if (phase.kind === 'self-check')
      return state.opensSession ? selfCheckWithQuestion(state, card, [welcome]) : sayAgain(state, [welcome]);
    return whenRead(queueOf(state, toReview(session, nowMs)), (queue) =>
      askCard(state, {
        acts: [welcome],
        learner,
        hints: state.hints,
        lead: 'resume',
        card,
        // What was not caught an hour ago was said once, not twice.
        phase: {
          ...(phase.kind === 'question' ? phase : { kind: 'question', card: phase.card, hinted: phase.hinted }),
          misses: 0,
        },
        next: upcoming(state, queue, { learner, hints: state.hints, justSeen: phase.card }),
      }),
    );
  });
}

function openAnew(state: State): Decision | Missing {
  return whenRead(leftToday(state), ({ due, fresh }) => {
    if (due + fresh === 0) return offerBeyond(state);
    if (!isNewcomer(state.learner)) return begin(state, { act: 'welcome-back', due, fresh });
    // Cards without a deck that counts them: laying the bundled one in was cut short.
    return whenRead(allDecksOf(state), (decks) =>
      isSampleWanting(state, decks) ? offerSample(state) : begin(state, { act: 'welcome-first', deckTitle: null }),
    );
  });
}

/** Whether nothing was ever answered. */
export const isNewcomer = ({ days }: Learner): boolean => days.length === 0;

const begin = (state: State, welcome: Act): Decision | Missing =>
  askNext(state, { acts: [welcome], learner: withReview(state), hints: NO_HINTS, lead: 'first' });
