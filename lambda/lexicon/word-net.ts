import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../domain/remembered.ts';
import type { Lexicon, RelatedWord, Relation } from '../ports.ts';

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];

/** The letters of wndb(5WN); a satellite adjective stands among the adjectives. */
const PART_BY_LETTER: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** Pointers of wninput(5WN). */
const ANTONYM = '!';
const SIMILAR = '&';
/** Derivationally related, pertains to, participle of. */
const FAMILY: ReadonlySet<string> = new Set(['+', '\\', '<']);

interface Pointer {
  readonly symbol: string;
  readonly part: Part;
  readonly offset: number;
  /** Which of the synset's words it goes out from, and which it leads to, from 1; 0 for all of them. */
  readonly from: number;
  readonly to: number;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/**
 * Reads WordNet's database files (wndb(5WN)): the index into memory once, each synset where it is looked up.
 * @param dir the folder that holds index.noun, data.noun and the like
 * @param baseForms the forms under which the index may have a word
 * @throws the file system's error where a file is missing
 */
export function openWordNet(dir: string, baseForms: (word: string) => readonly string[]): Lexicon {
  const files = new Map(
    PARTS.map((part) => [
      part,
      { index: indexOf(readFileSync(join(dir, `index.${part}`), 'latin1')), data: readFileSync(join(dir, `data.${part}`)) },
    ]),
  );
  const synset = (part: Part, offset: number): Synset => synsetAt(files.get(part)?.data, offset);

  function relatedTo(word: string): RelatedWord[] {
    const found = new Map<string, { relation: Relation; sense: number }>();
    const add = (relation: Relation, sense: number, words: readonly string[]): void => {
      for (const other of words.map((one) => one.toLowerCase())) {
        const before = found.get(other);
        if (other !== word && (before === undefined || sense < before.sense)) found.set(other, { relation, sense });
      }
    };
    for (const part of PARTS) {
      const lemma = baseForms(word).find((form) => files.get(part)?.index.has(form));
      if (lemma === undefined) continue;
      (files.get(part)?.index.get(lemma)?.offsets ?? []).forEach((offset, sense) => {
        const { words, pointers } = synset(part, offset);
        const place = words.findIndex((one) => one.toLowerCase() === lemma) + 1;
        add('synonym', sense, words);
        for (const pointer of pointers.filter(({ from }) => from === 0 || from === place)) {
          const target = synset(pointer.part, pointer.offset);
          const led = pointer.to === 0 ? target.words : target.words.slice(pointer.to - 1, pointer.to);
          if (pointer.symbol === ANTONYM) add('antonym', sense, led);
          if (FAMILY.has(pointer.symbol)) add('family', sense, led);
          if (part === 'verb' && pointer.symbol === '@') add('wider', sense, led);
          if (part === 'verb' && pointer.symbol === '~') add('narrower', sense, led);
          if (pointer.symbol === SIMILAR) {
            add('similar', sense, target.words);
            for (const { symbol, part: far, offset: at } of target.pointers)
              if (symbol === ANTONYM) add('antonym', sense, synset(far, at).words);
          }
        }
      });
    }
    return [...found].map(([other, { relation, sense }]) => ({
      word: other.replaceAll('_', ' '),
      relation,
      sense,
      isCommon: PARTS.some((part) => files.get(part)?.index.get(other)?.isCommon === true),
    }));
  }

  return { relatedTo: remembered(relatedTo) };
}

interface Lemma {
  /** Of its synsets, commonest sense first. */
  readonly offsets: readonly number[];
  /** It occurs in the texts whose senses WordNet counted. */
  readonly isCommon: boolean;
}

/** Lines that begin with a space are the licence. */
function indexOf(text: string): Map<string, Lemma> {
  const index = new Map<string, Lemma>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.trim().split(' ');
    const synsets = Number(fields[2]);
    index.set(fields[0] ?? '', {
      offsets: fields.slice(-synsets).map(Number),
      isCommon: Number(fields.at(-synsets - 1)) > 0,
    });
  }
  return index;
}

const NEWLINE = 10;

/** `offset lexfile type count word id ... count pointer offset part source-target ... | gloss` */
function synsetAt(data: Buffer | undefined, offset: number): Synset {
  const line = data?.toString('latin1', offset, data.indexOf(NEWLINE, offset)) ?? '';
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const wordsEnd = 4 + 2 * Number.parseInt(fields[3] ?? '0', 16);
  const words = fields.slice(4, wordsEnd).filter((_, i) => i % 2 === 0);
  const pointers = Array.from({ length: Number(fields[wordsEnd]) }, (_, i): Pointer => {
    const [symbol = '', at, letter = '', ends = ''] = fields.slice(wordsEnd + 1 + 4 * i, wordsEnd + 5 + 4 * i);
    return {
      symbol,
      part: PART_BY_LETTER[letter] ?? 'noun',
      offset: Number(at),
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  // "Galore(ip)": where an adjective may stand.
  return { words: words.map((word) => word.replace(/\([a-z]+\)$/, '')), pointers };
}
