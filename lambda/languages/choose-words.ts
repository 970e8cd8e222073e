import { DE_DE } from './de/words.ts';
import { EN_GB } from './en/words-gb.ts';
import { EN_US } from './en/words.ts';
import type { Words } from './words.ts';

/** Words by language; a locale that is not named takes its language's. */
const BY_LANGUAGE: Readonly<Record<string, Words>> = { en: EN_US, 'en-gb': EN_GB, de: DE_DE };

/** The words of a BCP 47 locale; an unknown one is spoken to in American English. */
export function wordsOf(locale: string): Words {
  const [language = '', region = ''] = locale.toLowerCase().split(/[-_]/);
  const known = [`${language}-${region}`, language].find((key) => Object.hasOwn(BY_LANGUAGE, key));
  return known === undefined ? EN_US : (BY_LANGUAGE[known] ?? EN_US);
}
