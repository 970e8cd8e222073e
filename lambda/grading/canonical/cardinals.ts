import type { JudgingTables } from '../../languages/judging-tables.ts';
import type { NumberWords } from '../../languages/number-tables.ts';

/** A number and the place of the first word after it. */
export interface Part {
  readonly value: number;
  readonly end: number;
}

/** Of a language's tables, what numbers are read with. */
export type NumberTables = Pick<JudgingTables, 'numbers' | 'indefiniteArticles'>;

/** The words of whole numbers, read from any place. */
export class Cardinals {
  readonly #words: readonly string[];
  readonly #numbers: NumberWords;
  readonly #articles: ReadonlySet<string>;
  /** A decimal, an ordinal and a fraction begin as a whole number does. */
  readonly #found = new Map<number, readonly Part[]>();

  constructor(words: readonly string[], { numbers, indefiniteArticles }: NumberTables) {
    this.#words = words;
    this.#numbers = numbers;
    this.#articles = indefiniteArticles;
  }

  word(i: number): string {
    return this.#words[i] ?? '';
  }

  /** "Seven", "oh"; null for anything else. */
  digit(i: number): string | null {
    const word = this.word(i);
    if (this.#numbers.zeros.has(word)) return '0';
    const value = this.#numbers.small.get(word);
    return value !== undefined && value <= 9 ? String(value) : null;
  }

  /** "A" of "a hundred". */
  isArticle(i: number): boolean {
    return this.#articles.has(this.word(i));
  }

  /** A number that is one word ("einundzwanzig"); after a round hundred the rest may stand apart. Longest first. */
  #compound(i: number): Part[] {
    const value = this.#numbers.compoundNumber?.(this.word(i)) ?? null;
    if (value === null) return [];
    const alone = { value, end: i + 1 };
    const tails = value >= 100 && value % 100 === 0 ? this.below100(i + 1) : [];
    return [...tails.map((tail) => ({ value: value + tail.value, end: tail.end })), alone];
  }

  /** "Zwei und dreissig": a recogniser parts what is one word. */
  #parted(i: number): Part[] {
    const { and, compoundNumber } = this.#numbers;
    if (compoundNumber === undefined || this.word(i + 1) !== and) return [];
    const value = compoundNumber([i, i + 1, i + 2].map((at) => this.word(at)).join(''));
    return value !== null && value < 100 ? [{ value, end: i + 3 }] : [];
  }

  /** 0 to 99, longest first. */
  below100(i: number): Part[] {
    return [...this.#parted(i), ...this.#joined100(i)];
  }

  #joined100(i: number): Part[] {
    const compound = this.#numbers.compoundNumber?.(this.word(i)) ?? null;
    if (compound !== null && compound < 100) return [{ value: compound, end: i + 1 }];
    const small = this.#numbers.small.get(this.word(i));
    if (small !== undefined) return [{ value: small, end: i + 1 }];
    const tens = this.#numbers.tens.get(this.word(i));
    if (tens === undefined) return [];
    const unit = this.#numbers.small.get(this.word(i + 1));
    const alone = { value: tens, end: i + 1 };
    return unit !== undefined && unit >= 1 && unit <= 9 ? [{ value: tens + unit, end: i + 2 }, alone] : [alone];
  }

  /** Up to 9999 ("twenty one hundred and eleven"), longest first. */
  #hundreds(i: number): Part[] {
    const heads = this.isArticle(i) ? [{ value: 1, end: i + 1 }] : this.below100(i);
    const found: Part[] = [];
    for (const { value, end } of heads) {
      if (this.word(end) !== this.#numbers.hundred || value === 0) continue;
      const rest = this.word(end + 1) === this.#numbers.and ? end + 2 : end + 1;
      for (const tail of this.below100(rest)) found.push({ value: value * 100 + tail.value, end: tail.end });
      found.push({ value: value * 100, end: end + 1 });
    }
    return [...found, ...(this.isArticle(i) ? [] : heads), ...this.#compound(i).filter(({ value }) => value >= 100)];
  }

  /** Whole numbers with every place at which they could end, longest first. */
  from(start: number): readonly Part[] {
    const before = this.#found.get(start);
    if (before !== undefined) return before;
    const found = this.#wholeFrom(start);
    this.#found.set(start, found);
    return found;
  }

  #wholeFrom(start: number): Part[] {
    const found: Part[] = [];
    const grow = (total: number, i: number, below: number): void => {
      const parts = this.#hundreds(i);
      if (this.isArticle(i) && this.#numbers.scales.has(this.word(i + 1))) parts.push({ value: 1, end: i + 1 });
      for (const { value, end } of parts) {
        const scale = this.#numbers.scales.get(this.word(end));
        if (scale !== undefined && scale < below && value > 0) {
          const sum = total + value * scale;
          const rest = this.word(end + 1) === this.#numbers.and ? end + 2 : end + 1;
          grow(sum, rest, scale);
          found.push({ value: sum, end: end + 1 });
        }
        if (value < below) found.push({ value: total + value, end });
      }
    };
    grow(0, start, Infinity);
    const dozen = this.#numbers.groups.get(this.word(this.isArticle(start) ? start + 1 : start));
    if (dozen !== undefined) found.push({ value: dozen, end: start + (this.isArticle(start) ? 2 : 1) });
    for (const part of this.below100(start)) {
      const group = this.#numbers.groups.get(this.word(part.end));
      if (group !== undefined) found.push({ value: part.value * group, end: part.end + 1 });
    }
    return found.filter(({ end }) => !(end === start + 1 && this.isArticle(start))).sort((a, b) => b.end - a.end);
  }
}
