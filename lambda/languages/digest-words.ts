/** A learner's week with one deck. */
export interface DeckWeek {
  readonly title: string;
  readonly reviews: number;
  readonly right: number;
}

/** A learner's week, as its author reads it. */
export interface Week {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  readonly reviews: number;
  readonly right: number;
  /** Days with a review, of seven. */
  readonly days: number;
  readonly minutes: number;
  /** In whole percent; null where too few tell. */
  readonly memory: { readonly rememberedPercent: number; readonly expectedPercent: number } | null;
  /** With reviews, the most first. */
  readonly decks: readonly DeckWeek[];
  /** Cards that are missed again and again. */
  readonly hardest: number;
}

/** The words of the weekly letter. */
export interface DigestWords {
  readonly subject: (week: Week) => string;
  /** The letter, line by line. */
  readonly lines: (week: Week) => readonly string[];
}
