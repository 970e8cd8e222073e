/**
 * The learner's own days. A day starts at 04:00 local time, as in Anki, so that a late evening still counts as today.
 */
const DAY_MS = 86_400_000;
const DAY_START_MS = 4 * 3_600_000;

/** The last formatter made: a turn asks for one time zone many times, and making one costs more than using it. */
let cached: { timeZone: string; format: Intl.DateTimeFormat } | null = null;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  if (cached?.timeZone === timeZone) return cached.format;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  cached = { timeZone, format };
  return format;
}

/** Whether this runtime knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Local minus UTC, milliseconds, at an instant. Whole seconds. */
function offsetMs(atMs: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(atMs)) part[type] = Number(value);
  const local = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  return local - Math.floor(atMs / 1000) * 1000;
}

/**
 * Moves an instant so that its UTC date is the learner's day.
 * @param atMs epoch milliseconds
 * @param timeZone an IANA name this runtime knows (see isTimeZone)
 */
export function toLearnerTime(atMs: number, timeZone: string): number {
  return atMs + offsetMs(atMs, timeZone) - DAY_START_MS;
}

/** The minute on the learner's clock, 0 (midnight) to 1439. */
export function localMinute(atMs: number, timeZone: string): number {
  return Math.floor(((toLearnerTime(atMs, timeZone) + DAY_START_MS) % DAY_MS) / 60_000);
}

/** Days since 1970 on the learner's calendar. */
export function dayNumber(atMs: number, timeZone: string): number {
  return Math.floor(toLearnerTime(atMs, timeZone) / DAY_MS);
}

/** The instant, epoch milliseconds, at which the learner's day of that number starts (04:00 local). */
export function dayStartMs(day: number, timeZone: string): number {
  const local = day * DAY_MS + DAY_START_MS;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const guess = local - offsetMs(local, timeZone);
  return local - offsetMs(guess, timeZone);
}

/** YYYY-MM-DD of the learner's day. */
export function dayName(atMs: number, timeZone: string): string {
  return dayNameOf(dayNumber(atMs, timeZone));
}

/** YYYY-MM-DD of a day by its number. */
export const dayNameOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The number of a day by its YYYY-MM-DD. */
export const dayNumberOf = (name: string): number => Math.floor(Date.parse(name) / DAY_MS);

/** Whether `day` comes right after `earlier`, both YYYY-MM-DD. */
export function isNextDay(earlier: string, day: string): boolean {
  return Date.parse(day) - Date.parse(earlier) === DAY_MS;
}
