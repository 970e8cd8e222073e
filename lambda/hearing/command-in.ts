import type { IntentVerb } from '../domain/command.ts';
import { plainText } from '../domain/plain-text.ts';
import type { SpokenCommand } from '../languages/commands.ts';
import { phraseBook } from './phrase-book.ts';

/** No command is longer, whatever politeness stands around it; a longer text is an answer. */
const LONGEST_COMMAND = 80;

/**
 * The command that the whole of `heard` is, or null where it may be an answer. "um skip this one please" is a command;
 * "stop words" and "a skip list" are not.
 * @param locale BCP 47; where its language has no commands, the American ones count
 */
export function commandIn(heard: string, locale: string): IntentVerb | null {
  if (heard.length > LONGEST_COMMAND) return null;
  const book = phraseBook(locale);
  const words = plainText(heard)
    .split(' ')
    .filter((word) => !book.hesitations.has(word) && !book.addresses.has(word));
  for (let front: string | null = words.join(' '); front; front = withoutStart(front, book.openings)) {
    for (let phrase: string | null = front; phrase; phrase = withoutEnd(phrase, book.endings)) {
      const command = book.commands.get(phrase);
      if (command !== undefined) return verbOf(command);
    }
  }
  return null;
}

/** Whether what was heard in a deck's place means all decks: "everything". */
export const meansAllDecks = (heard: string, locale: string): boolean =>
  phraseBook(locale).allDecks.has(plainText(heard));

const verbOf = (command: SpokenCommand): IntentVerb => (command === 'cancel' ? 'stop' : command);

function withoutStart(text: string, openings: readonly string[]): string | null {
  const opening = openings.find((phrase) => text.startsWith(`${phrase} `));
  return opening === undefined ? null : text.slice(opening.length + 1);
}

function withoutEnd(text: string, endings: readonly string[]): string | null {
  const ending = endings.find((phrase) => text.endsWith(` ${phrase}`));
  return ending === undefined ? null : text.slice(0, -ending.length - 1);
}
