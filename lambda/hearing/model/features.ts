import { textHash } from '../../domain/text-hash.ts';
import type { Judgement } from '../../grading/judgement.ts';
import type { Meaning } from '../../languages/meanings.ts';
import type { ListeningPhase } from '../listening-phase.ts';
import { type HeardWords, type PartMeaning, partMeanings } from '../phrase-meanings.ts';
import type { Understanding } from '../understanding.ts';
import { BUCKETS } from './model.ts';

/** What features are extracted from. */
export interface Seen {
  readonly words: readonly string[];
  readonly phase: ListeningPhase;
  /** What the grader says of it; null where no card waits. */
  readonly judgement: Judgement | null;
  /** Commands whose phrases are a part of the words. */
  readonly parts: readonly PartMeaning[];
  /** The meaning of the loose pattern that matches (one with any words, `...`, in it); null where none does. */
  readonly loose: Meaning | null;
  /** How many of the words stand in no pattern of the language. */
  readonly strange: number;
}

export function seenOf(
  { heard, ...rest }: Pick<Seen, 'phase' | 'judgement' | 'loose'> & { readonly heard: HeardWords },
  understanding: Understanding,
): Seen {
  const { words } = heard;
  const strange = words.filter((word) => !understanding.matcher.knows(word)).length;
  return { ...rest, words, parts: partMeanings(heard, understanding), strange };
}

const WORDS_AT_MOST = 24;
const STEM = 4;
const ENDING = 3;
const LENGTHS = [1, 2, 3, 4, 6, 8, 11, 15];

/** The binary features that are present, as hash buckets (feature hashing), each once. */
export function featuresOf({ words, phase, judgement, parts, loose, strange }: Seen): number[] {
  const names = new Set<string>(['bias', `phase=${phase}`, `count=${String(bandOf(words.length, LENGTHS))}`]);
  const some = words.slice(0, WORDS_AT_MOST);
  some.forEach((word, i) => {
    names.add(`w ${word}`);
    names.add(`s ${word.slice(0, STEM)}`);
    names.add(`e ${word.slice(-ENDING)}`);
    const [next = '>', third = '>'] = [some[i + 1], some[i + 2]];
    names.add(`p ${word} ${next}`);
    names.add(`k ${word} ${third}`);
    names.add(`t ${word} ${next} ${third}`);
  });
  names.add(`p < ${some[0] ?? ''}`);
  names.add(`p < ${some[0] ?? ''} ${some[1] ?? ''}`);
  if (some.length <= 2) names.add(`whole=${some.join(' ')}`);
  if (loose !== null) names.add(`loose=${loose}`);
  names.add(`strange=${String(Math.min(3, strange))}`);
  if (strange === words.length) names.add('strange=only');
  if (judgement !== null) {
    names.add(`verdict=${judgement.verdict}`);
    names.add(`rule=${judgement.rule}`);
    names.add(`likeness=${String(Math.floor(judgement.score * 5))}`);
  }
  for (const { meaning, share } of parts) {
    // A phrase that is all of the words is settled by the patterns, without the model.
    if (share >= 1) continue;
    const band = share >= 0.75 ? 'most' : share >= 0.5 ? 'half' : 'less';
    names.add(`part=${meaning}=${band}`);
    names.add(`part=${band}`);
  }
  return [...new Set([...names].map((name) => textHash(name) % BUCKETS))];
}

const bandOf = (value: number, bounds: readonly number[]): number =>
  bounds.findIndex((bound) => value <= bound) + 1 || bounds.length + 1;
