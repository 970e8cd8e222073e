/** Headings of the part of a note that says how its words are said. */
const PRONUNCIATION = /^(?:pronunciations?|how to say (?:it|them)|aussprachen?)$/i;

export const isPronunciationTitle = (heading: string): boolean => PRONUNCIATION.test(heading.replace(/[:.]$/, ''));
