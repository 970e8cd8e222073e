import type { CardMemory } from '../../domain/card.ts';
import type { Conventions } from '../conventions.ts';
import type { SetAside } from '../note.ts';

/** A note as a dialect looks at it. */
export interface NoteText {
  /** Without comments; pictures and gaps are written as Markdown and highlights have them. */
  readonly lines: readonly string[];
  /** The same; lines of fenced code and of the front matter are empty. */
  readonly prose: readonly string[];
  /** Of each line whether it is one of fenced code. */
  readonly isCode: readonly boolean[];
  readonly conventions: Conventions;
}

/** What stands of a card in a note, its sides still Markdown. */
interface TakenPlace {
  /** 1-based; where its front begins. */
  readonly line: number;
  readonly lastLine: number;
  /** What it is known by when it is edited. */
  readonly blockId?: string | null;
  /** The name of its deck, its parts parted by a stroke, where it says so itself. */
  readonly deck?: string;
  readonly memory?: CardMemory;
}

export interface TakenSides extends TakenPlace {
  readonly front: string;
  readonly back: string;
  readonly isBothWays?: boolean;
  /** What its front is as an answer, where that is shorter than as a question. */
  readonly term?: string;
}

/** A text with its gaps as highlights: `==1;;gap;;hint==`. */
export interface TakenGaps extends TakenPlace {
  readonly gaps: string;
}

export type TakenCard = TakenSides | TakenGaps;

/** What a dialect found in a note. */
export interface Taken {
  readonly cards: readonly TakenCard[];
  readonly refused: readonly SetAside[];
  /** What is left of the lines that it has read, by their numbers (1-based): '' where nothing is. */
  readonly left: ReadonlyMap<number, string>;
  /** The name of the deck of the whole note. */
  readonly deck?: string;
}

/** A way to write cards in Markdown. */
export interface Dialect {
  /** As the report of an import names it; null for the one that Markdown has here without a name. */
  readonly name: string | null;
  /** Null where nothing of the note is written so. Never throws; time grows with the note's length. */
  take(note: NoteText): Taken | null;
}
