import { type Card, refOf } from '../domain/card.ts';
import { dayName, dayNameOf, dayNumber } from '../domain/day.ts';
import type { Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { NextDue } from '../domain/reply.ts';
import type { DueDays } from '../domain/reply-screen.ts';
import { countOn } from '../domain/tally.ts';
import type { Queue, QueueQuery } from '../ports/cards.ts';
import { isDoneAhead } from './done-ahead.ts';
import {
  ALL_DUE,
  COUNT_CAP,
  COUNT_READ,
  DAYS_SHOWN,
  SHOWN_READ,
  dueByTomorrow,
  dueLaterToday,
  dueNext,
  dueOnDaysShown,
  toCount,
  toReview,
} from './queue-queries.ts';
import type { State } from './state.ts';
import { type Missing, cardOf, queueOf, whenAllRead, whenRead } from './when-read.ts';

/*
 * Every number that is spoken of cards is counted here, so that what is said at a launch, in the middle and at the end
 * agrees. Counts are capped at COUNT_CAP, which means "more than a hundred".
 */

/** What can still be asked. */
export interface Left {
  /** Reviewed cards that are due, those within the learn-ahead minutes included: they come back in this review. */
  readonly due: number;
  /** New cards, as many as the day's limit still lets in. */
  readonly fresh: number;
}

/** What is due and when. */
export interface Outlook extends Left {
  /** Due later today, when the learn-ahead minutes are over. */
  readonly laterToday: number;
  /** Due tomorrow unless something more is answered: what is due today is due then too. New cards are not among them. */
  readonly tomorrow: number;
  /** When the first card comes after those that can be asked now; null where none ever does. */
  readonly next: NextDue | null;
}

/** What this turn has decided so far and the store does not know yet. */
export interface SoFar {
  /** The learner as this turn leaves them. */
  readonly learner: Learner;
  /** The card this turn changes. */
  readonly changed?: Card;
}

/** How many new cards may still be introduced today. */
export function freshLeft(learner: Learner, { nowMs, timeZone }: Pick<State, 'nowMs' | 'timeZone'>): number {
  return Math.max(0, learner.settings.newPerDay - countOn(learner, dayName(nowMs, timeZone)).introduced);
}

/** What is left today in all decks: what a launch and "how am I doing" tell. */
export function leftToday(state: State, soFar: SoFar = state): Left | Missing {
  return leftIn(state, soFar, toCount(state.nowMs));
}

/**
 * What is left of the review under way: of its deck where it has one, and where cards that are not due are gone through,
 * those that were not asked yet. Without a review, what is left today.
 */
export function leftInReview(state: State, soFar: SoFar = state): Left | Missing {
  const { session } = soFar.learner;
  const { deck, ahead } = session ?? ALL_DUE;
  const query = toReview({ deck, ahead }, state.nowMs, COUNT_READ);
  if (session === null || !ahead) return leftIn(state, soFar, query);
  return whenRead(queueAfter(state, query, soFar.changed), ({ due, fresh }) => {
    const stored = due.map((ref) => (sameCard(ref, soFar.changed ?? null) ? soFar.changed : cardOf(state, ref)));
    return whenAllRead(stored, (cards) => ({
      due: capped(cards.filter((card) => card?.inPlay && !isDoneAhead(card, session, state.hints, state.nowMs)).length),
      fresh: capped(fresh.filter((ref) => !state.hints.skipped.some((skipped) => sameCard(skipped, ref))).length),
    }));
  });
}

/** What is due and when, in all decks. */
export function outlook(state: State, soFar: SoFar = state): Outlook | Missing {
  const { nowMs, timeZone } = state;
  const parts = [
    leftToday(state, soFar),
    queueAfter(state, dueLaterToday(nowMs, timeZone), soFar.changed),
    dueTomorrow(state, soFar),
    nextDue(state, soFar),
  ] as const;
  return whenAllRead(parts, ([left, later, tomorrow, next]) => ({
    ...left,
    laterToday: capped(later.due.length),
    tomorrow,
    next,
  }));
}

/** Cards that will be due on the learner's next day unless they are answered before. */
export function dueTomorrow(state: State, { changed }: Pick<SoFar, 'changed'> = {}): number | Missing {
  const query = dueByTomorrow(state.nowMs, state.timeZone);
  return whenRead(queueAfter(state, query, changed), ({ due }) => capped(due.length));
}

/** What a launch on the learner's next day will find, unless something more is answered today. */
export function tomorrow(state: State): Left | Missing {
  const parts = [dueTomorrow(state), queueOf(state, toCount(state.nowMs))] as const;
  return whenAllRead(parts, ([due, { fresh }]) => ({
    due,
    fresh: capped(Math.min(fresh.length, state.learner.settings.newPerDay)),
  }));
}

/** When the first card comes after what can be asked now: a reviewed one, or tomorrow's new ones; null where none does. */
export function nextDue(state: State, { learner, changed }: SoFar = state): NextDue | null | Missing {
  const { nowMs, timeZone } = state;
  return whenRead(queueAfter(state, dueNext(nowMs), changed), ({ due, fresh }) => {
    const today = dayNumber(nowMs, timeZone);
    const days = due.map(({ dueMs }) => dayNumber(dueMs, timeZone) - today);
    if (fresh.length > 0 && learner.settings.newPerDay > 0) days.push(1);
    return days.length === 0 ? null : { days: Math.max(0, Math.min(...days)) };
  });
}

/**
 * What falls due tomorrow and on the days after it; what is due today and not answered stands with tomorrow's. Where more
 * cards are due than are looked at, the days that were not seen to their end are left out.
 */
export function dueDays(state: State, { changed }: Pick<SoFar, 'changed'> = {}): DueDays | Missing {
  const { nowMs, timeZone } = state;
  const first = dayNumber(nowMs, timeZone) + 1;
  return whenRead(queueAfter(state, dueOnDaysShown(nowMs, timeZone), changed), ({ due }) => {
    const days = due.map(({ dueMs }) => Math.max(0, dayNumber(dueMs, timeZone) - first));
    const seen = due.length < SHOWN_READ ? DAYS_SHOWN : Math.max(1, days.at(-1) ?? 0);
    const counts = Array.from({ length: seen }, (_, day) => capped(days.filter((one) => one === day).length));
    return { from: dayNameOf(first), counts };
  });
}

/** A part of the queue as it will stand once this turn is saved. @param changed the card that this turn changes */
export function queueAfter(state: State, query: QueueQuery, changed?: Card): Queue | Missing {
  return whenRead(queueOf(state, query), (queue) => (changed === undefined ? queue : withMoved(queue, query, changed)));
}

function withMoved(queue: Queue, { deck, dueFromMs = 0, dueBeforeMs }: QueueQuery, changed: Card): Queue {
  const due = queue.due.filter((card) => !sameCard(card, changed));
  const fresh = queue.fresh.filter((card) => !sameCard(card, changed));
  if (!changed.inPlay || (deck !== null && deck !== changed.deck)) return { due, fresh };
  const ref = refOf(changed);
  const { state, dueMs } = changed.schedule;
  if (state === 'new') return { due, fresh: [ref, ...fresh] };
  if (dueMs < dueFromMs || dueMs >= dueBeforeMs) return { due, fresh };
  return { due: [...due, { ...ref, dueMs }].sort((a, b) => a.dueMs - b.dueMs), fresh };
}

function leftIn(state: State, { learner, changed }: SoFar, query: QueueQuery): Left | Missing {
  return whenRead(queueAfter(state, query, changed), ({ due, fresh }) => ({
    due: capped(due.length),
    fresh: capped(Math.min(fresh.length, freshLeft(learner, state))),
  }));
}

const capped = (count: number): number => Math.min(COUNT_CAP, count);
