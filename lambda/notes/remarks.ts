import { ACCEPTS, HINTS } from '../languages/en/card-phrases.ts';

/** What a card's author says in brackets beside its text: `(accept: ...)`, `(hint: ...)`. */
export interface Remarks {
  readonly text: string;
  readonly accepted: readonly string[];
  readonly hint: string | null;
}

/** Brackets, with brackets in them: "(accept: f(x))". */
const BRACKETS = /\s*\(\s*((?:[^()]|\([^()]*\))+?)\s*\)/g;

/** Takes the remarks out of one side of a card. */
export function remarksIn(side: string): Remarks {
  const accepted: string[] = [];
  let hint: string | null = null;
  const text = side.replace(BRACKETS, (whole, inside: string) => {
    if (ACCEPTS.test(inside)) accepted.push(...answersIn(inside.replace(ACCEPTS, '')));
    else if (HINTS.test(inside)) hint ??= inside.replace(HINTS, '');
    else return whole;
    return '';
  });
  return { text, accepted, hint };
}

/** A list parted by commas or semicolons; a comma between two digits belongs to a number: "1,000". */
const answersIn = (list: string): string[] =>
  list.split(/;|(?<!\d),|,(?!\d)/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
