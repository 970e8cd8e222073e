import type { NoteRemarks } from '../languages/note-words.ts';

/** Brackets, with brackets in them: "(accept: f(x))". */
const BRACKETS = /\s*\(\s*((?:[^()]|\([^()]*\))+?)\s*\)/g;
/** The card syntax's own keys, the same in every language. */
const [ACCEPT_KEY, HINT_KEY] = ['accept', 'hint'] as const;
const ACCEPT = new RegExp(`^${ACCEPT_KEY}\\s*:?\\s+`, 'i');
/** Not within brackets, and no comma between two digits. */
const BETWEEN_ANSWERS = /(?:;|(?<!\d),|,(?!\d))(?![^()]*\))/;
const HINT = new RegExp(`^${HINT_KEY}\\s*:\\s*`, 'i');

/** One side of a card without its author's remarks `(hint: ...)`; the first of them. */
export function hintIn(side: string): { readonly text: string; readonly hint: string | null } {
  const hints: string[] = [];
  const text = withoutRemarks(side, (remark) => {
    if (HINT.test(remark)) hints.push(remark.replace(HINT, ''));
    return HINT.test(remark);
  });
  return { text, hint: hints[0] ?? null };
}

/**
 * The back of a card without its author's remarks `(accept: ...)`, or what the note's language says for it; what they
 * list, parted by commas and semicolons. A comma between two digits belongs to a number: "1,000".
 */
export function acceptedIn(
  back: string,
  words: NoteRemarks | null,
): { readonly text: string; readonly accepted: readonly string[] } {
  const accepted: string[] = [];
  const text = withoutRemarks(back, (remark) => {
    const list = ACCEPT.test(remark) ? remark.replace(ACCEPT, '') : (words?.alsoCounts(remark) ?? null);
    accepted.push(...(list?.split(BETWEEN_ANSWERS) ?? []).map((one) => one.trim()));
    return list !== null;
  });
  return { text, accepted: accepted.filter((one) => one !== '') };
}

const withoutRemarks = (text: string, isRemark: (inside: string) => boolean): string =>
  !text.includes('(') ? text : text.replace(BRACKETS, (whole, inside: string) => (isRemark(inside) ? '' : whole));
