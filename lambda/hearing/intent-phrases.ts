import type { Command } from '../domain/command.ts';
import { plainText } from '../domain/plain-text.ts';
import { textsOf } from '../languages/commands.ts';
import { commandsOf, knownLocale, modelWordsOf, LOCALES } from '../languages/languages.ts';
import { heardWords } from './phrase-meanings.ts';
import { understandingOf } from './understanding.ts';

/**
 * What may have been said where Alexa matched a command by an intent of its own and tells no words: the samples of that
 * intent, with the deck's name in its place. None where words were told.
 * @param locale BCP 47; of an unknown language the American ones
 */
export function intentPhrases(command: Command, locale: string): readonly string[] {
  const words = modelWordsOf(knownLocale(locale) ?? LOCALES[0]);
  switch (command.kind) {
    case 'launch':
    case 'answer':
    case 'not-caught':
      return [];
    case 'continue':
      return textsOf(words.resume);
    case 'start': {
      const { deckName } = command;
      return deckName === null
        ? textsOf(words.startReview)
        : textsOf(words.startDeck).map((sample) => sample.replace('{deck}', deckName));
    }
    case 'connect': {
      const { phrases } = commandsOf(locale);
      return textsOf(phrases[command.thing === 'page' ? 'connect-page' : 'connect']);
    }
    default: {
      const { phrases } = commandsOf(locale);
      return command.kind in phrases ? textsOf(phrases[command.kind as keyof typeof phrases]) : [];
    }
  }
}

/**
 * Whether what was heard, hesitation and address apart, is word for word a phrase of the command's intent.
 * @param locale BCP 47
 */
export function isIntentPhrase(command: Command, heard: string, locale: string): boolean {
  const said = heardWords(heard, understandingOf(locale)).words.join(' ');
  return intentPhrases(command, locale).some((phrase) => plainText(phrase) === said);
}

/** More words than these are no command that an answer's sample has taken the beginning of. */
const WORDS_AT_MOST = 2;

/** What may have been said where Alexa tells the words of an answer alone: the samples of that intent around them. */
export function answerPhrases(heard: string, locale: string): readonly string[] {
  if (heard.split(' ').length > WORDS_AT_MOST) return [];
  const { answer } = modelWordsOf(knownLocale(locale) ?? LOCALES[0]);
  return textsOf(answer)
    .filter((sample) => sample !== '{answer}')
    .map((sample) => sample.replace('{answer}', heard));
}
