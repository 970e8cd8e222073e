import type { Whereabouts } from '../importing/plan-import.ts';
import type { KeptCard } from '../ports/cards.ts';
import type { Draft, DraftCard } from './draft.ts';
import type { FileTree } from './file-tree.ts';

/** What is known beside the notes. */
export interface Beside extends Whereabouts {
  /** The cards of a learner who would get the notes; default: nobody has any. */
  readonly kept?: readonly KeptCard[];
  /** Every file that notes may refer to; default: links and pictures are not looked at. */
  readonly files?: FileTree;
  /** A note's path as sentences show it; default: as it is. */
  readonly shown?: (path: string) => string;
}

/** What all rules look at. */
export interface Proof {
  readonly drafts: readonly Draft[];
  readonly cards: readonly DraftCard[];
  readonly byDeck: ReadonlyMap<string, readonly DraftCard[]>;
  readonly kept: readonly KeptCard[];
  readonly whereabouts: Whereabouts;
  readonly files: FileTree | null;
  readonly shown: (path: string) => string;
}
