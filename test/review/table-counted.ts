import { rateCard } from '../../lambda/domain/answering.ts';
import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { dayName, dayNumber, dayStartMs, isNextDay } from '../../lambda/domain/day.ts';
import { LEARN_AHEAD_MS, retrievability } from '../../lambda/domain/schedule.ts';
import type { Student } from '../support/study.ts';

const MINUTE = 60_000;
export const ZONE = 'America/New_York';
export const NEW_PER_DAY = 4;

/** What the table says, counted from every card and every review. */
export function tableOf({ cards, nowMs }: Student) {
  const inPlay = cards.kept.map(({ card }) => card).filter((card) => card.inPlay);
  const reviews = cards.kept.flatMap(({ card }) => card.reviews);
  const today = dayNumber(nowMs, ZONE);
  const reviewed = inPlay.filter(({ schedule }) => schedule.state !== 'new');
  const fresh = inPlay.length - reviewed.length;
  const dueBefore = (ms: number): Card[] => reviewed.filter(({ schedule }) => schedule.dueMs < ms);
  const onDay = (day: string) => reviews.filter(({ atMs }) => dayName(atMs, ZONE) === day);
  const introduced = cards.kept.filter(
    ({ card }) => card.reviews[0] !== undefined && dayNumber(card.reviews[0].atMs, ZONE) === today,
  ).length;
  const later = reviewed.filter(({ schedule }) => schedule.dueMs >= nowMs + LEARN_AHEAD_MS);
  const days = [...later.map(({ schedule }) => dayNumber(schedule.dueMs, ZONE) - today), ...(fresh > 0 ? [1] : [])];
  return {
    due: dueBefore(nowMs + LEARN_AHEAD_MS).length,
    fresh: Math.min(fresh, Math.max(0, NEW_PER_DAY - introduced)),
    tomorrow: dueBefore(dayStartMs(today + 2, ZONE)).length,
    next: days.length === 0 ? null : { days: Math.min(...days) },
    introduced,
    waitingFresh: fresh,
    reviews,
    onDay,
    streak: streakOf(
      reviews.map(({ atMs }) => dayName(atMs, ZONE)),
      dayName(nowMs, ZONE),
    ),
  };
}

export const isRight = ({ rating }: { rating: string }): boolean => rating !== 'again';

const SPANS = { today: [0, 0], yesterday: [1, 1], week: [6, 0], month: [29, 0] } as const;

/** Every review of a time as the cards' logs have it, each with what FSRS expected: the logs are played again. */
export function replayed({ cards, nowMs }: Student, when: keyof typeof SPANS) {
  const [first, last] = SPANS[when].map((days) => dayNumber(nowMs, ZONE) - days) as [number, number];
  const reviews = cards.kept.flatMap(({ card }) => {
    let played: Card = { ...card, schedule: NEW_SCHEDULE, reviews: [] };
    return card.reviews.map(({ atMs, rating }) => {
      const { schedule } = played;
      played = rateCard(played, rating, '', { nowMs: atMs, timeZone: ZONE, requestId: '' });
      return { atMs, rating, isLearned: schedule.state === 'review', expected: retrievability(schedule, atMs, ZONE) };
    });
  });
  const within = reviews.filter(({ atMs }) => dayNumber(atMs, ZONE) >= first && dayNumber(atMs, ZONE) <= last);
  return { reviews: within, minutes: new Set(within.map(({ atMs }) => Math.floor(atMs / MINUTE))).size };
}

export function memoryIn(reviews: ReturnType<typeof replayed>['reviews']) {
  const learned = reviews.filter(({ isLearned }) => isLearned);
  if (learned.length < 20) return null;
  const percent = (of: number): number => Math.round((100 * of) / learned.length);
  return {
    rememberedPercent: percent(learned.filter(isRight).length),
    expectedPercent: percent(learned.reduce((sum, { expected }) => sum + expected, 0)),
  };
}

function streakOf(answered: readonly string[], today: string): number {
  const days = [...new Set(answered)].sort().reverse();
  if (days[0] === undefined || (days[0] !== today && !isNextDay(days[0], today))) return 0;
  const end = days.findIndex((day, i) => i > 0 && !isNextDay(day, days[i - 1] ?? ''));
  return end < 0 ? days.length : end;
}
