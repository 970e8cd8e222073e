import { covered } from '../verbatim.ts';

/** A gap as every dialect's text is to have it: a highlight, in one line, whatever stands in it. */
export function gapOf(
  answer: string,
  { number, hint }: { number?: string | undefined; hint?: string | undefined } = {},
): string {
  const plain = (text: string): string =>
    text
      .replace(/\s*\n\s*/g, ' ')
      .trim()
      .replace(/=/g, covered);
  const before = number === undefined || number === '' ? '' : `${number};;`;
  const after = hint === undefined || hint.trim() === '' ? '' : `;;${plain(hint)}`;
  return plain(answer) === '' ? '' : `==${before}${plain(answer)}${after}==`;
}

/** Code and formulas, which have braces of their own. */
const VERBATIM = /(`+[^`]*`+|\$\$?[^$]+\$\$?)/;
/** `{gap}`, `{1:gap}`, `{c1:gap}`, `{1|gap}`; two braces are another program's. */
const CURLY = /(?<![{$\\])\{(?!\{)(?:c?(\d+)[:|])?([^{}\n]+)\}(?!\})/gi;

/** Gaps in single braces as highlights. @param isNumbered only those with a number */
export const withCurlyGaps = (text: string, { isNumbered = false } = {}): string =>
  text
    .split(VERBATIM)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(CURLY, (whole, number: string | undefined, answer: string) =>
            isNumbered && number === undefined ? whole : gapOf(answer, { number }),
          ),
    )
    .join('');

export const hasGap = (text: string): boolean => /==[^=\n]+==/.test(text);
