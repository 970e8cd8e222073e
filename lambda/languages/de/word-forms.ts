/** Endings of nouns, adjectives and verbs, longer ones first, and how much of a word must be left without them. */
const ENDINGS =
  /^(.{3,}?)(?:ungen|ung|heiten|heit|keiten|keit|isches|ischen|ischer|ische|isch|liches|lichen|licher|liche|lich|innen|in|ern|em|er|en|es|e|n|s|t)$/;

/**
 * What the forms of one German word share, roughly: declension, plural and the commonest derivations fall. "Funktionen"
 * and "Funktion" have the same stem, and so have "schnelle" and "schneller". Words of up to five letters keep theirs but
 * for a final E, N or S.
 * @param word in canonical form
 */
export function germanStem(word: string): string {
  const pattern = word.length > 5 ? ENDINGS : /^(.{3,}?)(?:en|e|n|s)$/;
  const once = pattern.exec(word)?.[1] ?? word;
  return once.length > 5 ? (/^(.{4,}?)(?:ung|er|en|es|e|n|s)$/.exec(once)?.[1] ?? once) : once;
}

/** Cologne phonetics (Postel 1969): the digits of letters that German takes for each other, in this order. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, '3'],
  [/[dt](?=[csz])/g, '8'],
  [/x/g, '48'],
  [/(?<=[sz])c/g, '8'],
  [/^c(?=[ahkloqrux])|(?<=.)c(?=[ahkoqux])/g, '4'],
  [/c/g, '8'],
  [/[aeijouy]/g, '0'],
  [/[bp]/g, '1'],
  [/[dt]/g, '2'],
  [/[fvw]/g, '3'],
  [/[gkq]/g, '4'],
  [/l/g, '5'],
  [/[mn]/g, '6'],
  [/r/g, '7'],
  [/[sz]/g, '8'],
  [/h/g, ''],
];

/** German words that sound alike have the same key: "Meier" and "Mayr". @param word in canonical form */
export const colognePhonetics = (word: string): string =>
  CODES.reduce((text, [letters, code]) => text.replace(letters, code), word)
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)0/g, '');
