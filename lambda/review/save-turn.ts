import type { Card, CardRef } from '../domain/card.ts';
import type { Learner } from '../domain/learner.ts';
import { count, uncounted } from '../domain/tally.ts';
import type { Log } from '../log.ts';
import type { CardStore, LearnerStore } from '../ports.ts';
import type { Decision, Turn } from './turn.ts';

export interface SavePorts {
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly log: Log;
}

/** How often the profile is read anew when other requests save it meanwhile. */
const ATTEMPTS = 3;

/**
 * Saves what a turn decided: the card and the profile at once, each on the condition that it is as it was read. Where
 * one of them cannot be saved, the other is put back as it was, so that the question waits as if nothing had been said.
 * @returns false where another request had saved first: the turn is to be decided again
 * @throws whatever the store throws
 */
export async function saveTurn(
  turn: Turn,
  { learner: decided, answered }: Pick<Decision, 'learner' | 'answered'>,
  ports: SavePorts,
): Promise<boolean> {
  const { learnerKey } = turn;
  const [card, learner] = await Promise.allSettled([
    answered ? ports.cards.saveAnswer(learnerKey, answered.card, answered.expectedVersion) : ('saved' as const),
    ports.learners.save(learnerKey, decided),
  ]);
  if (card.status === 'rejected' || learner.status === 'rejected') {
    if (card.status === 'fulfilled' && card.value === 'saved' && answered)
      await putCardBack(turn, answered.card, ports);
    if (learner.status === 'fulfilled' && learner.value === 'saved') await putProfileBack(turn, ports);
    throw card.status === 'rejected' ? card.reason : (learner as PromiseRejectedResult).reason;
  }
  if (card.value === 'saved' && learner.value === 'saved') return true;
  ports.log({
    event: 'turn-conflict',
    level: 'warn',
    fields: { card: card.value, learner: learner.value },
    metrics: { TurnConflicts: 1 },
  });
  // A write whose answer was lost on the way is tried again by the SDK, and then meets itself.
  const isSaved =
    card.value === 'saved' || (answered !== undefined && (await isOurs(answered.card, turn, ports.cards)));
  return isSaved && (learner.value === 'saved' || (await saveOnto(decided, turn, ports)));
}

/** The card as it was before this turn, in one more version. */
async function putCardBack(turn: Turn, saved: Card, { cards, log }: SavePorts): Promise<void> {
  const before = await turn.card(saved);
  if (before === null) return;
  await puttingBack('card', log, () =>
    cards.saveAnswer(turn.learnerKey, { ...before, version: saved.version + 1 }, saved.version),
  );
}

const putProfileBack = ({ learner, learnerKey }: Turn, { learners, log }: SavePorts): Promise<void> =>
  puttingBack('profile', log, () => learners.save(learnerKey, learner));

/** The fault that made this necessary is what is thrown; that this failed too is logged. */
async function puttingBack(what: string, log: Log, save: () => Promise<'saved' | 'conflict'>): Promise<void> {
  const outcome = await save().catch(() => 'failed' as const);
  log({ event: 'turn-put-back', level: 'warn', fields: { what, outcome } });
}

async function isOurs(ref: CardRef, { learnerKey, requestId }: Turn, store: CardStore): Promise<boolean> {
  const { cards } = await store.load(learnerKey, { cards: [{ deck: ref.deck, id: ref.id }], decks: [] });
  return cards[0]?.lastRequestId === requestId;
}

/** The card is saved and the profile was not: what this turn counted goes onto the profile as it is now, once. */
async function saveOnto(decided: Learner, { requestId, learnerKey }: Turn, { learners }: SavePorts): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = uncounted(await learners.load(learnerKey, { fresh: true }), requestId);
    const { session, lastTurn } = decided;
    const counted =
      lastTurn?.requestId === requestId ? count({ ...stored, session: null }, requestId, lastTurn.delta) : stored;
    if ((await learners.save(learnerKey, { ...counted, session })) === 'saved') return true;
  }
  return false;
}
