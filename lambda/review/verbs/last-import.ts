import { dayNumber } from '../../domain/day.ts';
import type { Ago } from '../../domain/reply.ts';
import { sayAgain } from '../say-again.ts';
import type { State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { lastImportOf, whenRead } from '../when-read.ts';

/** What came of the notes that were imported last: what came, what was set aside, and when. */
export const lastImport: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) =>
    whenRead(lastImportOf(state), (sum) => {
      if (sum === null) return sayAgain(state, [{ act: 'last-import', sum: null, ago: null }], 'again');
      const { atMs, ...counts } = sum;
      return sayAgain(state, [{ act: 'last-import', sum: counts, ago: ago(state, atMs) }], 'again');
    }),
};

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

/** Minutes and hours within the learner's day, and days then. */
function ago({ nowMs, timeZone }: State, atMs: number): Ago {
  const days = dayNumber(nowMs, timeZone) - dayNumber(atMs, timeZone);
  if (days > 0) return { unit: 'days', count: days };
  const minutes = Math.max(0, Math.floor((nowMs - atMs) / MINUTE_MS));
  return minutes < HOUR_MINUTES
    ? { unit: 'minutes', count: minutes }
    : { unit: 'hours', count: Math.floor(minutes / HOUR_MINUTES) };
}
