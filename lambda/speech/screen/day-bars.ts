import type { Reply } from '../../domain/reply.ts';
import type { Words } from '../../languages/words.ts';

/** A day that is to come, with its bar. */
export interface DayBar {
  /** The weekday, short. */
  readonly name: string;
  readonly count: string;
  /** The bar's height, percent of the highest one. */
  readonly share: number;
}

const CAP = 101;
const DAY_MS = 86_400_000;

/** What falls due on the next days, with names in the locale's words; none where nothing of it is known or due. */
export function dayBars({ screen, locale }: Reply, words: Words): DayBar[] {
  const { from, counts } = screen?.dueDays ?? { from: '', counts: [] };
  const most = Math.max(...counts, 0);
  if (most === 0) return [];
  const first = Date.parse(from);
  return counts.map((count, day) => ({
    name: weekday(locale, first + day * DAY_MS),
    count: count >= CAP ? words.screen.many : String(count),
    share: Math.round((count * 100) / most),
  }));
}

let cached: { locale: string; format: Intl.DateTimeFormat } | null = null;

/** The last formatter made: making one costs more than everything else that is written. */
function weekday(locale: string, atMs: number): string {
  cached = cached?.locale === locale ? cached : { locale, format: formatOf(locale) };
  return cached.format.format(atMs);
}

function formatOf(locale: string): Intl.DateTimeFormat {
  const options = { weekday: 'short', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-US', options);
  }
}
