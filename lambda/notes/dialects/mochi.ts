import type { Dialect, Taken, TakenCard } from './dialect.ts';
import { gapOf, hasGap } from './gap-text.ts';
import { headingIn, isBlank } from './lines.ts';

/** A gap with a number, or one that is no variable of a template. */
const GAP = /\{\{(?!\s*c\d+::|\s*cloze\s)(?:(\d+)::)?([^{}\n]+)\}\}/g;
const VARIABLE = /^\s*[\w$#/>^!.:|-]+(?:\([^)]*\))?\s*$/;
const SIDES = /^ {0,3}---[ \t]*$/;
const VERBATIM = /(`+[^`]*`+)/;

/**
 * Cards of Mochi (https://mochi.cards/docs/): a note that is a question or a heading, a line of dashes and what stands
 * below it; and `{{gaps}}`, alone only where they are more than a variable's name.
 */
export const mochi: Dialect = {
  name: 'Mochi',
  take({ lines, prose }) {
    const cards: TakenCard[] = [];
    const left = new Map<number, string>();
    const sides = sidesOf(lines, prose);
    if (sides !== null) {
      cards.push(sides);
      for (let line = 1; line <= lines.length; line += 1) left.set(line, '');
      return { cards, refused: [], left };
    }
    const isNumbered = prose.some((line) => /\{\{\d+::[^{}]+\}\}/.test(line));
    let from = 0;
    for (let i = 0; i <= prose.length; i += 1) {
      if (i < prose.length && !isBlank(prose[i] ?? '') && headingIn(prose[i] ?? '') === null) continue;
      const gaps = withGaps(prose.slice(from, i).join('\n'), isNumbered);
      if (hasGap(gaps) && gaps !== prose.slice(from, i).join('\n')) {
        cards.push({ gaps, line: from + 1, lastLine: i });
        for (let line = from + 1; line <= i; line += 1) left.set(line, '');
      }
      from = i + 1;
    }
    return cards.length === 0 ? null : ({ cards, refused: [], left } satisfies Taken);
  },
};

const withGaps = (text: string, isNumbered: boolean): string =>
  text
    .split(VERBATIM)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(GAP, (whole, number: string | undefined, answer: string) =>
            number === undefined && !isNumbered && VARIABLE.test(answer) ? whole : gapOf(answer, { number }),
          ),
    )
    .join('');

/** A note of one card: a short first part that asks, one line of dashes, a second part without headings. */
function sidesOf(lines: readonly string[], prose: readonly string[]): TakenCard | null {
  const dividers = prose.flatMap((line, i) => (SIDES.test(line) ? [i] : []));
  const [divider] = dividers;
  if (divider === undefined || dividers.length > 1) return null;
  const above = prose.slice(0, divider).filter((line) => !isBlank(line) && !/^\s*#[\p{L}\p{N}_/-]+\s*$/u.test(line));
  const [first = ''] = above;
  const asks = above.length === 1 && (headingIn(first) !== null || first.trim().endsWith('?'));
  const below = lines.slice(divider + 1);
  const isPlain =
    below.some((line) => !isBlank(line)) &&
    prose.slice(divider + 1).every((line) => headingIn(line) === null && !/(?<!:):::?(?!:)/.test(line));
  if (!asks || !isPlain) return null;
  // Three dashes right below a line make it a heading; an empty line parts them.
  return {
    front: headingIn(first) ?? first,
    back: below.join('\n').trim(),
    line: prose.indexOf(first) + 1,
    lastLine: lines.length,
  };
}
