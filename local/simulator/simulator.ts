import type { Directive, ResponseEnvelope, dialog } from 'ask-sdk-model';
import { type LintContext, type Problem, plainSpeech } from '../linters/response-linter.ts';
import { type DynamicEntities, NO_ENTITIES, entitiesAfter, filledSlot } from './entities.ts';
import {
  type DeviceKind,
  type Identity,
  type OpenSession,
  adopt,
  envelopeOf,
  isObject,
  newSessionId,
  requestAt,
} from './envelopes.ts';
import type { InteractionModel } from './interaction-model.ts';
import type { Noise } from './noise.ts';
import { RESPONSE_DEADLINE_MS, type SendToSkill, answerOf } from './skill-answer.ts';
import { type IntentHeard, type Understood, understand } from './utterance.ts';

/** One turn as a device lives it. Absent values are null. */
export interface Exchange {
  readonly request: {
    readonly type: string;
    readonly intent: string | null;
    readonly slots: Readonly<Record<string, string | null>>;
  } | null;
  /** What is heard, as plain text. */
  readonly speech: string | null;
  readonly ssml: string | null;
  readonly reprompt: string | null;
  readonly listening: boolean;
  readonly ended: boolean;
  readonly problems: readonly Problem[];
  /** Noise made something else of what was said. */
  readonly misheard: boolean;
}

export interface Simulator {
  device: DeviceKind;
  /** What the learner says; null where Alexa would keep it to herself. */
  say(typed: string): Promise<Exchange | null>;
  launch(): Promise<Exchange>;
  /** The learner says nothing: first the reprompt, then the session ends. */
  silence(): Promise<Exchange>;
  /** Alexa understood nothing. */
  fallback(): Promise<Exchange>;
  /** The learner leaves in a way that lets the skill say nothing. */
  end(): Promise<Exchange>;
  /** Any envelope, with this device's ids put in. */
  send(envelope: unknown): Promise<Exchange>;
}

const NOTHING: Exchange = {
  request: null,
  speech: null,
  ssml: null,
  reprompt: null,
  listening: false,
  ended: true,
  problems: [],
  misheard: false,
};

type Conveyed = () => Pick<LintContext, 'question' | 'authored'>;

/** An Alexa device with one skill on it. */
export function createSimulator({
  handle,
  model,
  locale,
  identity,
  clock,
  device: firstDevice = 'speaker',
  conveyed = () => ({}),
  noise = null,
  deadlineMs = RESPONSE_DEADLINE_MS,
}: {
  handle: SendToSkill;
  model: InteractionModel;
  /** What the device is set to, BCP 47. */
  locale: string;
  identity: Identity;
  clock: () => number;
  device?: DeviceKind;
  /** What the linter may know of the last response: the card that it asked, and whose words it holds. */
  conveyed?: Conveyed;
  /** null for a recogniser that never errs. */
  noise?: Noise | null;
  deadlineMs?: number;
}): Simulator {
  let session: OpenSession | null = null;
  let dynamic: DynamicEntities = NO_ENTITIES;
  let elicited: { intent: string; slot: string } | null = null;
  let last: Exchange = NOTHING;
  let repromptSsml: string | null = null;
  let isSilent = false;

  const deliver = async (envelope: unknown, request: NonNullable<Exchange['request']>): Promise<Exchange> => {
    isSilent = false;
    const { dialogIntents } = model;
    const context = { requestType: request.type, dialogIntents, device: simulator.device, locale };
    const contextOf = (): LintContext => ({ ...context, ...conveyed() });
    const { response, problems } = await answerOf(handle, envelope, { deadlineMs, contextOf });
    const directives = response?.response.directives ?? [];
    const listening = response?.response.shouldEndSession === false;
    dynamic = entitiesAfter(directives, dynamic, clock());
    elicited = listening ? elicitedBy(directives) : null;
    const sessionId = sessionIdOf(envelope);
    session =
      listening && sessionId !== null
        ? { id: sessionId, isNew: false, attributes: response.sessionAttributes ?? {} }
        : null;
    repromptSsml = ssmlOf(response?.response.reprompt?.outputSpeech);
    last = { request, ...wordsOf(response), listening, ended: !listening, problems, misheard: false };
    if (response !== null || sessionId === null || request.type === 'SessionEndedRequest') return last;
    const [problem] = problems;
    const ended = await tellOfError({ id: sessionId, isNew: false, attributes: {} }, problem?.message ?? '');
    last = { ...last, problems: [...problems, ...ended.problems] };
    return last;
  };

  const send = (
    request: object,
    summary: NonNullable<Exchange['request']>,
    inSession: OpenSession,
  ): Promise<Exchange> => {
    const isKnown = noise?.knowsVoice() ?? true;
    const who = isKnown ? identity : { ...identity, personId: null };
    return deliver(
      envelopeOf(requestAt(clock(), request, locale), { identity: who, session: inSession, device: simulator.device }),
      summary,
    );
  };

  /**
   * What Alexa could not use ends the session, and the skill is told why.
   * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#sessionendedrequest
   */
  const tellOfError = (inSession: OpenSession, message: string): Promise<Exchange> =>
    send(
      { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message } },
      { type: 'SessionEndedRequest', intent: null, slots: {} },
      inSession,
    );

  const sendIntent = ({ intent: name, slots, opens }: IntentHeard): Promise<Exchange> => {
    const definitions = model.intents.find((intent) => intent.name === name)?.slots ?? [];
    const filled = definitions.map(({ name: slot, type }) => [
      slot,
      filledSlot(slot, slots[slot] ?? null, { type, model, dynamic, skillId: identity.skillId, nowMs: clock() }),
    ]);
    const intent = {
      name,
      confirmationStatus: 'NONE',
      ...(filled.length > 0 && { slots: Object.fromEntries(filled) as object }),
    };
    const dialogState = elicited?.intent === name && !opens ? { dialogState: 'IN_PROGRESS' } : {};
    return send(
      { type: 'IntentRequest', intent, ...dialogState },
      { type: 'IntentRequest', intent: name, slots },
      opens ? opened() : (session ?? opened()),
    );
  };

  const sendUnderstood = (understood: Exclude<Understood, { kind: 'not-for-us' }>): Promise<Exchange> => {
    switch (understood.kind) {
      case 'launch':
        return simulator.launch();
      case 'leave':
        return simulator.end();
      case 'intent':
        return sendIntent(understood);
    }
  };

  const endSession = async (reason: string): Promise<Exchange> => {
    if (session === null) return NOTHING;
    const ended = session;
    const summary = { type: 'SessionEndedRequest', intent: null, slots: {} };
    return { ...(await send({ type: 'SessionEndedRequest', reason }, summary, ended)), listening: false, ended: true };
  };

  const simulator: Simulator = {
    device: firstDevice,
    async say(typed) {
      const listening = { isOpen: session !== null, elicited };
      const meant = understand(typed, model, listening);
      const understood = noise === null ? meant : understand(typed, model, { ...listening, noise });
      if (understood.kind === 'not-for-us') return null;
      const misheard = JSON.stringify(understood) !== JSON.stringify(meant);
      return { ...(await sendUnderstood(understood)), misheard };
    },
    launch: () => send({ type: 'LaunchRequest' }, { type: 'LaunchRequest', intent: null, slots: {} }, opened()),
    async silence() {
      if (session === null) return NOTHING;
      if (isSilent) return endSession('EXCEEDED_MAX_REPROMPTS');
      isSilent = true;
      return { ...last, request: null, speech: last.reprompt, ssml: repromptSsml, problems: [] };
    },
    fallback: () => sendIntent({ kind: 'intent', intent: 'AMAZON.FallbackIntent', slots: {}, opens: false }),
    end: () => endSession('USER_INITIATED'),
    send: (value) => deliver(adopt(value, identity), summaryOf(value)),
  };
  return simulator;
}

const opened = (): OpenSession => ({ id: newSessionId(), isNew: true, attributes: {} });

function wordsOf(response: ResponseEnvelope | null): Pick<Exchange, 'speech' | 'ssml' | 'reprompt'> {
  const ssml = ssmlOf(response?.response.outputSpeech);
  const reprompt = ssmlOf(response?.response.reprompt?.outputSpeech);
  return {
    ssml,
    speech: ssml === null ? null : plainSpeech(ssml),
    reprompt: reprompt === null ? null : plainSpeech(reprompt),
  };
}

function ssmlOf(speech: ResponseEnvelope['response']['outputSpeech']): string | null {
  if (speech === undefined) return null;
  return speech.type === 'SSML' ? speech.ssml : speech.text;
}

function elicitedBy(directives: readonly Directive[]): { intent: string; slot: string } | null {
  const directive = directives.find(({ type }) => type === 'Dialog.ElicitSlot') as
    dialog.ElicitSlotDirective | undefined;
  return directive?.updatedIntent === undefined
    ? null
    : { intent: directive.updatedIntent.name, slot: directive.slotToElicit };
}

function sessionIdOf(envelope: unknown): string | null {
  const session = isObject(envelope) && isObject(envelope['session']) ? envelope['session'] : {};
  return typeof session['sessionId'] === 'string' ? session['sessionId'] : null;
}

function summaryOf(envelope: unknown): NonNullable<Exchange['request']> {
  const request = isObject(envelope) && isObject(envelope['request']) ? envelope['request'] : {};
  const intent = isObject(request['intent']) ? request['intent'] : {};
  const slots = isObject(intent['slots']) ? Object.entries(intent['slots']) : [];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    type: text(request['type']) ?? '',
    intent: text(intent['name']),
    slots: Object.fromEntries(slots.map(([name, slot]) => [name, isObject(slot) ? text(slot['value']) : null])),
  };
}
