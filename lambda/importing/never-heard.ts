import type { CardContent } from '../domain/card.ts';
import { hear } from '../hearing/hear.ts';
import { judgingTablesOf } from '../languages/languages.ts';

/**
 * Whether none of a card's answers would be taken for an answer to it, said just as it is spoken: what is heard is a
 * command, no attempt, or wrong. "Skip" and "stop" are fine, as the waiting card's answer goes before every command.
 * @param language the note's, BCP 47
 */
export function isNeverHeard(content: CardContent, language: string): boolean {
  const aloud = (answer: string): string => (judgingTablesOf(language)?.aloud(answer) ?? answer).toLowerCase();
  return ![content.back, ...content.accepted].some((answer) => {
    const heard = hear(aloud(answer), { phase: 'question', card: content, locale: language });
    return heard.kind === 'attempt' && heard.judgement.verdict !== 'reject';
  });
}
