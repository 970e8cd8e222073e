/** Endings that an English dictionary leaves out, and what stands in their place (WordNet's morphy(7WN)). */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['men', 'man'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
];
const BASE_AT_LEAST = 2;

/**
 * The forms under which an English dictionary may have a word, the word itself first: "armies", "army". Irregular forms
 * ("ran") are only looked up as they are.
 * @param word in small letters
 */
export function englishBaseForms(word: string): string[] {
  const bases = ENDINGS.filter(([ending]) => word.endsWith(ending)).map(
    ([ending, base]) => `${word.slice(0, -ending.length)}${base}`,
  );
  const single = bases.map((base) => base.replace(/([b-df-hj-np-tv-z])\1$/, '$1'));
  return [...new Set([word, ...bases, ...single])].filter((base) => base.length >= BASE_AT_LEAST);
}
