import { dayNameOf, dayNumber } from '../domain/day.ts';
import { sumOf } from '../domain/sum-of.ts';
import { memoryOf } from '../domain/time-studied.ts';
import type { DeckWeek, Week } from '../languages/digest-words.ts';
import { digestWordsOf } from '../languages/languages.ts';
import type { CardStore } from '../ports/cards.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { Letter } from '../ports/mail.ts';
import type { StatisticsStore } from '../ports/statistics.ts';

export interface DigestDependencies {
  readonly cards: Pick<CardStore, 'decks'>;
  readonly learners: Pick<LearnerStore, 'load'>;
  readonly statistics: Pick<StatisticsStore, 'days' | 'hardCards'>;
}

const DAYS = 7;
/** A letter that names more is not read. */
const DECKS_AT_MOST = 40;

/** The letter on a learner's last seven whole days, in the author's language. @param nowMs epoch milliseconds */
export async function weeklyDigest(
  learner: LearnerKey,
  { nowMs, locale }: { readonly nowMs: number; readonly locale: string },
  { cards, learners, statistics }: DigestDependencies,
): Promise<Letter> {
  const { settings } = await learners.load(learner);
  const today = dayNumber(nowMs, settings.timeZone ?? 'UTC');
  const range = { from: dayNameOf(today - DAYS), to: dayNameOf(today - 1) };
  const days = await statistics.days(learner, { ...range, deck: null });
  const decks: DeckWeek[] = [];
  for (const { id, title } of await cards.decks(learner)) {
    const own = (await statistics.days(learner, { ...range, deck: id })).map((one) => one.statistics);
    decks.push({ title, reviews: sumOf(own, ({ reviews }) => reviews), right: sumOf(own, ({ right }) => right) });
  }
  const all = days.map((one) => one.statistics);
  const week: Week = {
    ...range,
    reviews: sumOf(all, ({ reviews }) => reviews),
    right: sumOf(all, ({ right }) => right),
    days: all.filter(({ reviews }) => reviews > 0).length,
    minutes: sumOf(all, ({ minutes }) => Object.keys(minutes).length),
    memory: memoryOf(days),
    decks: decks
      .filter(({ reviews }) => reviews > 0)
      .sort((one, other) => other.reviews - one.reviews)
      .slice(0, DECKS_AT_MOST),
    hardest: (await statistics.hardCards(learner)).length,
  };
  const words = digestWordsOf(locale);
  return { subject: words.subject(week), text: `${words.lines(week).join('\n')}\n` };
}
