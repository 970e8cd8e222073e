import type { CardMemory } from '../domain/card.ts';
import type { Shape } from './deriving/reasons.ts';

/** A card before its quality is looked at. */
export interface Candidate {
  readonly front: string;
  readonly back: string;
  readonly items?: readonly string[];
  readonly options?: readonly string[];
  readonly blockId?: string | null;
  readonly line: number;
  /** Where it ends, where that is known. */
  readonly lastLine?: number;
  /** How many words its back had, where only a part of it is asked for. */
  readonly cutFrom?: number;
  /** What another program knows of how well it is remembered. */
  readonly memory?: CardMemory;
  /** The shape of a plain note that it was made of; absent where its author wrote it as a card. */
  readonly shape?: Shape;
  /** Written as a card by the author: nothing is rephrased or left out quietly. */
  readonly isExplicit?: boolean;
}

/** What a part of a note gives: cards, and what looked like one and is none. */
export interface Extraction {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

export const NOTHING: Extraction = { candidates: [], refused: [] };

export const merged = (all: readonly Extraction[]): Extraction => ({
  candidates: all.flatMap(({ candidates }) => candidates),
  refused: all.flatMap(({ refused }) => refused),
});

export const oneCard = (candidate: Candidate): Extraction => ({ candidates: [candidate], refused: [] });

/** @param reason one of reasons.ts */
export const refusal = (line: number, reason: string): Extraction => ({ candidates: [], refused: [{ line, reason }] });

export const isEmpty = ({ candidates, refused }: Extraction): boolean => candidates.length + refused.length === 0;
