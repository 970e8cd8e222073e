/** Formulas, comparisons, powers and the like: read as they are said, for their marks tell answers apart. */
const WRITTEN_IN_SIGNS = /\$[^$]+\$|\\[([a-zA-Z]|[<>≤≥≠±∞√^]|[₀-₉]/u;

export const isFormula = (text: string): boolean => WRITTEN_IN_SIGNS.test(text);
