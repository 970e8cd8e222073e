import { EN_US } from './en/words.ts';
import type { Words } from './words.ts';

/** Words by language; en-GB, en-IN and the others share en-US until their own file is written. */
const BY_LANGUAGE: Readonly<Record<string, Words>> = { en: EN_US };

/** The words of a BCP 47 locale; an unknown one is spoken to in American English. */
export function chooseWords(locale: string): Words {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(BY_LANGUAGE, language) ? (BY_LANGUAGE[language] ?? EN_US) : EN_US;
}
