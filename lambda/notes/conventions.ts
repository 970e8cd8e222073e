/** How the authors of a folder of notes write their cards. */
export interface Conventions {
  /** Tags that make a note's lines cards and name their deck, with their `#`. */
  readonly tags: readonly string[];
  /** What parts the sides of a card within a line, and of one that is asked both ways; '' for none. */
  readonly single: string;
  readonly singleBothWays: string;
  /** What stands alone on a line between both sides, and between those of a card that is asked both ways; '' for none. */
  readonly below: string;
  readonly belowBothWays: string;
  /** What ends a card of several lines; '' for an empty line. */
  readonly end: string;
  /** Patterns of gaps, as obsidian-spaced-repetition has them: `==[123;;]answer[;;hint]==`. */
  readonly gaps: readonly string[];
  /** The folder whose folders name the decks, as notes' paths have it; null where they do not. */
  readonly decksBelow: string | null;
  /** Whether somebody chose them: what may be a card is one then. */
  readonly isChosen: boolean;
  /** Patterns of Obsidian_to_Anki, each with the note type that it makes. */
  readonly patterns: readonly CardPattern[];
}

export interface CardPattern {
  readonly noteType: string;
  /** A regular expression with a group for each field. */
  readonly pattern: string;
}

/** Those of obsidian-spaced-repetition without settings. */
export const COMMON: Conventions = {
  tags: ['#flashcards'],
  single: '::',
  singleBothWays: ':::',
  below: '?',
  belowBothWays: '??',
  end: '',
  gaps: ['==[123;;]answer[;;hint]=='],
  decksBelow: null,
  isChosen: false,
  patterns: [],
};
