import type { State } from './state.ts';
import type { ReadAhead } from './verb.ts';
import { VERBS } from './verbs.ts';

/** What is read ahead for words that open a session: they may turn out to be a deck's name. */
export const READS_AT_OPENING: readonly ReadAhead[] = ['counts', 'all-decks'];

/**
 * What is said as the first thing of a session answers no question: none was heard in it. Words may name a deck; else
 * the review is opened, and what waits is asked.
 */
export function atOpening(state: State): State {
  const { opensSession, command, phase } = state;
  if (!opensSession) return state;
  const launch: State = { ...state, command: { kind: 'launch' } };
  switch (command.kind) {
    case 'unclear':
      return { ...state, command: { kind: 'start', deckName: command.heard, orOpen: true } };
    case 'dont-know':
    case 'not-caught':
      return launch;
    case 'aside':
      return command.aside === 'thinking-aloud' ? launch : state;
    case 'yes':
    case 'no':
      return phase.kind === 'offer' ? state : launch;
    case 'skip':
    case 'hint':
    case 'repeat':
    case 'pause':
      return phase.kind === 'idle' ? launch : state;
    default:
      // "I was right" would judge a self-check.
      return VERBS[command.kind].rates.includes(phase.kind) ? launch : state;
  }
}
