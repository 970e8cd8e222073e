export type Part = 'noun' | 'verb' | 'adj' | 'adv';

/** The letters of wndb(5WN); a satellite adjective stands among the adjectives. */
const PART_BY_LETTER: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

export interface Pointer {
  /** As in wninput(5WN): "!" leads to an antonym. */
  readonly symbol: string;
  readonly part: Part;
  readonly offset: number;
  /** Which of the synset's words it goes out from, and which it leads to, from 1; 0 for all of them. */
  readonly from: number;
  readonly to: number;
}

/** Words of one meaning. */
export interface Synset {
  /** An underscore parts the words of a phrase. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** Reads synsets where they stand in WordNet's data files. @param files the files' texts, one character a byte */
export const synsetsOf =
  (files: ReadonlyMap<Part, string>) =>
  (part: Part, offset: number): Synset => {
    const data = files.get(part) ?? '';
    return parsed(data.slice(offset, data.indexOf('\n', offset)));
  };

/** Where the words begin, and how many fields each of them takes, and each pointer. */
const WORDS_FROM = 4;
const WORD_FIELDS = 2;
const POINTER_FIELDS = 4;
const HEXADECIMAL = 16;

/** `offset file type count word id ... count symbol offset part source-target ... | gloss`; some numbers hexadecimal. */
function parsed(line: string): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const wordsTo = WORDS_FROM + WORD_FIELDS * Number.parseInt(fields[WORDS_FROM - 1] ?? '', HEXADECIMAL);
  const words = fields.slice(WORDS_FROM, wordsTo).filter((_, i) => i % WORD_FIELDS === 0);
  return {
    // "Galore(ip)": where an adjective may stand.
    words: words.map((word) => word.replace(/\([a-z]+\)$/, '')),
    pointers: Array.from({ length: Number(fields[wordsTo]) }, (_, i): Pointer => {
      const from = wordsTo + 1 + POINTER_FIELDS * i;
      const [symbol = '', offset, letter = '', ends = ''] = fields.slice(from, from + POINTER_FIELDS);
      return {
        symbol,
        part: PART_BY_LETTER[letter] ?? 'noun',
        offset: Number(offset),
        from: Number.parseInt(ends.slice(0, 2), HEXADECIMAL),
        to: Number.parseInt(ends.slice(2), HEXADECIMAL),
      };
    }),
  };
}
