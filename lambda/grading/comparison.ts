import { distance } from 'fastest-levenshtein';
import { type AlignedToken, type Alignment, align } from './alignment.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { Side } from './sides.ts';

/** How one expected answer and what was said fit, by words in common and by spelling, each 0 to 1. */
export interface Comparison {
  readonly expected: Side;
  readonly said: Side;
  readonly alignment: Alignment;
  /** How much of the expected answer was said. */
  readonly recall: number;
  /** How much of what was said is expected. */
  readonly precision: number;
  /** The harmonic mean of both. */
  readonly f1: number;
  readonly spelling: number;
}

function compare(expected: Side, said: Side, tables: JudgingTables | null): Comparison {
  const alignment = align(expected.tokens, said.tokens, tables, expected.relations);
  const [recall, precision] = [metShare(alignment.expected), metShare(alignment.said)];
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  const [a, b] = [expected.reading.compact, said.reading.compact];
  const spelling = 1 - distance(a, b) / Math.max(1, a.length, b.length);
  return { expected, said, alignment, recall, precision, f1, spelling };
}

/**
 * What makes an expected answer the closest one: words in common before spelling, and what was said of it before what was
 * said besides. Set by trial on the collected answers; the model is trained with it, so a change needs a new training.
 */
const CLOSENESS = { f1: 0.6, spelling: 0.25, recall: 0.15 };
const closeness = ({ f1, spelling, recall }: Comparison): number =>
  f1 * CLOSENESS.f1 + spelling * CLOSENESS.spelling + recall * CLOSENESS.recall;

/** An expected answer and the readings of what was said that it is compared with. */
export interface Pairing {
  readonly answer: Side;
  readonly said: readonly Side[];
}

/** Every expected answer with the reading of what was said that fits it best; the closest answer first. */
export function compareAll(pairings: readonly Pairing[], tables: JudgingTables | null): Comparison[] {
  return pairings
    .flatMap(({ answer, said }) => {
      const [best] = said.map((side) => compare(answer, side, tables)).sort(byCloseness);
      return best ?? [];
    })
    .sort(byCloseness);
}

const byCloseness = (a: Comparison, b: Comparison): number => closeness(b) - closeness(a);

export const weightsOf = (tokens: readonly AlignedToken[]): number =>
  tokens.reduce((sum, { weight }) => sum + weight, 0);

/** The share of the tokens' weight that the other side has, by how alike they are. */
export const metShare = (tokens: readonly AlignedToken[]): number =>
  ratio(
    tokens.reduce((sum, { weight, similarity }) => sum + weight * similarity, 0),
    weightsOf(tokens),
  );

/** 0 where there is no whole. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
