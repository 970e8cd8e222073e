import { type AddedLists, type Listed, withAdded } from './commands.ts';

/**
 * The words of one language's interaction model, beside the commands' samples (`Commands`): the model of every locale is
 * made of both. Letters, spaces, apostrophes and abbreviations' periods only; numbers are spelled out.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-intents-utterances-and-slots.html
 */
export interface ModelWords {
  /** Two words or more, in small letters. */
  readonly invocationName: string;
  /** Samples that go on with what is under way. */
  readonly resume: Listed;
  /** Samples that begin a review of all decks. */
  readonly startReview: Listed;
  /** Samples that begin a review of one deck: each holds `{deck}`. */
  readonly startDeck: Listed;
  /** Samples of an answer that Alexa knows or that is short: each holds `{answer}`, and one is nothing else. */
  readonly answer: Listed;
  /** Samples of an answer in free words: each holds `{text}` and a word beside it, as AMAZON.SearchQuery demands. */
  readonly freeAnswer: Listed;
  /** How `{text}` is said when the skill asks for it by Dialog.ElicitSlot: one is `{text}` alone. */
  readonly elicitedAnswer: Listed;
  /** Examples of answers, of every kind and of one to six words: they teach Alexa what an answer may be. */
  readonly answers: Listed;
  /** Examples of decks' names. */
  readonly decks: Listed;
  /** Whole sentences that Alexa may ask for the answer with; the skill asks with its own. */
  readonly elicitations: Listed;
}

/** What a locale has beside its language: texts that are added to the lists. */
export type AddedModelWords = AddedLists<Omit<ModelWords, 'invocationName'>>;

export const withAddedModelWords = (words: ModelWords, added: AddedModelWords): ModelWords =>
  withAdded<ModelWords>(words, added);
