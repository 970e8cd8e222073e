import type { AddedLists, Listed } from './commands.ts';
import type { IntentSamples } from './intent-samples.ts';

/**
 * The words of one language's interaction model, beside the commands' samples (`Commands`): the model of every locale is
 * made of both. Letters, spaces, apostrophes and abbreviations' periods only; numbers are spelled out.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-intents-utterances-and-slots.html
 */
export type ModelWords = IntentSamples & ModelOnlyWords;

/** What the model alone needs, and no function: names and examples that teach Alexa. */
export interface ModelOnlyWords {
  /** Two words or more, in small letters. */
  readonly invocationName: string;
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
export type AddedModelWords = AddedLists<Omit<ModelOnlyWords, 'invocationName'>>;
