/** Umlauts spelled with an E, as a keyboard without them has it; not the U of "neue", "Steuer", "Mauer" or "Quelle". */
export const SPELLED_UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/(?<![aeq])ue/g, 'u'],
];

const ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ä/g, 'a'],
  [/ö/g, 'o'],
  [/ü/g, 'u'],
];

/**
 * A table's text in the canonical form of what the grader compares: small letters without accents, "ß" as "ss", "ue" as
 * "u". Tables are written in German and folded here, once.
 */
export const folded = (text: string): string =>
  [...SPELLED_UMLAUTS, ...ACCENTS].reduce((all, [letters, letter]) => all.replace(letters, letter), text.toLowerCase());
