import type { Act, QuestionLead } from '../../domain/reply.ts';
import { askCard, askNext, askedCard } from '../ask.ts';
import type { Decision, Turn, Verb } from '../turn.ts';

/** Says again what waits: the question, the self-check or the offer. */
export const repeat: Verb = (turn) => repeatWith(turn, []);

/** The same with something to say before. Nothing is graded, scheduled or counted. */
export async function repeatWith(turn: Turn, acts: readonly Act[], lead: QuestionLead = 'plain'): Promise<Decision> {
  const { phase, learner, hints } = turn;
  if (phase.kind === 'offer') {
    const count = learner.session?.limit ?? 0;
    return { acts: [...acts, { act: 'offer', offer: phase.offer, count }], listen: 'yes-no', learner, hints };
  }
  if (phase.kind === 'idle') return nothingWaits(turn, acts);
  const card = await turn.card(phase.card);
  if (card?.inPlay !== true) return askNext(turn, { acts, learner, hints, lead: 'plain' });
  if (phase.kind === 'question') return askCard(turn, { acts, learner, hints, lead, card, phase });
  const asked = await askedCard(turn, card);
  return {
    acts: [...acts, { act: 'self-check', card: asked, expected: card.back, list: null }],
    listen: 'yes-no',
    learner,
    hints: { ...hints, asked: { deck: card.deck, id: card.id } },
  };
}

function nothingWaits({ learner, hints }: Turn, acts: readonly Act[]): Decision {
  const said: readonly Act[] = acts.length > 0 ? acts : [{ act: 'trouble', trouble: 'nothing-waits', deckName: null }];
  return { acts: said, listen: null, learner, hints };
}
