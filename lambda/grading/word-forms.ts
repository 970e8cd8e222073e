import { doubleMetaphone } from 'double-metaphone';
import { stemmer } from 'stemmer';
import { remembered } from './remembered.ts';

/** Porter's stem: "functions" and "function" have the same. */
export const stemOf = remembered(stemmer);

/** The primary code of double metaphone: words with the same sound alike. */
export const phoneticKeyOf = remembered((word) => doubleMetaphone(word)[0]);
