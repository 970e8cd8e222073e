import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { type Hints, NO_HINTS } from '../../lambda/domain/hints.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import type { Act } from '../../lambda/domain/reply.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import type { Decision, State } from '../../lambda/review/state.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOW_MS, aState } from '../support/turn-state.ts';

export const ref = { deck: 'serverless', id: 'lambda' };
export const last = { deck: 'serverless', id: 'timeout' };
export const moment = { nowMs: NOW_MS, timeZone: 'UTC', requestId: 'r0' };
export const timeout = (given: Partial<Card> = {}): Card => aCard({ id: 'timeout', back: 'fifteen minutes', ...given });
export const missed = (heard: string, given: Partial<Card> = {}): Card =>
  rateCard(timeout(given), 'again', heard, moment);

/** A question waits, and this card was answered just before. */
export function after(answered: Card, hints: Partial<Hints> = {}): State {
  const asked = { ...NO_HINTS, asked: ref, last, turn: 3, answeredTurn: 2, ...hints };
  return aState({ cards: [aCard(), answered], hints: asked });
}

/** Decides on a state that lacks nothing. */
export function decide(command: Meant, state: State): Decision {
  const decision = VERBS[command.kind].decide({ ...state, command });
  if (isMissing(decision)) throw new Error(`misses ${JSON.stringify(decision.reads)}`);
  return decision;
}

export const first = (kind: Meant['kind'], state: State): Act | undefined => decide({ kind } as Meant, state).acts[0];
export const phaseAfter = (decision: Decision): Phase | undefined => decision.learner.session?.phase;
export const selfCheck = { kind: 'self-check', card: ref, heard: 'functions', hinted: false } as const satisfies Phase;
