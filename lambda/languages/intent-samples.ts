import type { Listed } from './commands.ts';

/**
 * Samples of a locale's interaction model by which the skill knows what may have been said where Alexa tells the intent
 * alone, or the answer without the words around it.
 */
export interface IntentSamples {
  /** Samples that go on with what is under way. */
  readonly resume: Listed;
  /** Samples that begin a review of all decks. */
  readonly startReview: Listed;
  /** Samples that begin a review of one deck: each holds `{deck}`. */
  readonly startDeck: Listed;
  /**
   * Samples of an answer that Alexa knows or that is short: each holds `{answer}`, and one is nothing else. None begins as
   * commands and asides do ("that's stupid", "what is due"): Alexa would tell the rest alone.
   */
  readonly answer: Listed;
  /** Samples of an answer in free words: each holds `{text}` and a word beside it, as AMAZON.SearchQuery demands. */
  readonly freeAnswer: Listed;
}
