import type { JudgingTables } from '../../languages/judging-tables.ts';
import type { ClockWords } from '../../languages/number-tables.ts';
import { beginsNumber } from './begins-number.ts';

const NUMBER = /^\d+$/;
const written = (hour: number, minute: number, second?: number): string =>
  [String(hour), ...[minute, ...(second === undefined ? [] : [second])].map((n) => String(n).padStart(2, '0'))].join(
    ':',
  );

/**
 * Times of day in one form, "h:mm": "quarter past one", "three oclock", "one fifty nine pm", "1.59 pm", "5 pm",
 * "fourteen hours ten minutes and thirty seconds".
 */
export function clockTimes(tokens: readonly string[], tables: JudgingTables): readonly string[] {
  if (!tokens.some(beginsNumber)) return tokens;
  const out: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const found =
      spelled(tokens, i, tables) ??
      relative(tokens, i, tables) ??
      bareHalf(tokens, i, tables) ??
      marked(tokens, i, tables);
    if (found === null) {
      out.push(tokens[i] ?? '');
      i += 1;
    } else {
      out.push(found.token);
      i += found.length;
    }
  }
  return out;
}

interface Found {
  readonly token: string;
  readonly length: number;
}

/** "Quarter past one", "ten past five", "half past four". */
function relative(tokens: readonly string[], i: number, { clock, indefiniteArticles }: JudgingTables): Found | null {
  const skip = indefiniteArticles.has(tokens[i] ?? '') && clock.quarters.has(tokens[i + 1] ?? '') ? 1 : 0;
  const [offset = '', word = '', hour = ''] = [tokens[i + skip], tokens[i + skip + 1], tokens[i + skip + 2]];
  const part = minutesOf(offset, clock);
  if (part === null || !NUMBER.test(hour)) return null;
  const at = Number(hour);
  if (at < 1 || at > 24) return null;
  if (clock.past.has(word)) return { token: written(at, part), length: 3 + skip };
  // "Two to five" is a range; only quarters count back from the hour.
  if (clock.to.has(word) && (clock.quarters.has(offset) || offset === '1/4'))
    return { token: written(hourBefore(at), 60 - part), length: 3 + skip };
  return null;
}

/** "Half four": a half hour past or before the hour, as the language has it. */
function bareHalf(tokens: readonly string[], i: number, { clock, units }: JudgingTables): Found | null {
  if (clock.bareHalf === null || tokens[i] !== '1/2') return null;
  const [hour = '', next = ''] = [tokens[i + 1], tokens[i + 2]];
  const at = Number(hour);
  if (!NUMBER.test(hour) || at < 1 || at > 12 || units.has(next)) return null;
  return { token: written(clock.bareHalf === 'past' ? at : hourBefore(at), 30), length: 2 };
}

/** A number that an "oclock", "am" or "pm" makes a time; halves of the day stay. */
function marked(tokens: readonly string[], i: number, { clock }: JudgingTables): Found | null {
  const [token = '', next = '', after = ''] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (clock.onTheHour.has(next) && NUMBER.test(token) && Number(token) <= 24) {
    const hasMinutes = clock.minutesFollow && NUMBER.test(after) && Number(after) < 60;
    return { token: written(Number(token), hasMinutes ? Number(after) : 0), length: hasMinutes ? 3 : 2 };
  }
  if (!clock.halves.has(next)) return null;
  const [hour = '', minute = '00'] = token.includes('.') ? token.split('.') : splitDigits(token);
  if (!NUMBER.test(hour) || Number(hour) > 24 || !NUMBER.test(minute) || Number(minute) > 59) return null;
  return { token: written(Number(hour), Number(minute.padEnd(2, '0'))), length: 1 };
}

/** "Fourteen hours ten minutes and thirty seconds". */
function spelled(tokens: readonly string[], i: number, { clock, numbers }: JudgingTables): Found | null {
  if (!clock.hours.has(tokens[i + 1] ?? '')) return null;
  const value = (at: number): number | null => {
    const token = tokens[at] ?? '';
    return NUMBER.test(token) && Number(token) < 60 ? Number(token) : null;
  };
  const hour = value(i);
  if (hour === null) return null;
  const minute = value(i + 2);
  if (minute === null || !clock.minutes.has(tokens[i + 3] ?? '')) return null;
  const at = tokens[i + 4] === numbers.and ? i + 5 : i + 4;
  const second = value(at);
  if (second === null || !clock.seconds.has(tokens[at + 1] ?? '')) return null;
  return { token: written(hour, minute, second), length: at + 2 - i };
}

const QUARTER = 15;

function minutesOf(token: string, { quarters }: ClockWords): number | null {
  if (token === '1/4' || quarters.has(token)) return QUARTER;
  if (token === '1/2') return 30;
  return NUMBER.test(token) && Number(token) < 60 ? Number(token) : null;
}

const hourBefore = (hour: number): number => (hour === 1 ? 12 : hour - 1);

const splitDigits = (token: string): string[] =>
  /^\d{3,4}$/.test(token) ? [token.slice(0, -2), token.slice(-2)] : [token];
