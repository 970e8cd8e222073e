import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope, Response, canfulfill } from 'ask-sdk-model';
import { timeLeftMs, within } from '../deadline.ts';
import type { Log } from '../log.ts';
import type { Hints } from '../domain/hints.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { CardStore, SampleDeck } from '../ports/cards.ts';
import type { Clock, Departures, LearnerStore } from '../ports/learners.ts';
import type { Speaker, Spoken } from '../ports/speaker.ts';
import type { TurnStores } from '../review/read-turn.ts';
import {
  type TurnDependencies,
  type TurnRequest,
  UnsettledTurnError,
  speakTrouble,
  takeTurn,
} from '../review/take-turn.ts';
import { localeOf, userIdOf } from './envelope.ts';
import { at, fieldsOf, textOf } from './fields.ts';
import { learnerKeyOf } from './learner-key.ts';
import { readRequest } from './read-request.ts';
import { hasScreen, isTouch } from './screen.ts';
import { readHints, writeHints } from './session-attributes.ts';
import { askTimeZone } from './time-zone.ts';

export interface TurnHandlerDeps extends Pick<TurnStores, 'statistics' | 'imports'> {
  readonly cards: CardStore;
  /** The profile behind ask-sdk's attributes manager. */
  readonly learnersOf: (attributes: HandlerInput['attributesManager']) => LearnerStore;
  readonly departures: Departures;
  readonly speaker: Speaker<Response>;
  readonly clock: Clock;
  readonly log: Log;
  /** The bundled deck of a BCP 47 locale. */
  readonly sampleDeckIn: (locale: string) => SampleDeck;
  readonly fetch: typeof globalThis.fetch;
  readonly pictures?: TurnDependencies<Response>['pictures'];
  readonly pages?: TurnDependencies<Response>['pages'];
}

/** Beside the read step of a session's first turn; a device that is slower to tell is asked again next time. */
const TIME_ZONE_DEADLINE_MS = 800;
/**
 * All of a turn: reads, writes, further attempts and speech. Alexa waits 8 seconds; the rest is for the way.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
const TURN_MS = 6000;
/** Of it, what is left for saying that it failed. */
const TROUBLE_MS = 500;
/** Before Lambda ends the function. */
const BEFORE_TIMEOUT_MS = 500;
/** Alexa's request ids end in a UUID; its last part tells a request from the one before. */
const REQUEST_ID_KEPT = 12;

/** The one request handler: reads the envelope, takes the turn, writes the session attributes. */
export function createTurnHandler(deps: TurnHandlerDeps): RequestHandler {
  return {
    canHandle: () => true,
    async handle({ requestEnvelope, attributesManager, context }) {
      const incoming = readRequest(requestEnvelope);
      if (incoming.kind === 'can-fulfill') return cannotFulfill(requestEnvelope);
      const userId = userIdOf(requestEnvelope);
      if (incoming.kind === 'silent' || userId === null) {
        deps.log({
          event: 'nothing-said',
          fields: { reason: incoming.kind === 'silent' ? incoming.reason : 'no-user' },
        });
        return {};
      }
      const startedMs = deps.clock();
      const learnerKey = learnerKeyOf(userId);
      if (incoming.kind !== 'turn') {
        // A fault is left to Alexa, which sends the event again: nobody listens.
        if (incoming.kind === 'left')
          await deps.departures.leave(learnerKey, Math.min(incoming.atMs ?? startedMs, startedMs));
        else await deps.departures.comeBack(learnerKey);
        deps.log({ event: 'skill-event', fields: { event: incoming.kind } });
        return {};
      }
      const locale = localeOf(requestEnvelope);
      const request: TurnRequest = {
        command: incoming.command,
        learnerKey,
        requestId: (textOf(at(requestEnvelope, 'request', 'requestId')) ?? '').slice(-REQUEST_ID_KEPT),
        opensSession: at(requestEnvelope, 'session', 'new') === true,
        nowMs: startedMs,
        locale,
        hasScreen: hasScreen(requestEnvelope),
        isTouched: isTouch(at(requestEnvelope, 'request', 'type')),
        hints: readHints(at(requestEnvelope, 'session', 'attributes')),
        askTimeZone: async () =>
          at(requestEnvelope, 'session', 'new') === true
            ? askTimeZone(requestEnvelope, { fetch: deps.fetch, deadlineMs: TIME_ZONE_DEADLINE_MS })
            : null,
      };
      const { spoken, hints } = await within(turnMs(context), () =>
        spokenTurn(request, {
          ...deps,
          learners: deps.learnersOf(attributesManager),
          sampleDeck: deps.sampleDeckIn(locale),
        }),
      );
      if (at(requestEnvelope, 'session') !== undefined) attributesManager.setSessionAttributes(writeHints(hints));
      deps.log({
        event: 'turn',
        fields: { command: incoming.command.kind, spokenBy: spoken.by },
        metrics: { Turns: 1, TurnMs: deps.clock() - startedMs },
      });
      return spoken.output;
    },
  };
}

/** Faults become speech here and nowhere else. */
async function spokenTurn(
  request: TurnRequest,
  ports: TurnDependencies<Response>,
): Promise<{ spoken: Spoken<Response>; hints: Hints }> {
  try {
    return await within(timeLeftMs() - TROUBLE_MS, () => takeTurn(request, ports));
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
    ports.log({
      event: 'turn-failed',
      level: 'error',
      fields: { command: request.command.kind, error: name, cause: cause?.name ?? null, code: codeOf(cause) },
      metrics: { TurnFailures: 1 },
    });
    return speakTrouble(request, troubleOf(error), ports.speaker);
  }
}

function troubleOf(error: unknown): 'unsure' | 'unreachable' | 'broken' {
  if (error instanceof UnsettledTurnError) return 'unsure';
  return error instanceof TransientError ? 'unreachable' : 'broken';
}

/** Milliseconds that the turn may take. @param context Lambda's, which knows when it ends the function */
function turnMs(context: unknown): number {
  const left = at(context, 'getRemainingTimeInMillis');
  const remaining: unknown = typeof left === 'function' ? left.call(context) : undefined;
  return typeof remaining === 'number' ? Math.min(TURN_MS, remaining - BEFORE_TIMEOUT_MS) : TURN_MS;
}

/** "ECONNREFUSED": what kind of fault it is, and never a message, which may name anything. */
function codeOf(cause: Error | null): string | null {
  const code = at(cause, 'code');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : null;
}

/**
 * Nothing is answered without the learner's own session.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/implement-canfulfillintentrequest-for-name-free-interaction.html
 */
function cannotFulfill(envelope: RequestEnvelope): Response {
  const names = Object.keys(fieldsOf(at(envelope, 'request', 'intent', 'slots')) ?? {});
  const no: canfulfill.CanFulfillSlot = { canUnderstand: 'NO', canFulfill: 'NO' };
  return {
    canFulfillIntent: {
      canFulfill: 'NO',
      ...(names.length > 0 && { slots: Object.fromEntries(names.map((n) => [n, no])) }),
    },
  };
}
