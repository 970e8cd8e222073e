import type { NumberWords } from '../../languages/number-tables.ts';
import { Cardinals, type NumberTables, type Part } from './cardinals.ts';

/** One way to read the words that begin at a place: the tokens they stand for and how many words that takes. */
export interface Chunk {
  readonly tokens: readonly string[];
  readonly length: number;
}

/**
 * Every way a number can begin at a place, longest first: cardinals ("one hundred and seventy"), years and other pairs
 * ("nineteen oh five", "thirty three oh six"), digits one by one ("four oh four", "double seven"), decimals,
 * ordinals, decades, fractions. Empty where no number word stands there.
 */
export function chunksIn(words: readonly string[], tables: NumberTables): (start: number) => readonly Chunk[] {
  const known = new Map<number, readonly Chunk[]>();
  let grammar: NumberGrammar | null = null;
  return (start) => {
    if (!canBegin(words[start] ?? '', tables.numbers)) return NONE;
    const before = known.get(start);
    if (before !== undefined) return before;
    grammar ??= new NumberGrammar(words, tables);
    const chunks = chunksAt(start, grammar);
    known.set(start, chunks);
    return chunks;
  };
}

const NONE: readonly Chunk[] = [];

function chunksAt(start: number, grammar: NumberGrammar): Chunk[] {
  const found = [
    ...grammar.signed(start),
    ...grammar.fractions(start),
    ...grammar.decimals(start),
    ...grammar.ordinals(start),
    ...grammar.decades(start),
    ...grammar.pairs(start),
    ...grammar.digits(start),
    ...grammar.whole(start),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ tokens, length }) => {
      const key = `${String(length)} ${tokens.join(' ')}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => b.length - a.length);
}

function canBegin(word: string, { firstWords, compoundNumber, compoundOrdinal }: NumberWords): boolean {
  return firstWords.has(word) || isNumber(compoundNumber?.(word)) || isNumber(compoundOrdinal?.(word));
}

const isNumber = (value: number | null | undefined): boolean => typeof value === 'number';

class NumberGrammar {
  readonly #cardinals: Cardinals;
  readonly #numbers: NumberWords;

  constructor(words: readonly string[], tables: NumberTables) {
    this.#cardinals = new Cardinals(words, tables);
    this.#numbers = tables.numbers;
  }

  #word(i: number): string {
    return this.#cardinals.word(i);
  }

  signed(start: number): Chunk[] {
    if (!this.#numbers.negative.has(this.#word(start))) return [];
    const [first] = [...this.decimals(start + 1), ...this.whole(start + 1)];
    return first ? [{ tokens: [this.#numbers.minus, ...first.tokens], length: first.length + 1 }] : [];
  }

  whole(start: number): Chunk[] {
    return this.#cardinals.from(start).map(({ value, end }) => ({ tokens: [String(value)], length: end - start }));
  }

  /** "Eighteen point oh five", "point five", "two point five billion". */
  decimals(start: number): Chunk[] {
    const heads: Part[] =
      this.#word(start) === this.#numbers.point
        ? [{ value: 0, end: start }]
        : this.#cardinals
            .from(start)
            .concat(this.#cardinals.digit(start) === '0' ? [{ value: 0, end: start + 1 }] : []);
    for (const { value, end } of heads) {
      if (this.#word(end) !== this.#numbers.point) continue;
      let [i, places] = [end + 1, ''];
      for (;;) {
        const digit = this.#cardinals.digit(i);
        const [pair] = digit === null ? this.#cardinals.below100(i) : [];
        if (digit === null && pair === undefined) break;
        places += digit ?? String(pair?.value ?? '');
        i = digit === null ? (pair?.end ?? i + 1) : i + 1;
      }
      if (places === '') continue;
      const text = `${String(value)}.${places}`.replace(/0+$/, '').replace(/\.$/, '');
      const scale = this.#numbers.scales.get(this.#word(i));
      return scale === undefined
        ? [{ tokens: [text], length: i - start }]
        : [{ tokens: [scaled(text, scale)], length: i + 1 - start }];
    }
    return [];
  }

  /** "Twenty first" is 21 and "st", as "21st" is. */
  ordinals(start: number): Chunk[] {
    return this.#ordinalParts(start).map(({ value, end }) => ({
      tokens: [String(value), this.#numbers.ordinalEnding(value)].filter((token) => token !== ''),
      length: end - start,
    }));
  }

  #ordinalParts(start: number): Part[] {
    const { and, ordinals } = this.#numbers;
    const cardinals = this.#cardinals.from(start);
    const rounds = [{ value: 0, end: start }, ...cardinals.filter(({ value }) => value > 0 && value % 100 === 0)];
    const compound = rounds.flatMap(({ value, end }) =>
      (this.#word(end) === and && value > 0 ? [end, end + 1] : [end]).flatMap((at) =>
        this.#ordinalsBelow100(at).map((last) => ({ value: value + last.value, end: last.end })),
      ),
    );
    const scaled = [{ value: 1, end: start }, ...cardinals].flatMap(({ value, end }) => {
      const scale = ordinals.get(this.#word(end)) ?? 0;
      return scale >= 100 && value > 0 && value < 1000 ? [{ value: value * scale, end: end + 1 }] : [];
    });
    const oneWord = this.#numbers.compoundOrdinal?.(this.#word(start)) ?? null;
    const whole = oneWord === null ? [] : [{ value: oneWord, end: start + 1 }];
    return [...whole, ...compound, ...scaled].sort((a, b) => b.end - a.end);
  }

  /** "First", "twenty first". */
  #ordinalsBelow100(start: number): Part[] {
    const { beforeUnit, ordinals, tens, unitOrdinals } = this.#numbers;
    const isUnit = unitOrdinals.has(this.#word(start)) && beforeUnit.has(this.#word(start - 1));
    const single = isUnit ? undefined : ordinals.get(this.#word(start));
    const ten = tens.get(this.#word(start));
    const unit = ordinals.get(this.#word(start + 1)) ?? 100;
    return [
      ...(single !== undefined && single < 100 ? [{ value: single, end: start + 1 }] : []),
      ...(ten !== undefined && unit < 10 ? [{ value: ten + unit, end: start + 2 }] : []),
    ];
  }

  /** "Nineteen eighties" is 1980 and "s"; "two thousands"; "nineteen hundreds"; "eighties". */
  decades(start: number): Chunk[] {
    const made = (value: string, end: number): Chunk => ({
      tokens: [value, this.#numbers.decadeEnding],
      length: end - start,
    });
    const found: Chunk[] = [];
    const alone = this.#numbers.decades.get(this.#word(start));
    if (alone !== undefined) found.push(made(String(alone), start + 1));
    for (const { value, end } of this.#cardinals.below100(start)) {
      const decade = this.#numbers.decades.get(this.#word(end));
      if (decade !== undefined && value >= 10) found.push(made(`${String(value)}${String(decade)}`, end + 1));
      const next = this.#word(end);
      if (this.#numbers.hundreds.has(next)) found.push(made(String(value * 100), end + 1));
      if (this.#numbers.thousands.has(next)) found.push(made(String(value * 1000), end + 1));
    }
    return found;
  }

  /** "Nineteen eighty four", "twenty oh five", "thirty three oh six", "one ninety two", "two fifty six". */
  pairs(start: number): Chunk[] {
    const found: Chunk[] = [];
    for (const { value, end } of this.#cardinals.below100(start)) {
      if (value === 0) continue;
      const oh = this.#numbers.zeros.has(this.#word(end)) ? this.#cardinals.digit(end + 1) : null;
      if (oh !== null && value >= 10) found.push({ tokens: [`${String(value)}0${oh}`], length: end + 2 - start });
      for (const second of this.#cardinals.below100(end)) {
        if (second.value < 10) continue;
        found.push({ tokens: [`${String(value)}${String(second.value)}`], length: second.end - start });
      }
    }
    return found;
  }

  /** Digits one by one, as in a port or a telephone number: all of them, two at least. */
  digits(start: number): Chunk[] {
    let [i, text] = [start, ''];
    for (;;) {
      const times = this.#numbers.repeats.get(this.#word(i));
      const digit = this.#cardinals.digit(times === undefined ? i : i + 1);
      if (digit === null) break;
      text += digit.repeat(times ?? 1);
      i += times === undefined ? 1 : 2;
    }
    // "Oh" alone is a letter; "zero" is a number.
    const isNumber = text.length >= 2 || (text === '0' && this.#word(start).length > 2);
    return isNumber ? [{ tokens: [text], length: i - start }] : [];
  }

  /** "Three quarters" is 3/4, "a half" 1/2, "two and a half" 2.5. */
  fractions(start: number): Chunk[] {
    const { denominators, and } = this.#numbers;
    const isOne = (i: number): boolean => this.#cardinals.isArticle(i) || this.#numbers.small.get(this.#word(i)) === 1;
    const found: Chunk[] = [];
    const simple = (i: number): { top: number; bottom: number; end: number } | null => {
      if (isOne(i)) {
        const bottom = denominators.get(this.#word(i + 1));
        if (bottom !== undefined) return { top: 1, bottom, end: i + 2 };
        // "A fifth" is a share where nothing follows: not in "a fifth column".
        const ordinal = this.#word(i + 2) === '' ? this.#numbers.ordinals.get(this.#word(i + 1)) : undefined;
        if (ordinal !== undefined && ordinal > 3) return { top: 1, bottom: ordinal, end: i + 2 };
      }
      return denominators.get(this.#word(i)) === 2 ? { top: 1, bottom: 2, end: i + 1 } : null;
    };
    const own = simple(start);
    if (own !== null) {
      const at = isOne(own.end) ? own.end + 1 : own.end;
      const scale = this.#numbers.scales.get(this.#word(at));
      found.push(
        scale === undefined
          ? { tokens: [`${String(own.top)}/${String(own.bottom)}`], length: own.end - start }
          : { tokens: [String((own.top / own.bottom) * scale)], length: at + 1 - start },
      );
    }
    for (const { value, end } of this.#cardinals.from(start)) {
      const bottom = denominators.get(this.#word(end));
      const [other] = this.#ordinalParts(end);
      // "Twenty third" is 23rd, "twenty thirds" a fraction.
      const isOrdinal = value >= 20 && value % 10 === 0 && (this.#numbers.ordinals.get(this.#word(end)) ?? 10) < 10;
      if (bottom !== undefined && value > 0 && !isOrdinal) {
        found.push({ tokens: [`${String(value)}/${String(bottom)}`], length: end + 1 - start });
      } else if (other !== undefined && other.value > 3 && value > 0 && value < other.value) {
        found.push({ tokens: [`${String(value)}/${String(other.value)}`], length: other.end - start });
      }
      const part = this.#word(end) === and ? simple(end + 1) : null;
      if (part !== null) found.push({ tokens: [String(value + part.top / part.bottom)], length: part.end - start });
    }
    return found;
  }
}

/** "2.5" and a million is "2500000"; exact where the digits allow it. */
export function scaled(text: string, scale: number): string {
  const [whole = '0', places = ''] = text.split('.');
  const zeros = String(scale).length - 1;
  const digits = places.padEnd(zeros, '0');
  const moved = `${whole}${digits.slice(0, zeros)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(zeros).replace(/0+$/, '');
  return rest === '' ? moved : `${moved}.${rest}`;
}
