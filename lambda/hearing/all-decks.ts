import { plainText } from '../domain/plain-text.ts';
import { textsOf } from '../languages/commands.ts';
import { commandsOf } from '../languages/languages.ts';

/** Whether what was heard in a deck's place means all decks: "everything". @param locale BCP 47 */
export function meansAllDecks(heard: string, locale: string): boolean {
  const said = plainText(heard);
  return textsOf(commandsOf(locale).allDecks).some((name) => plainText(name) === said);
}
