import type { Learner } from '../domain/learner.ts';
import { count, subtracted, uncounted } from '../domain/tally.ts';
import type { Log } from '../log.ts';
import type { CardStore } from '../ports/cards.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { AnsweredCard, Decision } from './state.ts';

export interface SaveDependencies {
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly log: Log;
}

/** What is saved, and what was there before. */
export interface TurnToSave {
  readonly learnerKey: LearnerKey;
  readonly requestId: string;
  /** The profile without anything of this turn. */
  readonly before: Learner;
  readonly decided: Pick<Decision, 'learner' | 'answered'>;
}

/** How a save went; `failed`: it may have been done and its answer lost. */
type Outcome = 'saved' | 'conflict' | 'failed';
/** `onto-failed`: the counts may have been saved onto what another request had saved, and the answer lost. */
type ProfileOutcome = Outcome | 'onto-failed';

/** How often the profile is read anew when other requests save it meanwhile. */
const ATTEMPTS = 3;

/**
 * Saves what a turn decided: the card and the profile at once, each on the condition that it is as it was read. Where
 * one of them cannot be saved, the other is put back as it was, so that the question waits as if nothing had been said.
 * @returns false where another request had saved first: nothing of the turn is saved, it is to be decided again
 * @throws whatever the store throws
 */
export async function saveTurn(turn: TurnToSave, to: SaveDependencies): Promise<boolean> {
  const { learnerKey, decided } = turn;
  const { answered } = decided;
  const [card, profile] = await Promise.allSettled([
    answered ? to.cards.saveAnswer(learnerKey, answered.after, answered.before.version) : ('saved' as const),
    to.learners.save(learnerKey, decided.learner),
  ]);
  if (card.status === 'rejected' || profile.status === 'rejected') {
    await putBack(turn, { card: outcomeOf(card), profile: outcomeOf(profile) }, to);
    throw card.status === 'rejected' ? card.reason : (profile as PromiseRejectedResult).reason;
  }
  if (card.value === 'saved' && profile.value === 'saved') return true;
  to.log({
    event: 'turn-conflict',
    level: 'warn',
    fields: { card: card.value, learner: profile.value },
    metrics: { TurnConflicts: 1 },
  });
  try {
    // A write whose answer was lost on the way is tried again by the SDK, and then meets itself.
    const isCardSaved = card.value === 'saved' || (answered !== undefined && (await isStored(answered, turn, to)));
    if (isCardSaved && (profile.value === 'saved' || (await countOnto(turn, to)))) return true;
    await putBack(turn, { card: isCardSaved ? 'saved' : 'conflict', profile: profile.value }, to);
  } catch (error) {
    await putBack(turn, { card: 'failed', profile: profile.value === 'saved' ? 'saved' : 'onto-failed' }, to);
    throw error;
  }
  return false;
}

const outcomeOf = (settled: PromiseSettledResult<'saved' | 'conflict'>): Outcome =>
  settled.status === 'rejected' ? 'failed' : settled.value;

/** The card is saved and the profile was not: what this turn counted goes onto the profile as it is now, once. */
async function countOnto(
  { learnerKey, requestId, decided }: TurnToSave,
  { learners }: SaveDependencies,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = uncounted(await learners.load(learnerKey, { fresh: true }), requestId);
    const { session, lastTurn } = decided.learner;
    const counted =
      lastTurn?.requestId === requestId ? count({ ...stored, session: null }, requestId, lastTurn.delta) : stored;
    if ((await learners.save(learnerKey, { ...counted, session })) === 'saved') return true;
  }
  return false;
}

/** Card and profile as they were before this turn, as far as the turn got into them. */
async function putBack(
  turn: TurnToSave,
  outcomes: { card: Outcome; profile: ProfileOutcome },
  to: SaveDependencies,
): Promise<void> {
  const { answered } = turn.decided;
  // Without a card there are no halves: the profile is saved, or the request is as if it had not come.
  if (answered === undefined) return;
  await Promise.all([
    logged('card', to.log, () => putCardBack(answered, turn, outcomes.card, to)),
    logged('profile', to.log, () => putProfileBack(turn, outcomes.profile, to)),
  ]);
}

/** The fault that made this necessary is what is thrown; that this failed too is logged. */
async function logged(
  what: 'card' | 'profile',
  log: Log,
  put: () => Promise<'saved' | 'conflict' | null>,
): Promise<void> {
  const outcome = await put().catch(() => 'failed' as const);
  if (outcome !== null) log({ event: 'turn-put-back', level: 'warn', fields: { what, outcome } });
}

/** @returns null where the card holds nothing of this turn */
async function putCardBack(
  answered: AnsweredCard,
  turn: TurnToSave,
  outcome: Outcome,
  to: SaveDependencies,
): Promise<'saved' | 'conflict' | null> {
  if (outcome === 'conflict' || (outcome === 'failed' && !(await isStored(answered, turn, to)))) return null;
  const { before, after } = answered;
  return to.cards.saveAnswer(turn.learnerKey, { ...before, version: after.version + 1 }, after.version);
}

/**
 * The profile as it was before. Where another request has saved on top or beneath, only the counts are taken off.
 * @returns null where the profile holds nothing of this turn
 */
async function putProfileBack(
  { learnerKey, requestId, before, decided }: TurnToSave,
  outcome: ProfileOutcome,
  { learners }: SaveDependencies,
): Promise<'saved' | 'conflict' | null> {
  if (outcome === 'saved' && (await learners.save(learnerKey, before)) === 'saved') return 'saved';
  const { lastTurn } = decided.learner;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await learners.load(learnerKey, { fresh: true });
    const isOnTop = stored.lastTurn?.requestId === requestId;
    if (!isOnTop && (outcome !== 'saved' || lastTurn === null)) return null;
    const ontoAnother = { ...uncounted(stored, requestId), session: before.session };
    const wasBefore = outcome === 'onto-failed' ? ontoAnother : before;
    const restored = isOnTop || lastTurn === null ? wasBefore : subtracted(stored, lastTurn.delta);
    if ((await learners.save(learnerKey, restored)) === 'saved') return 'saved';
  }
  return 'conflict';
}

async function isStored(
  { after: { deck, id } }: AnsweredCard,
  { learnerKey, requestId }: TurnToSave,
  { cards }: SaveDependencies,
): Promise<boolean> {
  const loaded = await cards.load(learnerKey, { cards: [{ deck, id }], decks: [] });
  return loaded.cards[0]?.lastRequestId === requestId;
}
