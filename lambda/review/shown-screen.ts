import { plainText } from '../domain/plain-text.ts';
import type { Act } from '../domain/reply.ts';
import type { ReplyScreen } from '../domain/reply-screen.ts';
import { dueDays } from './due-counts.ts';
import { isOffensive, withoutLetterDots } from './repeatable.ts';
import type { Decision, State } from './state.ts';
import { type Missing, whenRead } from './when-read.ts';

/** Where it is told what was done or what is to come, the next days are shown. */
const TELLS_DAYS: ReadonlySet<Act['act']> = new Set<Act['act']>(['summary', 'all-done', 'progress', 'whats-due']);
/** As much of an answer as a screen holds beside the card's. */
const HEARD_CHARS = 120;

/** What only a screen shows of a decision; null where the device has none: then nothing more is read, either. */
export function shownOnScreen(state: State, decision: Decision): ReplyScreen | null | Missing {
  if (state.hasScreen !== true) return null;
  const heard = heardIn(state, decision);
  const words = heard === null ? {} : { heard };
  if (!decision.acts.some(({ act }) => TELLS_DAYS.has(act))) return words;
  const changed = decision.answered?.after;
  return whenRead(dueDays(state, changed === undefined ? {} : { changed }), (days) => ({ ...words, dueDays: days }));
}

/** The words of the attempt that is judged in this turn, or that the learner is to judge. */
function heardIn({ command, locale }: State, { acts }: Decision): string | null {
  const isTold = acts.some(({ act }) => act === 'verdict' || act === 'self-check');
  const isAttempt = command.kind === 'attempt' || command.kind === 'restate';
  if (!isTold || !isAttempt || command.heard === '' || isOffensive(plainText(command.heard), locale)) return null;
  const said = withoutLetterDots(command.heard);
  return said.length <= HEARD_CHARS ? said : null;
}
