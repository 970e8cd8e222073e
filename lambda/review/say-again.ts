import type { Phase } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act, QuestionLead } from '../domain/reply.ts';
import { askCard, askNext, askYesOrNo } from './ask.ts';
import { offerToBegin } from './offer-to-begin.ts';
import type { Decision, State } from './state.ts';
import { type Missing, cardOf, whenRead } from './when-read.ts';

/**
 * Says again what waits: the question, the self-check or the offer. Nothing is graded, scheduled or counted. What this
 * device heard just now is said in other words.
 * @param acts said before it
 */
export function sayAgain(state: State, acts: readonly Act[] = [], lead: QuestionLead = 'plain'): Decision | Missing {
  const { phase, learner, hints } = state;
  if (phase.kind === 'offer') {
    const count = phase.offer === 'break' ? 0 : (learner.session?.limit ?? 0);
    return {
      kind: 'decision',
      acts: [...acts, { act: 'offer', offer: phase.offer, count }],
      listen: 'yes-no',
      learner,
      hints,
    };
  }
  if (phase.kind === 'idle') return nothingWaits(state, acts);
  // What was asked in an earlier session was not heard in this one.
  const leading = state.opensSession && (lead === 'again' || lead === 'nudge') ? 'resume' : lead;
  return whenRead(cardOf(state, phase.card), (card) => {
    if (card?.inPlay !== true) return askNext(state, { acts, learner, hints, lead: 'plain' });
    if (phase.kind !== 'self-check') {
      const question: Phase =
        phase.kind === 'question' ? phase : { kind: 'question', card: phase.card, misses: 0, hinted: phase.hinted };
      return askCard(state, { acts, learner, hints, lead: leading, card, phase: question });
    }
    const isJustSaid = sameCard(hints.asked, card);
    return askYesOrNo(state, card, (asked) => [
      ...acts,
      { act: 'self-check', card: asked, expected: card.back, list: null, ...(isJustSaid && { form: 'again' }) },
    ]);
  });
}

/** The session stays open with a question; only the key, sent to the app, is all that was wanted. */
function nothingWaits(state: State, acts: readonly Act[]): Decision | Missing {
  const { learner, hints } = state;
  const isKeySent = acts.some(({ act }) => act === 'connect' || act === 'page-code');
  return isKeySent ? { kind: 'decision', acts, listen: null, learner, hints } : offerToBegin(state, acts);
}
