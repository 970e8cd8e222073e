import type { Gap } from '../gaps.ts';

/** A text of gaps for one card: the gaps of its number, and all else as it is shown. */
export interface GapText {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

const MARK = /\{\{c([\d,]{1,20})::|\}\}/g;
/** Gaps in gaps, beyond which Anki reads none either. */
const DEEPEST = 8;

interface Open {
  readonly isAsked: boolean;
  readonly parts: string[];
}

/**
 * The text of a cloze of Anki (`{{c1::Paris::city}}`, gaps in gaps, gaps of several numbers) for the card of a number.
 * Linear in its length.
 */
export function gapText(text: string, number: number): GapText {
  const gaps: Gap[] = [];
  const outer: string[] = [];
  const open: Open[] = [{ isAsked: false, parts: outer }];
  let [at, length] = [0, 0];
  const put = (part: string): void => {
    open.at(-1)?.parts.push(part);
    if (open.length === 1) length += part.length;
  };
  for (const { 0: mark, 1: numbers, index } of text.matchAll(MARK)) {
    put(text.slice(at, index));
    at = index + mark.length;
    if (numbers !== undefined && open.length <= DEEPEST) {
      // Within a gap that is asked, other gaps are part of the answer.
      const isAsked = open.length === 1 && numbers.split(',').includes(String(number));
      open.push({ isAsked, parts: [] });
    } else if (numbers === undefined && open.length > 1) {
      const { isAsked, parts } = open.pop() ?? { isAsked: false, parts: [] };
      const [answer = '', ...rest] = parts.join('').split('::');
      if (isAsked) gaps.push({ start: length, end: length + answer.length, answer, hint: rest.join('::') });
      put(answer);
    } else put(mark);
  }
  put(text.slice(at));
  while (open.length > 1) {
    const left = open.pop();
    put(left?.parts.join('') ?? '');
  }
  return { text: outer.join(''), gaps };
}
