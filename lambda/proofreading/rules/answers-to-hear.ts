import { isNeverHeard } from '../../importing/never-heard.ts';
import { hear } from '../../hearing/hear.ts';
import { judgingTablesOf } from '../../languages/languages.ts';
import { aboutCard } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { isCommand as alsoCommand, longToSay, neverHeard } from '../reasons.ts';

/** What is longer is seldom said whole, words; a list is said item by item. */
const SAID_AT_ONCE = 20;

/** No command is longer, characters. */
const COMMAND_AT_MOST = 40;

/** What answers a question of yes or no is no way to lead the talk. */
const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'maybe'] as const);

/** Whether a learner who says it, on another card, leads the talk with it. */
function isCommand(back: string, language: string): boolean {
  if (back.length > COMMAND_AT_MOST) return false;
  const aloud = (judgingTablesOf(language)?.aloud(back) ?? back).toLowerCase();
  const heard = hear(aloud, { phase: 'question', card: null, locale: language });
  return heard.kind === 'command' && !ANSWERS.has(heard.command);
}

/** Answers that would not be heard as answers, and those that nobody says to the end. */
export function answersToHear({ cards }: Proof): Finding[] {
  return cards.flatMap((card): Finding[] => {
    const { content, language, line, origin, isWritten } = card;
    const place = { path: origin.source, line, about: aboutCard(card) };
    if (isNeverHeard(content, language)) {
      const severity = isWritten ? 'error' : 'warning';
      return [{ ...place, severity, rule: 'never-heard', sentence: neverHeard(content.back) }];
    }
    if (isCommand(content.back, language)) {
      const severity = isWritten ? 'warning' : 'note';
      return [{ ...place, severity, rule: 'is-command', sentence: alsoCommand(content.back) }];
    }
    const words = content.back.split(/\s+/).length;
    if (words <= SAID_AT_ONCE || content.items.length > 1) return [];
    const severity = isWritten ? 'warning' : 'note';
    return [{ ...place, severity, rule: 'too-long', sentence: longToSay(content.back, words) }];
  });
}
