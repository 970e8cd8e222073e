import { setTimeout as wait } from 'node:timers/promises';
import { timeLeftMs } from '../deadline.ts';
import { type Hints, NO_HINTS } from '../domain/hints.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Speaker, Spoken } from '../ports/speaker.ts';
import type { TurnDependencies, TurnRequest } from './turn-request.ts';
import { type SoFar, attemptTurn } from './attempt-turn.ts';
import { lastWords } from './last-words.ts';

export type { TurnDependencies, TurnRequest };

/** How often a turn is decided anew when another device was faster or the store failed. */
const ATTEMPTS = 8;
/** Before each further attempt so much more: others who try at once should not meet again. */
const PAUSE_MS = 15;
/** With less left than this nothing more is begun. */
const ATTEMPT_MS = 300;

/** Nothing of the turn is stored. */
export class TurnConflictError extends TransientError {
  override readonly name = 'TurnConflictError';
}

/** Something of the turn may be stored. The next turn finds out what, before it counts anything. */
export class UnsettledTurnError extends TransientError {
  override readonly name = 'UnsettledTurnError';
  override readonly mayBeDone = true;
}

/**
 * Takes one turn: read, decide, then save and have it spoken at once. Only what was saved is spoken: where another
 * device was faster or the store failed, the turn is decided again on what is stored now, as long as there is time.
 * @throws UnsettledTurnError where time is over and it is not known whether the turn is saved; TurnConflictError after
 *   many lost races; UndecidedError where a verb keeps asking for more; whatever the store throws
 */
export async function takeTurn<Output>(
  request: TurnRequest,
  dependencies: TurnDependencies<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const reading = { ...request, timeZone: request.askTimeZone() };
  const so: SoFar = { cameIn: null, tried: [], isUnsure: false, fault: null };
  for (let attempt = 1; attempt <= ATTEMPTS && (attempt === 1 || timeLeftMs() > ATTEMPT_MS); attempt += 1) {
    if (attempt > 1) await (dependencies.pause ?? wait)(PAUSE_MS * (attempt - 1));
    try {
      const taken = await attemptTurn(request, reading, dependencies, so, attempt > 1);
      if (taken !== null) return taken;
    } catch (cause) {
      if (!so.isUnsure || !(cause instanceof TransientError)) throw cause;
      so.fault = cause;
    }
  }
  const options = so.fault === null ? {} : { cause: so.fault };
  if (so.isUnsure) throw new UnsettledTurnError('It is not known whether the turn was saved.', options);
  if (so.fault instanceof TransientError) throw so.fault;
  throw new TurnConflictError('Each time the turn was decided another request had saved first.', options);
}

/** What cannot be answered right now: a short true sentence, and the session closes. */
export async function speakTrouble<Output>(
  { locale, hasScreen = false }: Pick<TurnRequest, 'locale' | 'hasScreen'>,
  trouble: 'unreachable' | 'unsure' | 'broken',
  speaker: Speaker<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const acts = [{ act: 'trouble', trouble, deckName: null }] as const;
  return { spoken: await speaker.speak(lastWords(acts, locale, hasScreen)), hints: NO_HINTS };
}
