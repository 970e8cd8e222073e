import { groupBy } from '../../domain/group-by.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import { ofTables } from '../of-tables.ts';
import { isNumberWord } from './bounds.ts';

type Words = readonly string[];

const beginsWith = (words: Words, phrase: Words, at = 0): boolean => phrase.every((word, i) => words[at + i] === word);

/** Hundreds of phrases, each looked for only where the word at its edge stands; in their tables' order. */
const phrasesOf = ofTables((tables) => {
  const first = ([word = '']: Words): string => word;
  return {
    carriers: groupBy(tables?.carriers ?? [], first),
    trailers: groupBy(tables?.trailers ?? [], (phrase) => phrase.at(-1) ?? ''),
    corrections: groupBy(tables?.corrections ?? [], first),
    briefCorrections: groupBy(tables?.briefCorrections ?? [], first),
    turns: groupBy(tables?.turns ?? [], first),
  };
});

/**
 * What was said without fillers ("umm"), without what leads up to an answer ("I think it's") or trails off after it
 * ("I guess"), and after a correction ("no wait, fifteen") only what follows. What is nothing else stays as it is.
 */
export function withoutHedges(words: Words, tables: JudgingTables): Words {
  // "So" alone is a filler, and "or so" would be half a phrase without it.
  const spoken = trimmed(words, tables).filter((word) => !tables.fillers.has(word));
  const corrected = afterCorrection(spoken, tables);
  const bare = trimmed(corrected, tables);
  if (bare.length > 0) return bare;
  return corrected.length > 0 ? corrected : words;
}

function afterCorrection(words: Words, tables: JudgingTables): Words {
  const { corrections } = phrasesOf(tables);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const phrase = corrections.get(words[i] ?? '')?.find((one) => beginsWith(words, one, i));
    if (phrase === undefined || i + phrase.length >= words.length) continue;
    return words.slice(i + phrase.length);
  }
  return words;
}

/** What a learner turned to, and how. */
export interface Meant {
  readonly words: Words;
  /**
   * `corrected`: what was said before no longer counts ("ten, no, fifteen"). `contrasted`: it was set against something
   * else ("Canberra, not Sydney"), unless the denial is the answer.
   */
  readonly kind: 'corrected' | 'contrasted';
  /** The word that turned: where it is part of an answer, nothing was turned. */
  readonly turn: string;
}

/**
 * What was meant where a learner took an answer back in few words, or set it against another one; null where nothing
 * says so.
 * @param heard with fillers, which may turn too: "ten, actually fifteen"
 */
export function meantWords(heard: Words, tables: JudgingTables): Meant | null {
  const meant = correctedBriefly(heard, tables) ?? contrasted(withoutHedges(heard, tables), tables);
  if (meant === null) return null;
  const words = withoutHedges(meant.words, tables);
  return words.length > 0 ? { ...meant, words } : null;
}

function correctedBriefly(heard: Words, tables: JudgingTables): Meant | null {
  const { numberCorrections, afterNo, fillers } = tables;
  const { briefCorrections } = phrasesOf(tables);
  const spoken = (words: Words): Words => words.filter((word) => !fillers.has(word));
  for (let i = heard.length - 1; i > 0; i -= 1) {
    const turn = heard[i] ?? '';
    const phrase = briefCorrections.get(turn)?.find((one) => beginsWith(heard, one, i));
    if (phrase === undefined && !numberCorrections.has(turn)) continue;
    const before = spoken(heard.slice(0, i)).at(-1);
    const after = spoken(heard.slice(i + (phrase?.length ?? 1)));
    const [next] = after;
    if (before === undefined || next === undefined) continue;
    const isBrief = phrase !== undefined && !afterNo.has(next) && endsAnswer(before, tables);
    const isBetween = numberCorrections.has(turn) && isNumberWord(before, tables) && isNumberWord(next, tables);
    if (isBrief || isBetween) return { words: after, kind: 'corrected', turn };
  }
  return null;
}

function contrasted(words: Words, tables: JudgingTables): Meant | null {
  const { contrasting, negations, stopWords, afterNo } = tables;
  const denial = words.findIndex((word) => contrasting.has(word) || negations.has(word));
  const denied = words[denial];
  if (denied === undefined || afterNo.has(words[denial + 1] ?? '')) return null;
  const joint = tables.conjunctions.has(words[denial - 1] ?? '') ? 1 : 0;
  const before = words.slice(0, denial - joint);
  if (before.every((word) => stopWords.has(word))) {
    for (let i = denial + 2; i < words.length - 1; i += 1) {
      const turn = phrasesOf(tables)
        .turns.get(words[i] ?? '')
        ?.find((one) => beginsWith(words, one, i) && i + one.length < words.length);
      if (turn !== undefined && endsAnswer(words[i - 1], tables))
        return { words: words.slice(i + turn.length), kind: 'corrected', turn: denied };
    }
    return null;
  }
  const isSetAgainst = contrasting.has(denied) && denial < words.length - 1 && endsAnswer(before.at(-1), tables);
  return isSetAgainst ? { words: before, kind: 'contrasted', turn: denied } : null;
}

/** Whether an answer can end with a word: not with "have" or "the". */
function endsAnswer(word: string | undefined, tables: JudgingTables): boolean {
  if (word === undefined) return false;
  const { stopWords, auxiliaries, articles } = tables;
  return isNumberWord(word, tables) || !(stopWords.has(word) || auxiliaries.has(word) || articles.has(word));
}

function trimmed(words: Words, tables: JudgingTables): string[] {
  const { carriers, trailers } = phrasesOf(tables);
  let [start, end] = [0, words.length];
  for (;;) {
    const length = end - start;
    const carrier = carriers
      .get(words[start] ?? '')
      ?.find((phrase) => phrase.length < length && beginsWith(words, phrase, start));
    if (carrier !== undefined) {
      start += carrier.length;
      continue;
    }
    const trailer = trailers
      .get(words[end - 1] ?? '')
      ?.find((phrase) => phrase.length < length && beginsWith(words, phrase, end - phrase.length));
    if (trailer === undefined) return words.slice(start, end);
    end -= trailer.length;
  }
}
