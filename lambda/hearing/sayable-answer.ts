import { plainText } from '../domain/plain-text.ts';
import { type SpokenCommand, textsOf } from '../languages/commands.ts';
import { commandsOf } from '../languages/languages.ts';

/**
 * Whether an answer reaches the skill as an answer. "Stop" does not: word for word a sample of a command's intent, it is
 * given to that intent, and what was said does not come with it. Yes and no are such samples too, but a card that asks
 * for them is judged by the intent. What hearing gets as text is an attempt wherever the waiting card's answer is.
 * @param locale BCP 47
 */
export function canBeSaidAsAnswer(answer: string, locale: string): boolean {
  const said = plainText(answer);
  return Object.entries(commandsOf(locale).phrases)
    .filter(([command]) => !JUDGED.has(command as SpokenCommand))
    .every(([, { samples }]) => textsOf(samples).every((sample) => plainText(sample) !== said));
}

/** Their intents answer a card that asks for them. */
const JUDGED: ReadonlySet<SpokenCommand> = new Set(['yes', 'no']);
