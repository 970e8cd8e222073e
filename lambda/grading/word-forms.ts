import type { JudgingTables } from '../languages/judging-tables.ts';

/** What the forms of a word share; the word itself where its language is unknown. */
export const stemOf = (word: string, tables: JudgingTables | null): string => tables?.stem(word) ?? word;
