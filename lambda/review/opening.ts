import type { Command } from '../domain/command.ts';
import type { State } from './state.ts';
import type { ReadAhead } from './verb.ts';
import { VERBS } from './verbs.ts';

/** What is read ahead for the first request of a session: words may turn out to be a deck's name. */
export const readsAtOpening = (command: Command): readonly ReadAhead[] =>
  command.kind === 'answer' ? ['counts', 'all-decks'] : VERBS[command.kind].reads;

/**
 * What is said as the first thing of a session answers no question: none was heard in it. Words may name a deck; else
 * the review is opened, and what waits is asked.
 */
export function atOpening(state: State): State {
  const { opensSession, command, phase } = state;
  if (!opensSession) return state;
  switch (command.kind) {
    case 'answer':
      return { ...state, command: { kind: 'start', deckName: command.heard, orOpen: true } };
    case 'dont-know':
    case 'not-caught':
      return { ...state, command: { kind: 'launch' } };
    case 'yes':
    case 'no':
      return phase.kind === 'offer' ? state : { ...state, command: { kind: 'launch' } };
    default:
      // "I was right" would judge a self-check.
      return VERBS[command.kind].rates.includes(phase.kind) ? { ...state, command: { kind: 'launch' } } : state;
  }
}
