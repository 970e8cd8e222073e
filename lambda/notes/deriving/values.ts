import type { NoteValues } from '../../languages/note-words.ts';

/** Whether what is said of a term is a value rather than a description: one word, a quantity, a date, a name. */
export function isValue(text: string, values: NoteValues): boolean {
  const bare = text.replace(/[.;]$/, '');
  return values.isQuantity(text) || values.isDate(text) || !/\s/.test(bare) || values.isProperName(bare);
}
