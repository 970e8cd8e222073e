import { LOCALES, knownLocale } from '../languages/languages.ts';

/** The first language of an Accept-Language header that the skill speaks; American where there is none. */
export function localeIn(header: string | undefined): string {
  const wanted = (header ?? '').split(',', 20).map((one) => one.split(';')[0]?.trim() ?? '');
  for (const language of wanted) {
    const known = /^[A-Za-z]{2,3}(-[\w-]{1,20})?$/.test(language) ? knownLocale(language) : null;
    if (known !== null) return known;
  }
  return LOCALES[0];
}
