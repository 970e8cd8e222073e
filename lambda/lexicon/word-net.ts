import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../domain/remembered.ts';
import type { Lexicon, RelatedWord, Relation } from '../ports/lexicon.ts';
import { type Part, type Pointer, type Synset, synsetsOf } from './synsets.ts';

const PARTS: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];

/** Pointers of wninput(5WN). */
const ANTONYM = '!';
const SIMILAR = '&';
const WIDER = '@';
const NARROWER = '~';

/** A word in one of its meanings. */
interface Sense {
  readonly part: Part;
  readonly lemma: string;
  readonly synset: Synset;
  /** How often it was met in the texts whose senses WordNet counted. */
  readonly count: number;
}

/**
 * Opens WordNet's database files (wndb(5WN)), which are read into memory once.
 * @param dir the folder that holds index.noun, data.noun, index.sense and the like
 * @param baseForms the forms under which the index may have a word
 * @throws the file system's error where a file is missing
 */
export function openWordNet(dir: string, baseForms: (word: string) => readonly string[]): Lexicon {
  const read = (name: string): string => readFileSync(join(dir, name), 'latin1');
  const offsets = new Map(PARTS.map((part) => [part, offsetsByLemma(read(`index.${part}`))]));
  const synsetAt = synsetsOf(new Map(PARTS.map((part) => [part, read(`data.${part}`)])));
  const counts = countsBySense(read('index.sense'));
  const isCommon = (word: string): boolean =>
    PARTS.some((part) =>
      offsets
        .get(part)
        ?.get(word)
        ?.some((offset) => counts.has(`${word} ${String(offset)}`)),
    );

  /** The senses of a word in any form, those that were met most often first. */
  const sensesOf = (word: string): Sense[] =>
    PARTS.flatMap((part) => {
      const lemma = baseForms(word).find((form) => offsets.get(part)?.has(form));
      if (lemma === undefined) return [];
      return (offsets.get(part)?.get(lemma) ?? []).map((offset) => ({
        part,
        lemma,
        synset: synsetAt(part, offset),
        count: counts.get(`${lemma} ${String(offset)}`) ?? 0,
      }));
    }).sort((a, b) => b.count - a.count);

  const wordsAt = ({ part, offset, to }: Pointer): readonly string[] => {
    const { words } = synsetAt(part, offset);
    return to === 0 ? words : words.slice(to - 1, to);
  };

  function* relationsOf({ part, lemma, synset: { words, pointers } }: Sense): Iterable<[Relation, readonly string[]]> {
    yield ['synonym', words];
    const place = words.findIndex((one) => one.toLowerCase() === lemma) + 1;
    for (const pointer of pointers.filter(({ from }) => from === 0 || from === place)) {
      const { symbol } = pointer;
      if (symbol === ANTONYM) yield ['antonym', wordsAt(pointer)];
      // Of nouns they are other things: a city is no Paris.
      if (part === 'verb' && symbol === WIDER) yield ['wider', wordsAt(pointer)];
      if (part === 'verb' && symbol === NARROWER) yield ['narrower', wordsAt(pointer)];
      if (symbol !== SIMILAR) continue;
      yield ['similar', wordsAt(pointer)];
      // An adjective without an antonym of its own has that of the one it is similar to.
      for (const beyond of synsetAt(pointer.part, pointer.offset).pointers)
        if (beyond.symbol === ANTONYM) yield ['antonym', wordsAt(beyond)];
    }
  }

  function relatedTo(word: string): RelatedWord[] {
    const senses = sensesOf(word);
    const found = new Map<string, RelatedWord>();
    const lemmas = new Set([word, ...senses.map(({ lemma }) => lemma)]);
    senses.forEach((one, sense) => {
      for (const [relation, words] of relationsOf(one)) {
        for (const other of words.map((text) => text.toLowerCase()).filter((text) => !lemmas.has(text))) {
          const key = `${relation} ${other}`;
          if (found.has(key)) continue;
          found.set(key, { word: other.replaceAll('_', ' '), relation, sense, isCommon: isCommon(other) });
        }
      }
    });
    return [...found.values()];
  }

  return { relatedTo: remembered(relatedTo) };
}

/** Where a lemma's synsets stand, in its commonest sense first. Lines that begin with a space are the licence. */
function offsetsByLemma(index: string): Map<string, number[]> {
  const lines = index.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  return new Map(
    lines.map((line) => {
      const fields = line.trimEnd().split(' ');
      return [fields[0] ?? '', fields.slice(-Number(fields[2])).map(Number)];
    }),
  );
}

/** `lemma%type:file:id:head:headid offset sense count` */
function countsBySense(index: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, lemma = '', offset, count] of index.matchAll(/^([^%\n]+)%\S+ (\d+) \d+ ([1-9]\d*)$/gm))
    counts.set(`${lemma} ${String(Number(offset))}`, Number(count));
  return counts;
}
