/** A card before its quality is looked at. */
export interface Candidate {
  readonly front: string;
  readonly back: string;
  readonly items?: readonly string[];
  readonly options?: readonly string[];
  readonly blockId?: string | null;
  readonly line: number;
  /** Written as a card by the author: nothing is rephrased or left out quietly. */
  readonly isExplicit?: boolean;
}

/** What a part of a note gives: cards, and what looked like one and is none. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

export const NOTHING: Found = { candidates: [], refused: [] };

export const merged = (all: readonly Found[]): Found => ({
  candidates: all.flatMap(({ candidates }) => candidates),
  refused: all.flatMap(({ refused }) => refused),
});

export const refusal = (line: number, reason: string): Found => ({ candidates: [], refused: [{ line, reason }] });

export const ANSWER_LEAKS = 'the question made from it would give its answer away';

export const isEmpty = ({ candidates, refused }: Found): boolean => candidates.length + refused.length === 0;
