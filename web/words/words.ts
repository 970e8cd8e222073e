import { GERMAN } from './de.ts';
import { ENGLISH, type PageWords } from './en.ts';

/** The words for a BCP 47 locale; English where its language has none. */
export const pageWords = (locale: string): PageWords => (locale.toLowerCase().startsWith('de') ? GERMAN : ENGLISH);
