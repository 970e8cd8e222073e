import type { CardContent, CardMemory } from '../domain/card.ts';
import type { Shape } from './deriving/reasons.ts';
import { cardsStay } from './reasons.ts';

/** A file of notes, of any format. */
export interface NoteFile {
  /** As reports show it, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A card as its note has it. */
export interface NoteCard extends CardContent {
  /** Deck id: a lower-case slug path of the deck's name, `[a-z0-9/_-]`, at most 48 characters. */
  readonly deck: string;
  /** As it is spoken: "AWS Lambda". */
  readonly deckTitle: string;
  /** Obsidian's `^block-id`, where there is one. */
  readonly blockId: string | null;
  /** Headings above the card, joined by " > ". */
  readonly heading: string;
  /** 1-based. */
  readonly line: number;
  /** The shape of a plain note that it was derived from; absent where its author wrote it as a card. */
  readonly shape?: Shape;
  /** How sure it is that a derived card is worth asking, 0 to 1. */
  readonly worth?: number;
  /** The deck is named by the note's file alone: where another file has the same name, its folder tells them apart. */
  readonly isDeckOfFile?: boolean;
  /** What the learner had of it when it was exported; for a card that is new where it is imported. */
  readonly memory?: CardMemory;
}

/** Something that looked like a card and was refused. */
export interface SetAside {
  readonly line: number;
  readonly reason: string;
}

/**
 * Where the cards of the bundled deck stand: in no file, so that no folder is the one they are missing from.
 * An import of other notes leaves them in play.
 */
export const BUNDLED_SOURCE = 'bundled:sample-deck';

/** A picture that came inside of a file of notes. */
export interface NotePicture {
  /** Where its cards look for it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ParsedNote {
  readonly path: string;
  /** The name of the format that it was read in, or of the dialects of it that it is written in. */
  readonly format?: string;
  readonly cards: readonly NoteCard[];
  readonly setAside: readonly SetAside[];
  /** Those of its cards that lie in the file itself; absent where none do. */
  readonly pictures?: readonly NotePicture[];
  /** BCP 47, where the note names it. */
  readonly language?: string;
  /** The note as a whole could not be read: that it has no cards says nothing about those it had. */
  readonly isUnread?: boolean;
}

/** A note that could not be read, with the reason. */
export const unreadNote = (path: string, reason: string): ParsedNote => ({
  path,
  cards: [],
  setAside: [{ line: 1, reason: cardsStay(reason) }],
  isUnread: true,
});
