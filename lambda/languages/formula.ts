import { unicode } from '../domain/unicode.ts';
import {
  ACCENTS,
  DOTS,
  FRACTIONS,
  FUNCTION_LETTER,
  NAMES,
  PLAIN_TEXT,
  PUNCTUATION,
  SIGNS,
  SILENT,
  WITH_BOUNDS,
} from './formula-signs.ts';
import type { FormulaName, Sign } from './spoken-forms.ts';

/** A formula as parts that every language can put into words. */
export type FormulaPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: FormulaName }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'fraction' | 'choose'; readonly over: Formula; readonly under: Formula }
  | { readonly kind: 'root'; readonly of: Formula; readonly degree: Formula | null }
  | { readonly kind: 'power' | 'subscript'; readonly base: FormulaPart; readonly raised: Formula }
  | { readonly kind: 'logarithm'; readonly base: Formula }
  | { readonly kind: 'between'; readonly name: FormulaName; readonly from: Formula | null; readonly to: Formula | null }
  | { readonly kind: 'prime' | 'factorial'; readonly base: FormulaPart }
  | { readonly kind: 'accent'; readonly name: FormulaName; readonly base: Formula }
  | { readonly kind: 'absolute' | 'group' | 'row'; readonly inner: Formula }
  | { readonly kind: 'applied'; readonly base: FormulaPart; readonly to: Formula };

export type Formula = readonly FormulaPart[];

/** Nobody follows a longer formula by ear. */
const LONGEST_CHARS = 120;

const anyToken = () => unicode('gsu')`\s+|\\(?:[A-Za-z]+|.)|\d+(?:[.,]\d+)*|\p{L}{3,}|<=|>=|!=|->|=>|[^\s\\]`;

/** Ends the reading of a formula at once; never leaves this file. */
class UnsayableFormulaError extends Error {
  override readonly name = 'UnsayableFormulaError';

  constructor(token: string | null) {
    super(`A formula that is said has no ${token === null ? 'end there' : `"${token}" there`}.`);
  }
}

/**
 * Reads LaTeX as notes use it: fractions, roots, powers, indices, Greek letters, sums, comparisons. Null for what is too
 * long, is no formula, or holds what cannot be said in one line (matrices, alignments, unknown commands).
 */
export function readFormula(source: string): Formula | null {
  if (source.length > LONGEST_CHARS) return null;
  const tokens = (source.match(anyToken()) ?? []).filter((token) => token.trim() !== '' && !SILENT.has(token));
  try {
    const reader = new FormulaReader(tokens);
    const formula = reader.sequence(null);
    return formula.length === 0 ? null : formula;
  } catch (error) {
    if (error instanceof UnsayableFormulaError) return null;
    throw error;
  }
}

class FormulaReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  /** Up to a closing token, which is taken; null reads to the end. */
  sequence(end: string | null): Formula {
    const parts: FormulaPart[] = [];
    for (;;) {
      const token = this.#next();
      if (token === end) return parts;
      if (token === null || token === '}') throw new UnsayableFormulaError(token);
      parts.push(this.#suffixed(this.#part(token, end)));
    }
  }

  #next(): string | null {
    return this.#tokens[this.#at++] ?? null;
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  /** What a command or an exponent is about: all between braces, else one token with its minus (a number is one token). */
  #argument(): Formula {
    const token = this.#next();
    if (token === '{') return this.sequence('}');
    if (token === null) throw new UnsayableFormulaError(token);
    const part = this.#part(token, null);
    return token === '-' || token === '−' ? [part, ...this.#argument()] : [part];
  }

  #part(token: string, end: string | null): FormulaPart {
    const sign = own(SIGNS, token);
    if (sign !== undefined) return { kind: 'sign', sign };
    const bounded = own(WITH_BOUNDS, token);
    if (bounded !== undefined) return { kind: 'between', name: bounded, ...this.#bounds() };
    const accent = own(ACCENTS, token);
    if (accent !== undefined) return { kind: 'accent', name: accent, base: this.#argument() };
    if (FRACTIONS.has(token)) return { kind: 'fraction', over: this.#argument(), under: this.#argument() };
    if (token === '\\binom') return { kind: 'choose', over: this.#argument(), under: this.#argument() };
    if (token === '\\sqrt' || token === '√') {
      const degree = this.#takes('[') ? this.sequence(']') : null;
      return { kind: 'root', of: this.#argument(), degree };
    }
    if (PLAIN_TEXT.has(token)) return { kind: 'text', text: this.#plainText() };
    if (token === '{') return { kind: 'row', inner: this.sequence('}') };
    if (token === '(' || token === '[') return { kind: 'group', inner: this.sequence(token === '(' ? ')' : ']') };
    if (token === '|') return this.#bar(end);
    if (token === '\\log' && this.#takes('_')) return { kind: 'logarithm', base: this.#argument() };
    const name = own(NAMES, token);
    if (name !== undefined) return { kind: 'name', name };
    if (DOTS.has(token)) return { kind: 'text', text: '…' };
    if (unicode('u')`^[\p{L}\p{N}]`.test(token) || PUNCTUATION.has(token)) return { kind: 'text', text: token };
    throw new UnsayableFormulaError(token);
  }

  /** "_{i=1}^{n}" in either order. */
  #bounds(): { from: Formula | null; to: Formula | null } {
    const bounds: { from: Formula | null; to: Formula | null } = { from: null, to: null };
    for (;;) {
      if (this.#takes('_')) bounds.from = this.#argument();
      else if (this.#takes('^')) bounds.to = this.#argument();
      else return bounds;
    }
  }

  /** "|x|" is a size; a bar that none closes, as in "P(A|B)", is a condition. */
  #bar(end: string | null): FormulaPart {
    const close = this.#tokens.indexOf('|', this.#at);
    const closes = end === null ? this.#tokens.length : this.#tokens.indexOf(end, this.#at);
    if (close < 0 || close > closes) return { kind: 'sign', sign: 'given' };
    return { kind: 'absolute', inner: this.sequence('|') };
  }

  #plainText(): string {
    if (!this.#takes('{')) return this.#next() ?? '';
    const words: string[] = [];
    for (let token = this.#next(); token !== '}'; token = this.#next()) {
      if (token === null || !unicode('u')`^[\p{L}\p{N}.,-]+$`.test(token)) throw new UnsayableFormulaError(token);
      words.push(token);
    }
    return words.join(' ');
  }

  /** Powers, indices, primes, factorials and arguments after a part. */
  #suffixed(part: FormulaPart): FormulaPart {
    let whole = part;
    for (;;) {
      if (this.#takes('^')) whole = { kind: 'power', base: whole, raised: this.#exponent() };
      else if (this.#takes('_')) whole = { kind: 'subscript', base: whole, raised: this.#argument() };
      else if (this.#takes("'")) whole = { kind: 'prime', base: whole };
      else if (part.kind !== 'sign' && this.#takes('!')) whole = { kind: 'factorial', base: whole };
      else break;
    }
    return isFunction(part) && this.#takes('(') ? { kind: 'applied', base: whole, to: this.sequence(')') } : whole;
  }

  #exponent(): Formula {
    return this.#takes('\\circ') ? [{ kind: 'sign', sign: 'degrees' }] : this.#argument();
  }
}

const isFunction = (part: FormulaPart): boolean =>
  part.kind === 'name' || part.kind === 'logarithm' || (part.kind === 'text' && FUNCTION_LETTER.test(part.text));

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
