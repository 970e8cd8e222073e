import { english } from './en/judging.ts';
import type { Language } from './language.ts';

let made: Language | null = null;

/** The tables of a BCP 47 locale, made when they are first asked for; null where there are none. */
export function languageOf(locale: string): Language | null {
  if (!/^en\b/i.test(locale)) return null;
  made ??= english();
  return made;
}
