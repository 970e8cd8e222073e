import { unicode } from './unicode.ts';
import { romanValue } from './roman-numerals.ts';

/** A language's words for whole numbers. */
export interface NumberNames {
  /** 0 to 19. */
  readonly small: ReadonlyMap<string, number>;
  /** 20 to 90. */
  readonly tens: ReadonlyMap<string, number>;
  /** First, second, ... twentieth, thirtieth: value by word. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly hundred: string;
}

export interface NumberedName {
  readonly words: readonly string[];
  /** Digits of its numbers, one after the other: "1984" for 1984 and for "nineteen eighty four"; '' for none. */
  readonly number: string;
}

/**
 * The words of a name apart from its numbers, which may be digits, words or Roman numerals.
 * @param names null where the language's number words are not known
 */
export function numberedName(text: string, names: NumberNames | null): NumberedName {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  const tokens = plain.match(unicode('gu')`\p{N}+|[\p{L}\p{M}]+`) ?? [];
  const values = tokens.map((token, i) => valueOf(token, names, i > 0 && i === tokens.length - 1));
  const numbers: number[] = [];
  for (const [i, value] of values.entries()) {
    const [before, last] = [values[i - 1] ?? null, numbers.at(-1) ?? 0];
    const isWord = !unicode('u')`^\p{N}`.test(tokens[i] ?? '');
    if (value === null) continue;
    // "Two hundred", "twenty one", "a hundred twelve".
    if (isWord && before !== null && value === 100 && last < 20) numbers[numbers.length - 1] = last * 100;
    else if (isWord && before !== null && isRound(before) && value < before) numbers[numbers.length - 1] = last + value;
    else numbers.push(value);
  }
  return { words: tokens.filter((_, i) => values[i] === null), number: numbers.join('') };
}

/** Whether smaller numbers may be added: to twenty, not to nineteen. */
const isRound = (value: number): boolean => value === 100 || (value >= 20 && value % 10 === 0);

function valueOf(token: string, names: NumberNames | null, isEnd: boolean): number | null {
  if (unicode('u')`^\p{N}`.test(token)) return Number(token);
  if (token === names?.hundred) return 100;
  // A lone I, V or X is a numeral only at the end: "World War I".
  const roman = token.length > 1 || isEnd ? romanValue(token) : null;
  return roman ?? names?.small.get(token) ?? names?.tens.get(token) ?? names?.ordinals.get(token) ?? null;
}
