import type { Command, Connectable } from '../domain/command.ts';
import { plainText } from '../domain/plain-text.ts';
import { type SpokenCommand, textsOf } from '../languages/commands.ts';
import { commandsOf, intentSamplesOf } from '../languages/languages.ts';
import { heardWords } from './phrase-meanings.ts';
import { understandingOf } from './understanding.ts';

/**
 * What may have been said where Alexa matched a command by an intent of its own and tells no words: the samples of that
 * intent, with the deck's name in its place. None where words were told.
 * @param locale BCP 47; of an unknown language the American ones
 */
export function intentPhrases(command: Command, locale: string): readonly string[] {
  const samples = intentSamplesOf(locale);
  switch (command.kind) {
    case 'launch':
    case 'answer':
    case 'not-caught':
    case 'reveal':
    case 'too-hard':
      return [];
    case 'continue':
      return textsOf(samples.resume);
    case 'start': {
      const { deckName } = command;
      return deckName === null
        ? textsOf(samples.startReview)
        : textsOf(samples.startDeck).map((sample) => sample.replace('{deck}', deckName));
    }
    default:
      return textsOf(commandsOf(locale).phrases[spokenAs(command)]);
  }
}

type OfIntent = Exclude<
  Command,
  { readonly kind: 'launch' | 'answer' | 'not-caught' | 'reveal' | 'too-hard' | 'continue' | 'start' }
>;

const CONNECTS = { notes: 'connect', page: 'connect-page', nothing: 'sign-out' } as const satisfies Record<
  Connectable,
  SpokenCommand
>;

function spokenAs(command: OfIntent): SpokenCommand {
  if (command.kind === 'connect') return CONNECTS[command.thing ?? 'notes'];
  if (command.kind === 'progress') return command.topic === undefined ? 'progress' : `progress-${command.topic}`;
  return command.kind;
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
const WORDS_AT_MOST = 6;

/**
 * What may have been said where Alexa tells the words of an answer alone: the samples of the answers' intents around
 * them.
 */
export function answerPhrases(heard: string, locale: string): readonly string[] {
  if (heard.split(' ').length > WORDS_AT_MOST) return [];
  const { answer, freeAnswer } = intentSamplesOf(locale);
  return [...textsOf(answer), ...textsOf(freeAnswer)]
    .filter((sample) => !/^\{\w+\}$/.test(sample))
    .map((sample) => sample.replace(/\{\w+\}/, heard));
}
