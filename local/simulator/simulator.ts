import type { Directive, ResponseEnvelope, dialog } from 'ask-sdk-model';
import { type LintContext, type Problem, lintResponse, plainSpeech } from '../linters/response-linter.ts';
import { type DynamicEntities, entitiesAfter, filledSlot } from './entities.ts';
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
import { type Understood, understand } from './utterance.ts';

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
};

/** Brings a request to the skill and its response back, as Alexa does. */
export type SendToSkill = (envelope: unknown) => Promise<ResponseEnvelope>;

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
}): Simulator {
  let session: OpenSession | null = null;
  let dynamic: DynamicEntities = new Map();
  let elicited: { intent: string; slot: string } | null = null;
  let last: Exchange = NOTHING;
  let repromptSsml: string | null = null;
  let isSilent = false;

  const deliver = async (envelope: unknown, request: NonNullable<Exchange['request']>): Promise<Exchange> => {
    isSilent = false;
    const { dialogIntents } = model;
    const context = { requestType: request.type, dialogIntents, device: simulator.device, locale };
    const answer = await answerOf(handle, envelope, context, conveyed);
    const { response, problems } = answer;
    const directives = response?.response.directives ?? [];
    const listening = response?.response.shouldEndSession === false;
    dynamic = listening ? entitiesAfter(directives, dynamic) : new Map();
    elicited = listening ? elicitedBy(directives) : null;
    const sessionId = sessionIdOf(envelope);
    session =
      listening && sessionId !== null
        ? { id: sessionId, isNew: false, attributes: response.sessionAttributes ?? {} }
        : null;
    repromptSsml = ssmlOf(response?.response.reprompt?.outputSpeech);
    last = { request, ...wordsOf(response), listening, ended: !listening, problems };
    return last;
  };

  const send = (
    request: object,
    summary: NonNullable<Exchange['request']>,
    inSession: OpenSession,
  ): Promise<Exchange> =>
    deliver(
      envelopeOf(requestAt(clock(), request, locale), { identity, session: inSession, device: simulator.device }),
      summary,
    );

  const sendUnderstood = (understood: Exclude<Understood, { kind: 'not-for-us' }>): Promise<Exchange> => {
    if (understood.kind === 'launch') return simulator.launch();
    const { intent: name, slots } = understood;
    const definitions = model.intents.find((intent) => intent.name === name)?.slots ?? [];
    const filled = definitions.map(({ name: slot, type }) => [
      slot,
      filledSlot(slot, slots[slot] ?? null, { type, model, dynamic, skillId: identity.skillId }),
    ]);
    const intent = {
      name,
      confirmationStatus: 'NONE',
      ...(filled.length > 0 && { slots: Object.fromEntries(filled) as object }),
    };
    const dialogState = elicited?.intent === name ? { dialogState: 'IN_PROGRESS' } : {};
    return send(
      { type: 'IntentRequest', intent, ...dialogState },
      { type: 'IntentRequest', intent: name, slots },
      session ?? opened(),
    );
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
      const understood = understand(typed, model, { isOpen: session !== null, elicited });
      return understood.kind === 'not-for-us' ? null : sendUnderstood(understood);
    },
    launch: () => send({ type: 'LaunchRequest' }, { type: 'LaunchRequest', intent: null, slots: {} }, opened()),
    async silence() {
      if (session === null) return NOTHING;
      if (isSilent) return endSession('EXCEEDED_MAX_REPROMPTS');
      isSilent = true;
      return { ...last, request: null, speech: last.reprompt, ssml: repromptSsml, problems: [] };
    },
    fallback: () => sendUnderstood({ kind: 'intent', intent: 'AMAZON.FallbackIntent', slots: {} }),
    end: () => endSession('USER_INITIATED'),
    send: (value) => deliver(adopt(value, identity), summaryOf(value)),
  };
  return simulator;
}

const opened = (): OpenSession => ({ id: newSessionId(), isNew: true, attributes: {} });

async function answerOf(
  handle: SendToSkill,
  envelope: unknown,
  context: Parameters<typeof lintResponse>[1],
  conveyed: Conveyed,
): Promise<{ response: ResponseEnvelope | null; problems: Problem[] }> {
  try {
    // As it travels: what JSON cannot carry is lost here as it would be there.
    const response = JSON.parse(JSON.stringify(await handle(JSON.parse(JSON.stringify(envelope))))) as ResponseEnvelope;
    return { response, problems: [...lintResponse(response, { ...context, ...conveyed() })] };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { response: null, problems: [{ rule: 'handler-error', message }] };
  }
}

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
