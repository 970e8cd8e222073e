import { literalPattern } from '../domain/literal-pattern.ts';
import type { SpokenForms } from './spoken-forms.ts';

/** Right after a number these are a decade ("1980s") or millions ("10m") as often as a unit: they need a space. */
const NEEDS_SPACE: ReadonlySet<string> = new Set(['s', 'm']);

interface UnitPatterns {
  readonly afterNumber: RegExp;
  /** "km/h" without a number: only units with a slash are surely units. */
  readonly alone: RegExp;
}

const made = new WeakMap<SpokenForms, UnitPatterns>();

/** "1 min" is "1 minute", "5 min" is "5 minutes", and "a 5-min walk" is "a 5-minute walk". */
export function withSpokenUnits(text: string, forms: SpokenForms): string {
  const { units } = forms;
  const { afterNumber, alone } = patternsOf(forms);
  return text
    .replace(afterNumber, (written, number: string, space: string, symbol: string) => {
      const unit = units.get(symbol);
      if (unit === undefined || (space === '' && NEEDS_SPACE.has(symbol))) return written;
      if (space === '-') return `${number}-${unit.one}`;
      return `${number} ${number === '1' ? unit.one : unit.many}`;
    })
    .replace(alone, (symbol) => units.get(symbol)?.many ?? symbol);
}

function patternsOf(forms: SpokenForms): UnitPatterns {
  const known = made.get(forms);
  if (known !== undefined) return known;
  const symbols = [...forms.units.keys()].sort((a, b) => b.length - a.length);
  const oneOf = (some: readonly string[]): string => `(?:${some.map(literalPattern).join('|')})`;
  const patterns: UnitPatterns = {
    // The full stop of an abbreviation goes where the sentence goes on.
    afterNumber: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]*)([ \\u00A0\\u202F-]?)(${oneOf(symbols)})(?![\\p{L}\\p{N}^])(?:\\.(?=\\s\\p{Ll}))?`,
      'gu',
    ),
    alone: new RegExp(
      `(?<![\\p{L}\\p{N}/])${oneOf(symbols.filter((symbol) => symbol.includes('/')))}(?![\\p{L}\\p{N}/^])`,
      'gu',
    ),
  };
  made.set(forms, patterns);
  return patterns;
}
