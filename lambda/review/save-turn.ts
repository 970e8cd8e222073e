import { isToldOf } from '../domain/counted-cards.ts';
import type { Learner } from '../domain/learner.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Log } from '../log.ts';
import type { CardStore } from '../ports/cards.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { Decision } from './state.ts';

export interface SaveDependencies {
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly log: Log;
}

/** What is saved, and what was there before. */
export interface TurnToSave {
  readonly learnerKey: LearnerKey;
  readonly requestId: string;
  /** The request that this device vouches for (`Hints.saved`). */
  readonly vouched: string | undefined;
  /** The profile as it is stored. */
  readonly stored: Learner;
  readonly decided: Pick<Decision, 'learner' | 'answered'>;
}

/**
 * `nothing` of the turn is stored: another request had saved first, or the store refused. `half`: either the card is
 * stored or the profile. `unclear`: the store failed, and either may be. `fault`: what the store threw.
 */
export interface SaveResult {
  readonly stored: 'all' | 'nothing' | 'half' | 'unclear';
  readonly fault: unknown;
}

/** How one save went. `refused`: the store did nothing. `unclear`: it may have been done and its answer lost. */
interface Outcome {
  readonly how: 'saved' | 'conflict' | 'refused' | 'unclear';
  readonly fault: unknown;
}

const SAVED: Outcome = { how: 'saved', fault: null };

/**
 * Saves what a turn decided: the card and the profile at once, each on the condition that it is as it was read. A card
 * of which the stored profile does not say what its counts hold is saved after a profile that does: whatever comes
 * between the two, the next look at the card tells which of them is stored.
 * @throws whatever the store throws that is no fault of the moment
 */
export async function saveTurn(turn: TurnToSave, { cards, learners, log }: SaveDependencies): Promise<SaveResult> {
  const { learnerKey, stored, decided } = turn;
  const { answered, learner } = decided;
  const saveProfile = (): Promise<Outcome> => outcomeOf(learners.save(learnerKey, learner));
  const saveCard = async (): Promise<Outcome> =>
    answered ? outcomeOf(cards.saveAnswer(learnerKey, answered.after, answered.before.version)) : SAVED;

  const isTold = answered === undefined || isToldOf(stored, answered.before, turn);
  const first = isTold ? null : await saveProfile();
  const isToldNow = first === null || first.how === 'saved';
  const [card, profile] = isToldNow
    ? await Promise.all([saveCard(), first ?? saveProfile()])
    : [{ how: 'conflict', fault: null } as const, first];
  if (card.how === 'saved' && profile.how === 'saved') return { stored: 'all', fault: null };
  log({
    event: 'turn-conflict',
    level: 'warn',
    fields: { card: answered === undefined ? null : card.how, learner: profile.how },
    metrics: { TurnConflicts: 1 },
  });
  const fault = card.fault ?? profile.fault;
  if (card.how === 'unclear' || profile.how === 'unclear') return { stored: 'unclear', fault };
  const isHalf = answered !== undefined && (card.how === 'saved' || profile.how === 'saved');
  return { stored: isHalf ? 'half' : 'nothing', fault };
}

/** Waits for it, whatever becomes of the other half. */
async function outcomeOf(saving: Promise<'saved' | 'conflict'>): Promise<Outcome> {
  try {
    return { how: await saving, fault: null };
  } catch (fault) {
    if (!(fault instanceof TransientError)) throw fault;
    return { how: fault.mayBeDone ? 'unclear' : 'refused', fault };
  }
}
