/** Alexa spells what is said letter by letter with full stops: "a. w. s.". */
const spelled = (letters: string): string => letters.replace(/\S/g, '$&.');

/**
 * What a recogniser makes of words: lower case, no punctuation but apostrophes and decimal points, letters that stand
 * alone in a row spelled out.
 */
export function recognised(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/%/g, ' percent ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'.]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu, spelled);
}

/** For comparing utterances: without the marks that a recogniser may or may not write. */
export const comparable = (text: string): string =>
  recognised(text)
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
    .replaceAll("'", '');
