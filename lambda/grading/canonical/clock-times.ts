const NUMBER = /^\d+$/;
const HOURS = new Set(['oclock']);
const HALVES = new Set(['am', 'pm']);
const PAST = new Set(['past', 'after']);
const TO = new Set(['to', 'til', 'till', 'before']);

const minutes = (token: string | undefined): number | null => {
  if (token === '1/4' || token === 'quarter') return 15;
  if (token === '1/2') return 30;
  return token !== undefined && NUMBER.test(token) && Number(token) < 60 ? Number(token) : null;
};

const written = (hour: number, minute: number, second?: number): string =>
  [String(hour), ...[minute, ...(second === undefined ? [] : [second])].map((n) => String(n).padStart(2, '0'))].join(
    ':',
  );

/**
 * Times of day in one form, "h:mm": "quarter past one", "three oclock", "one fifty nine pm", "1.59 pm", "5 pm",
 * "fourteen hours ten minutes and thirty seconds".
 */
export function clockTimes(tokens: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = spelled(tokens, i) ?? relative(tokens, i) ?? withHalf(tokens, i);
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

function relative(tokens: readonly string[], i: number): Found | null {
  const skip = tokens[i] === 'a' && tokens[i + 1] === 'quarter' ? 1 : 0;
  const [offset, word, hour] = tokens.slice(i + skip, i + skip + 3);
  const part = minutes(offset);
  if (part === null || word === undefined || hour === undefined || !NUMBER.test(hour)) return null;
  const at = Number(hour);
  if (at < 1 || at > 24) return null;
  if (PAST.has(word)) return { token: written(at, part), length: 3 + skip };
  // "Two to five" is a range; only quarters count back from the hour.
  const isCertain = offset === 'quarter' || offset === '1/4';
  if (TO.has(word) && isCertain) return { token: written(at === 1 ? 12 : at - 1, 60 - part), length: 3 + skip };
  return null;
}

/** A number that an "oclock", "am" or "pm" makes a time; those that follow stay. */
function withHalf(tokens: readonly string[], i: number): Found | null {
  const [token = '', next = ''] = tokens.slice(i, i + 2);
  if (HOURS.has(next) && NUMBER.test(token) && Number(token) <= 24)
    return { token: written(Number(token), 0), length: 2 };
  if (!HALVES.has(next)) return null;
  const [hour = '', minute = '00'] = token.includes('.') ? token.split('.') : splitDigits(token);
  if (!NUMBER.test(hour) || Number(hour) > 24 || !NUMBER.test(minute) || Number(minute) > 59) return null;
  return { token: written(Number(hour), Number(minute.padEnd(2, '0'))), length: 1 };
}

const splitDigits = (token: string): string[] =>
  /^\d{3,4}$/.test(token) ? [token.slice(0, -2), token.slice(-2)] : [token];

function spelled(tokens: readonly string[], i: number): Found | null {
  const unit = (at: number, name: string): boolean => (tokens[at] ?? '').replace(/s$/, '') === name;
  const value = (at: number): number | null => {
    const token = tokens[at] ?? '';
    return NUMBER.test(token) && Number(token) < 60 ? Number(token) : null;
  };
  const hour = value(i);
  if (hour === null || !unit(i + 1, 'hour')) return null;
  const minute = value(i + 2);
  if (minute === null || !unit(i + 3, 'minute')) return null;
  const at = tokens[i + 4] === 'and' ? i + 5 : i + 4;
  const second = value(at);
  if (second === null || !unit(at + 1, 'second')) return null;
  return { token: written(hour, minute, second), length: at + 2 - i };
}
