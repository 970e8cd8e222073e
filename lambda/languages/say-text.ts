import { unicode } from '../domain/unicode.ts';
import { codeInWords, isSayableCode } from './code-in-words.ts';
import { readFormula } from './formula.ts';
import { formulaInWords } from './formula-in-words.ts';
import { audible } from './markup.ts';
import { hasWords, proseInWords } from './prose-in-words.ts';
import type { SpokenForms } from './spoken-forms.ts';

/**
 * Code between backticks; formulas between dollars, as Markdown and Obsidian have them (no space inside the dollars, no
 * digit after the last: "$5 and $10" is money), or in LaTeX's own brackets, as Anki has them.
 */
const segment = () =>
  unicode(
    'gsu',
  )`(\x60+)(?!\x60)(?<code>.+?)(?<!\x60)\1(?!\x60)|\$\$(?<display>[^$]+)\$\$|(?<![\\\p{L}\p{N}$])\$(?<inline>(?!\s)[^$]+?(?<![\s\\]))\$(?![\p{N}$])|\\\((?<round>.+?)\\\)|\\\[(?<square>.+?)\\\]`;

interface Segment {
  readonly kind: 'prose' | 'code' | 'formula';
  readonly text: string;
}

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(segment())) {
    const { code, display, inline, round, square } = match.groups ?? {};
    segments.push({ kind: 'prose', text: text.slice(from, match.index) });
    segments.push(
      code === undefined
        ? { kind: 'formula', text: display ?? inline ?? round ?? square ?? '' }
        : { kind: 'code', text: code.trim() },
    );
    from = match.index + match[0].length;
  }
  return [...segments, { kind: 'prose', text: text.slice(from) }];
}

/**
 * A text of a note, or what was heard, as it is said: one line, in words, without markup, control characters, lone
 * surrogates, emoji, addresses or ids. Never throws. Code and formulas that cannot be said are read as plain text.
 */
export function sayText(text: string, forms: SpokenForms): string {
  return segmentsOf(audible(text))
    .map(({ kind, text: part }) => {
      if (kind === 'code' && isSayableCode(part)) return codeInWords(part, forms);
      const formula = kind === 'formula' ? readFormula(part) : null;
      return formula === null ? proseInWords(part, forms) : formulaInWords(formula, forms);
    })
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!)]+)(?= |$)/g, '$1')
    .replace(/(?<=\() /g, '')
    .trim();
}

/** Whether a text has something to say, and every formula and all code in it can be said in words. */
export function canBeSaid(text: string): boolean {
  const heard = audible(text);
  if (!/[\x60$\\]/.test(heard)) return hasWords(heard);
  const segments = segmentsOf(heard);
  const isSayable = segments.every(({ kind, text: part }) => {
    if (kind === 'formula') return readFormula(part) !== null;
    return kind === 'prose' || isSayableCode(part);
  });
  return isSayable && segments.some(({ kind, text: part }) => kind !== 'prose' || hasWords(part));
}
