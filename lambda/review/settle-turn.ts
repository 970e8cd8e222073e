import { isDeepStrictEqual } from 'node:util';
import type { Card, CardRef } from '../domain/card.ts';
import {
  countedCard,
  isInDoubt,
  settled,
  trulyCounted,
  whoAnswered,
  whoWasAsked,
  withoutDoubts,
} from '../domain/counted-cards.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import { isAmong, sameCard } from '../domain/next-card.ts';
import { forgettingTurn, hasCounted } from '../domain/tally.ts';
import type { Found, Read } from './loaded.ts';
import { waitingCardOf } from './phase.ts';
import type { Decision, State } from './state.ts';

/** What the turn is of. */
interface Of {
  readonly requestId: string;
  readonly nowMs: number;
  readonly hints: Hints;
}

const zoneOf = ({ settings }: Learner): string => settings.timeZone ?? 'UTC';

/**
 * What was read, with a second step where it is in doubt what the counts hold of cards that were not read. As a rule
 * there are none within a session: the device's last request was saved as a whole.
 */
export async function withDoubtfulCards(
  found: Found,
  wanted: readonly CardRef[],
  readMore: (reads: readonly Read[]) => Promise<Found>,
): Promise<readonly Found[]> {
  const missing = wanted.filter((ref) => !isAmong(ref, found.asked.cards));
  if (missing.length === 0) return [found];
  return [found, await readMore(missing.map((ref) => ({ kind: 'card', ref })))];
}

/**
 * The learner whose counts hold what is stored of the cards that were read. What this very request has stored already is
 * left to its own decision.
 * @param before as this request found them, where they are as it saved them and nobody has saved since; else null
 */
export function settledForTurn(
  stored: Learner,
  before: Learner | null,
  { cards, isToBeForgotten }: { cards: readonly Card[]; isToBeForgotten: boolean },
  { requestId, nowMs }: Of,
): Learner {
  const base = before ?? stored;
  const moment = { nowMs, timeZone: zoneOf(base) };
  const others = cards.filter((card) => card.lastRequestId !== requestId);
  const counted = others.reduce((learner, card) => settled(learner, card, moment), base);
  // Of what an earlier try of this request has saved, what the cards do not hold is decided again.
  return isToBeForgotten ? forgettingTurn(counted, requestId) : counted;
}

/** A try of this request: the learner that it was decided on, and the one that was to be saved. */
export interface Tried {
  readonly before: Learner;
  readonly after: Learner;
}

/** The learner before this request, where the stored profile is what an earlier try saved and nobody has saved since. */
export const beforeTry = (stored: Learner, tried: readonly Tried[]): Learner | null =>
  tried.findLast(({ after }) => isDeepStrictEqual(comparable(stored), comparable(after)))?.before ?? null;

/** Without what can be undone, of which not all is kept. */
function comparable({ session, counted = [], days, settings, lastTurn }: Learner): object {
  return {
    session: session && { ...session, missedInARow: session.missedInARow ?? 0, done: [] },
    counted,
    days,
    settings,
    lastTurn,
  };
}

/** Whether the profile holds what this request counted and the card does not: its save was lost, or never came. */
export const isHalfSaved = (stored: Learner, cards: readonly Card[], { requestId }: Of): boolean =>
  hasCounted(stored, requestId) &&
  cards.some(
    (card) =>
      card.lastRequestId !== requestId && countedCard(stored, card)?.requestId === requestId && isInDoubt(stored, card),
  );

/**
 * The learner that is saved: with counts that are the reviews of the cards that were read, with what they hold of the
 * card that was answered and of the one that is asked, and without the doubts that are over.
 * @param stored the profile as it was read
 * @param loaded what was read, as it is stored
 */
export function withDoubts(
  { learner, answered, hints }: Pick<Decision, 'learner' | 'answered' | 'hints'>,
  stored: Learner,
  { loaded }: Pick<State, 'loaded'>,
  looked: readonly CardRef[],
  { requestId, nowMs, hints: { saved: vouched } }: Of,
): Learner {
  const moment = { requestId, nowMs, timeZone: zoneOf(learner) };
  const asked = hints.asked ?? waitingCardOf(learner.session?.phase ?? { kind: 'idle' });
  const places = [...(stored.counted ?? []), asked, answered?.after ?? null];
  const cards = places.flatMap((ref, i) => {
    const isFirst = ref && places.findIndex((other) => sameCard(other, ref)) === i;
    const read = isFirst ? loaded.card(ref) : null;
    return read ? [{ read, now: answered && sameCard(answered.after, ref) ? answered.after : read }] : [];
  });
  const counting = trulyCounted(learner, stored, cards, moment);
  const certain = withoutDoubts(counting, { vouched, nowMs, looked, asked });
  const changed = cards.filter(
    ({ read, now }) => read !== now || (read.lastRequestId === requestId && countedCard(certain, read) !== null),
  );
  const told = changed.reduce((one, { now }) => whoAnswered(one, now, moment, vouched), certain);
  const card = cards.find(({ now }) => sameCard(now, asked))?.now;
  return card ? whoWasAsked(told, card, moment, vouched) : told;
}

/** The request that vouches from now on for what the counts hold: this one, where any of it is its own. */
export const vouchingRequest = (learner: Learner, { requestId, hints }: Of): Pick<Hints, 'saved'> => {
  const isOwn = learner.counted?.some((one) => one.requestId === requestId) === true;
  const saved = isOwn ? requestId : hints.saved;
  return saved === undefined ? {} : { saved };
};
