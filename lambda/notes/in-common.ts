import { COMMON, type Conventions } from './conventions.ts';
import { literalPattern } from '../domain/literal-pattern.ts';
import { proseLines } from './prose.ts';
import { HIGHLIGHT } from './to-words.ts';
import { covered } from './verbatim.ts';
import { GAP_PLACES, GAP_TOKEN } from './keywords.ts';

/** In longer lines gaps by an author's own patterns are not looked for. */
const LINE_AT_MOST = 4000;
const CODE_OR_FORMULA = /(`+[^`]*`+|\$[^$]+\$)/;
const CODE_FORMULA_OR_GAP = /(`+[^`]*`+|\$[^$]+\$|==[^=\n]+==)/;

/**
 * A note as somebody without settings would have written it: the author's own tags, separators and gaps are the common
 * ones, and what is common and not theirs is text. Marks between sides of several lines stay, as multi-line.ts knows
 * them. Lines keep their numbers; code stays.
 */
export function inCommon(text: string, conventions: Conventions): string {
  if (!conventions.isChosen) return text;
  const change = changeOf(conventions);
  const lines = text.split('\n');
  return proseLines(text)
    .map((line, i) => (line === '' ? (lines[i] ?? '') : change(line)))
    .join('\n');
}

function changeOf(conventions: Conventions): (line: string) => string {
  const retag = tagsInCommon(conventions);
  const separate = separatorsInCommon(conventions);
  const withoutColons = conventions.single === COMMON.single ? (line: string): string => line : colonsAside;
  const gap = gapsInCommon(conventions);
  return (line) => {
    const bare = line.trim();
    const isMark = bare === conventions.below || bare === conventions.belowBothWays || bare === conventions.end;
    if (isMark && bare !== '') return line;
    if (bare === COMMON.below || bare === COMMON.belowBothWays) return covered(line);
    const tagged = retag(line);
    const separated = separate(tagged);
    // A card within a line has no gaps of its own.
    return separated ?? withoutColons(line.length > LINE_AT_MOST ? tagged : gap(tagged));
  };
}

/** A tag of the author's as the common one; others stay as they are. */
export function tagsInCommon({ tags }: Conventions): (text: string) => string {
  const [common = ''] = COMMON.tags;
  const own = tags.filter((tag) => tag !== common).map((tag) => `#${literalPattern(tag.replace(/^#/, ''))}`);
  if (own.length === 0) return (text) => text;
  const pattern = new RegExp(`(^|\\s)(?:${own.join('|')})(?=[/\\s.,;]|$)`, 'gu');
  return (text) => text.replace(pattern, (_, before: string) => before + common);
}

/** Colons that part nothing here, as text. */
const colonsAside = (text: string): string => text.replace(/:{2,}/g, covered);

/** A line with the common separator in the place of the author's; null where it has none. */
function separatorsInCommon({ single, singleBothWays }: Conventions): (line: string) => string | null {
  const separators = [
    { mark: single, common: COMMON.single },
    { mark: singleBothWays, common: COMMON.singleBothWays },
  ]
    .filter(({ mark }) => mark.trim() !== '')
    .sort((a, b) => b.mark.length - a.mark.length);
  return (line) => {
    const parts = line.split(CODE_OR_FORMULA);
    for (const { mark, common } of separators) {
      const at = parts.findIndex((part, i) => i % 2 === 0 && part.includes(mark));
      if (at < 0) continue;
      if (mark === common) return line;
      const part = parts[at] ?? '';
      const before = parts.slice(0, at).join('') + part.slice(0, part.indexOf(mark));
      const after = part.slice(part.indexOf(mark) + mark.length) + parts.slice(at + 1).join('');
      return `${colonsAside(before)} ${common} ${colonsAside(after)}`;
    }
    return null;
  };
}

function gapsInCommon({ gaps }: Conventions): (line: string) => string {
  const isHighlight = (pattern: string): boolean => pattern.startsWith('==');
  const patterns = [...gaps]
    .sort((a, b) => Number(isHighlight(b)) - Number(isHighlight(a)))
    .flatMap((pattern) => gapPattern(pattern) ?? []);
  const hasHighlights = gaps.some(isHighlight);
  return (line) => {
    const plain = hasHighlights
      ? line
      : line.replace(HIGHLIGHT, (_, one?: string, other?: string) => one ?? other ?? '');
    return patterns.reduce((text, pattern) => withGaps(text, pattern), plain);
  };
}

/** Gaps outside of code and formulas, and for a pattern without equals signs of what is a gap already. */
function withGaps(line: string, pattern: RegExp): string {
  return line
    .split(pattern.source.startsWith('==') ? CODE_OR_FORMULA : CODE_FORMULA_OR_GAP)
    .map((part, i) => (i % 2 === 0 ? part.replace(pattern, asHighlight) : part))
    .join('');
}

function asHighlight(...found: unknown[]): string {
  const { answer = '', number, hint } = found.at(-1) as Readonly<Record<string, string | undefined>>;
  return `==${number === undefined ? '' : `${number};;`}${answer}${hint === undefined ? '' : `;;${hint}`}==`;
}

const ANSWER = '(?<answer>';

/** A pattern of gaps in the way of obsidian-spaced-repetition as a regular expression; null where it names no answer. */
function gapPattern(pattern: string): RegExp | null {
  const compiled = (text: string): string =>
    text.replace(GAP_TOKEN, (token, escaped?: string, optional?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (optional !== undefined) return `(?:${compiled(optional)})?`;
      return GAP_PLACES.get(token) ?? literalPattern(token);
    });
  const source = compiled(pattern);
  if (!source.includes(ANSWER)) return null;
  try {
    return new RegExp(source, 'gu');
  } catch {
    return null;
  }
}
