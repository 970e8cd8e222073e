import type { SpokenForms } from './spoken-forms.ts';

/** Right after a number these are a decade ("1980s") or millions ("10m") as often as a unit: they need a space. */
const NEEDS_SPACE: ReadonlySet<string> = new Set(['s', 'm']);

const patterns = new WeakMap<SpokenForms, RegExp>();

/** "1 min" is "1 minute", "5 min" is "5 minutes", and "a 5-min walk" is "a 5-minute walk". */
export function withSpokenUnits(text: string, forms: SpokenForms): string {
  return text.replace(patternFor(forms), (written, number: string, space: string, symbol: string) => {
    const unit = forms.units.get(symbol);
    if (unit === undefined || (space === '' && NEEDS_SPACE.has(symbol))) return written;
    if (space === '-') return `${number}-${unit.one}`;
    return `${number} ${number === '1' ? unit.one : unit.many}`;
  });
}

function patternFor(forms: SpokenForms): RegExp {
  const known = patterns.get(forms);
  if (known !== undefined) return known;
  const symbols = [...forms.units.keys()]
    .sort((a, b) => b.length - a.length)
    .map((symbol) => symbol.replace(/[/.^$*+?()[\]{}|\\]/g, '\\$&'));
  // The full stop of an abbreviation goes where the sentence goes on.
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]*)([ \\u00A0\\u202F-]?)(${symbols.join('|')})(?![\\p{L}\\p{N}^])(?:\\.(?=\\s\\p{Ll}))?`,
    'gu',
  );
  patterns.set(forms, made);
  return made;
}
