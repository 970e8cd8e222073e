import type { CardVoice } from './card-voice.ts';
import type { CardPictures } from './picture.ts';

/** FSRS's card states, in words. */
export type CardState = 'new' | 'learning' | 'review' | 'relearning';

/** FSRS's ratings, in words (1 to 4). */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/**
 * What an author wrote, in one line and without markup, links or emoji. Signs, code, units and formulas (between
 * dollars) stay as they are written; how they are said is the affair of the language that says them.
 * `front` is a question a tutor could ask aloud; `back` the answer that is expected.
 */
export interface CardContent {
  readonly front: string;
  readonly back: string;
  /** Other answers that count, made at import (aliases, "(accept ...)"); `back` itself is not repeated here. */
  readonly accepted: readonly string[];
  /** The single parts of a list answer ("name the four pillars"), in the author's order; empty for any other card. */
  readonly items: readonly string[];
  /** The choices of a multiple-choice question, in the order they are read out; empty for any other card. */
  readonly options: readonly string[];
  readonly hint: string | null;
  /** The note's own sentence around the card, at most 200 characters, where it says more than the card; else absent. */
  readonly context?: string;
  /** The files of the pictures that its sides show beside their words; absent where there are none. */
  readonly pictures?: CardPictures;
  /** How it is said, where its text alone does not tell; else absent. */
  readonly voice?: CardVoice;
  /** What a lexical database knows of the answers' words, as evidence for judging; absent where it knows nothing. */
  readonly related?: readonly RelatedWords[];
}

/** A word of a card's answers, with words that may stand in its place and words that exclude it. Small letters. */
export interface RelatedWords {
  readonly word: string;
  readonly same: readonly string[];
  readonly contrary: readonly string[];
}

/** Names one card of a learner. Both parts are safe in a DynamoDB key: no `#`, at most 64 characters. */
export interface CardRef {
  readonly deck: string;
  readonly id: string;
}

/** The card's name alone, where the card itself must not go along: in a profile, a hint or a log. */
export const refOf = ({ deck, id }: CardRef): CardRef => ({ deck, id });

/** Where FSRS's memory model stands. Times are epoch milliseconds; stability and interval are days. */
export interface Schedule {
  readonly state: CardState;
  readonly dueMs: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  /** null until the first review. */
  readonly lastReviewMs: number | null;
}

export interface Review {
  readonly atMs: number;
  readonly rating: Rating;
}

/** What a learner has of a card beside its content. */
export interface CardMemory {
  readonly schedule: Schedule;
  readonly reviews: readonly Review[];
  readonly learnedAnswers: readonly string[];
}

/** The card as it stood before its last answer, kept on the card so that the answer can be taken back. */
export interface BeforeAnswer {
  readonly schedule: Schedule;
  readonly reviewCount: number;
  readonly learnedCount: number;
  /** What was heard as the last answer ('' when nothing was graded); "I was right" learns it. */
  readonly heard: string;
}

/** A card as the learner knows it: content, memory, history. */
export interface Card extends CardContent, CardRef {
  readonly schedule: Schedule;
  readonly reviews: readonly Review[];
  /** Answers this learner had counted as right; graded like `accepted`. */
  readonly learnedAnswers: readonly string[];
  readonly before: BeforeAnswer | null;
  /** Out of play (removed from the notes, or suspended): kept, never asked. */
  readonly inPlay: boolean;
  /** Place among the new cards; has gaps, never renumbered. */
  readonly position: number;
  /** Counts up with every answer; the condition of every conditional write. */
  readonly version: number;
  /** The Alexa request that answered this card last; a request delivered twice counts once. */
  readonly lastRequestId: string | null;
  /** The requests that changed its answer before that one, the latest last, as far as they are kept; absent: none. */
  readonly requestsBefore?: readonly string[];
}

/** A card that was never asked. */
export const NEW_SCHEDULE: Schedule = {
  state: 'new',
  dueMs: 0,
  stability: 0,
  difficulty: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: 0,
  lapses: 0,
  lastReviewMs: null,
};
