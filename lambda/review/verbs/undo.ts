import { lastWasRight, takeBack } from '../../domain/answering.ts';
import { dayName } from '../../domain/day.ts';
import { sameCard } from '../../domain/next-card.ts';
import { count } from '../../domain/tally.ts';
import { askCard } from '../ask.ts';
import { newSession } from '../review-session.ts';
import { lastAnswered } from '../last-answered.ts';
import { repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** Takes the last answer back, as if it had not been given, and asks that card again. */
export const undo: Verb = async (turn) => {
  const { requestId, timeZone, nowMs, hints } = turn;
  const card = await lastAnswered(turn);
  const restored = card && takeBack(card, requestId);
  if (card === null || restored === null) {
    return repeatWith(turn, [{ act: 'trouble', trouble: 'nothing-to-undo', deckName: null }]);
  }
  const counted = count(turn.learner, requestId, {
    day: dayName(card.reviews.at(-1)?.atMs ?? nowMs, timeZone),
    answered: -1,
    right: -Number(lastWasRight(card)),
    introduced: restored.reviews.length === 0 ? -1 : 0,
  });
  const learner = { ...counted, session: { ...(counted.session ?? newSession(nowMs)), last: null } };
  const waited = turn.phase.kind === 'question' || turn.phase.kind === 'self-check' ? turn.phase.card : null;
  const next = [...(waited === null ? [] : [waited]), ...hints.next].filter((ref) => !sameCard(ref, card));
  const asked = await askCard(turn, {
    acts: [{ act: 'taken-back' }],
    learner,
    hints: { ...hints, last: null },
    lead: 'was',
    card: restored,
    next,
  });
  return { ...asked, answered: { card: restored, expectedVersion: card.version } };
};
