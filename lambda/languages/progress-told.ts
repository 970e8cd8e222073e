import type { ActNamed, Ago, StudiedWhen, Trend } from '../domain/reply.ts';
import { capitalised } from './capitalised.ts';
import type { Saying, Ways, Words } from './words.ts';

/** What a language says of how it goes, of the hardest cards, and of the notes that came last. */
export interface ProgressWords {
  readonly when: Readonly<Record<StudiedWhen, { readonly said: string; readonly nothing: string }>>;
  /** @param said when it was */
  readonly studied: (
    said: string,
    count: { readonly answers: number; readonly right: number; readonly minutes: number },
  ) => Ways;
  /** @param expectedPercent null where it is as expected */
  readonly remembered: (rememberedPercent: number, expectedPercent: number | null) => string;
  readonly noStreak: Ways;
  readonly streak: (days: number, isTodayCounted: boolean) => Ways;
  readonly noTrend: Ways;
  readonly trends: Readonly<Record<Trend, Ways>>;
  readonly trend: (nowPercent: number, beforePercent: number) => string;
  readonly noneIsHard: Ways;
  /** Before the fronts, with its space. */
  readonly hard: (isOne: boolean) => Ways;
  readonly fronts: (fronts: readonly string[], words: Words) => string;
  /** That the first of them may be reworded. */
  readonly reword: (isOne: boolean) => string;
  readonly noImport: Ways;
  /** Before when it was, with its space. */
  readonly imported: Ways;
  readonly ago: (ago: Ago) => string;
  /** What became of cards; only counts above 0 are said, in this order. */
  readonly changes: Readonly<Record<'added' | 'changed' | 'removed', (count: number) => string>>;
  readonly noChange: string;
  readonly leftOut: Readonly<Record<'setAside' | 'unread', (count: number) => string>>;
  readonly nothingLeftOut: string;
  /** @param what was left out, capitalised */
  readonly whyLeftOut: (what: string) => string;
  readonly and: string;
}

/** Of what a percentage is expected within so much, it is as expected. */
const AS_EXPECTED_PERCENT = 2;

/** What acts that tell of progress and of imports state, in a language's words. */
export const progressTold = (told: ProgressWords) =>
  ({
    studied: ({ when, answers, right, minutes, memory }: ActNamed<'studied'>, { oneOf }: Saying): string => {
      const { said, nothing } = told.when[when];
      if (answers === 0) return nothing;
      const sum = oneOf(told.studied(said, { answers, right, minutes }));
      if (memory === null) return sum;
      const { rememberedPercent, expectedPercent } = memory;
      const isAsExpected = Math.abs(rememberedPercent - expectedPercent) <= AS_EXPECTED_PERCENT;
      return `${sum} ${told.remembered(rememberedPercent, isAsExpected ? null : expectedPercent)}`;
    },

    streak: ({ days, isTodayCounted }: ActNamed<'streak'>, { oneOf }: Saying): string =>
      oneOf(days === 0 ? told.noStreak : told.streak(days, isTodayCounted)),

    trend: ({ trend, nowPercent, beforePercent }: ActNamed<'trend'>, { oneOf }: Saying): string =>
      trend === 'unknown'
        ? oneOf(told.noTrend)
        : `${oneOf(told.trends[trend])}: ${told.trend(nowPercent, beforePercent)}.`,

    hardest: ({ fronts, isLeech }: ActNamed<'hardest'>, { oneOf, words }: Saying): string => {
      if (fronts.length === 0) return oneOf(told.noneIsHard);
      const isOne = fronts.length === 1;
      const tip = isLeech ? ` ${told.reword(isOne)}` : '';
      return `${oneOf(told.hard(isOne))}${told.fronts(fronts, words)}.${tip}`;
    },

    'last-import': ({ sum, ago }: ActNamed<'last-import'>, { oneOf }: Saying): string => {
      if (sum === null || ago === null) return oneOf(told.noImport);
      const changes = countedIn(sum, told.changes).join(', ') || told.noChange;
      const leftOut = countedIn(sum, told.leftOut).join(` ${told.and} `);
      const report = leftOut === '' ? told.nothingLeftOut : told.whyLeftOut(capitalised(leftOut));
      return `${oneOf(told.imported)}${told.ago(ago)}: ${changes}. ${report}`;
    },
  }) satisfies Partial<Words['states']>;

/** The counts above 0, in words, in the order of the words. */
const countedIn = <Name extends string>(
  counts: Readonly<Record<Name, number>>,
  inWords: Readonly<Record<Name, (count: number) => string>>,
): string[] =>
  (Object.keys(inWords) as Name[]).filter((name) => counts[name] > 0).map((name) => inWords[name](counts[name]));
