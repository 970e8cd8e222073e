import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';

/** The page's own words in one language. Texts of cards and what Alexa says are not among them: they come as they are. */
export type PageWords = typeof ENGLISH;

/** The words for a BCP 47 locale; English where its language has none. */
export const pageWords = (locale: string): PageWords => (locale.toLowerCase().startsWith('de') ? GERMAN : ENGLISH);
