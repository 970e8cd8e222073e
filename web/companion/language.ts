import { pageWords } from '../words/words.ts';

/** The browser's language, BCP 47. */
export const LOCALE = navigator.language;

export const WORDS = pageWords(LOCALE);

/** A day of the calendar, YYYY-MM-DD, short. */
export const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(LOCALE, { weekday: 'short', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));

export const shortDate = (instant: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' }).format(Date.parse(instant));
