import { randomUUID } from 'node:crypto';
import { readHints, writeHints } from '../alexa/session-attributes.ts';
import { within } from '../deadline.ts';
import type { Command } from '../domain/command.ts';
import { type Hints, NO_HINTS } from '../domain/hints.ts';
import type { Reply } from '../domain/reply.ts';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { Speaker } from '../ports/speaker.ts';
import { takeTurn } from '../review/take-turn.ts';
import type { ApiDependencies } from './dependencies.ts';

export interface Turn {
  readonly learner: LearnerKey;
  readonly learners: LearnerStore;
  readonly command: Command;
  readonly hints: Hints;
  readonly opensSession: boolean;
  readonly nowMs: number;
  readonly locale: string;
  readonly requestId?: string;
}

/** As long as a turn by voice may take. */
const TURN_MS = 6000;

/** A reply is handed on as it is. */
const AS_IT_IS: Speaker<Reply> = { speak: (reply) => Promise.resolve({ output: reply, by: 'speech' }) };

/** One turn of a review, by the verbs that a voice has. @throws as takeTurn does */
export async function turn(
  { learner, learners, requestId = randomUUID().slice(-12), ...request }: Turn,
  { cards, statistics, imports, sampleDeckIn, log }: ApiDependencies,
): Promise<{ readonly reply: Reply; readonly hints: Hints }> {
  const { spoken, hints } = await within(TURN_MS, () =>
    takeTurn(
      { ...request, learnerKey: learner, requestId, askTimeZone: () => Promise.resolve(null) },
      { cards, learners, statistics, imports, log, sampleDeck: sampleDeckIn(request.locale), speaker: AS_IT_IS },
    ),
  );
  return { reply: spoken.output, hints };
}

/** What a client carries from turn to turn, as Alexa carries session attributes: it names cards, and is believed in nothing. */
export const writeSession = (hints: Hints): string =>
  Buffer.from(JSON.stringify(writeHints(hints))).toString('base64url');

export function readSession(session: string): Hints {
  try {
    return readHints(JSON.parse(Buffer.from(session, 'base64url').toString('utf8')));
  } catch {
    return NO_HINTS;
  }
}
