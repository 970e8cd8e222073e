import type { ResponseEnvelope } from 'ask-sdk-model';
import type { LintContext, Problem } from '../linters/response-linter.ts';
import { type Exchange, NOTHING, elicitedBy, sessionIdOf, ssmlOf, summaryOf, wordsOf } from './exchange.ts';
import { type DynamicEntities, NO_ENTITIES, entitiesAfter, filledSlot } from './entities.ts';
import { type Identity, type OpenSession, adopt, envelopeOf, newSessionId, requestAt } from './envelopes.ts';
import type { InteractionModel } from './interaction-model.ts';
import type { Noise } from './noise.ts';
import { RESPONSE_DEADLINE_MS, type SendToSkill, answerOf } from './skill-answer.ts';
import type { DeviceKind } from './viewports.ts';
import { type IntentHeard, type Understood, understand } from './utterance.ts';

export interface Simulator {
  device: DeviceKind;
  /** null for a recogniser that never errs. */
  noise: Noise | null;
  /** What the learner says; null where Alexa would keep it to herself. */
  say(typed: string): Promise<Exchange | null>;
  launch(): Promise<Exchange>;
  /** The learner says nothing: first the reprompt, then the session ends. */
  silence(): Promise<Exchange>;
  /** Alexa understood nothing. */
  fallback(): Promise<Exchange>;
  /** The learner leaves in a way that lets the skill say nothing. */
  end(): Promise<Exchange>;
  /** What was touched on the screen sends its arguments; null where no session is open, and the screen is gone. */
  touch(given: readonly unknown[]): Promise<Exchange | null>;
  /** Any envelope, with this device's ids put in. */
  send(envelope: unknown): Promise<Exchange>;
}

/** A request and what came back, as they travelled. */
export interface Delivery {
  readonly request: unknown;
  /** null where Alexa takes none. */
  readonly response: ResponseEnvelope | null;
  readonly problems: readonly Problem[];
  /** From the request to the response, milliseconds of this computer's. */
  readonly tookMs: number;
}

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
  noise: firstNoise = null,
  onDelivered = () => undefined,
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
  onDelivered?: ((delivery: Delivery) => void) | undefined;
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
    const began = performance.now();
    const { response, problems } = await answerOf(handle, envelope, { deadlineMs, contextOf });
    onDelivered({ request: envelope, response, problems, tookMs: performance.now() - began });
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
    const isKnown = simulator.noise?.knowsVoice() ?? true;
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
    noise: firstNoise,
    async say(typed) {
      const listening = { isOpen: session !== null, elicited };
      const meant = understand(typed, model, listening);
      const { noise } = simulator;
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
    touch: async (given) =>
      session === null
        ? null
        : send(
            { type: TOUCH, token: 'study-aloud', arguments: given, source: { type: 'TouchWrapper', handler: 'Press' } },
            { type: TOUCH, intent: null, slots: {} },
            session,
          ),
    send: (value) => deliver(adopt(value, identity), summaryOf(value)),
  };
  return simulator;
}

/** https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html#userevent-request */
const TOUCH = 'Alexa.Presentation.APL.UserEvent';

const opened = (): OpenSession => ({ id: newSessionId(), isNew: true, attributes: {} });
