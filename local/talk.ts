import type { AskedCard } from '../lambda/domain/reply.ts';
import { spokenForm } from '../lambda/languages/spoken-form.ts';
import type { LogEvent } from '../lambda/log.ts';
import type { Spoken } from '../lambda/ports/speaker.ts';
import { alexaUserOf } from './commands/command-line.ts';
import { LOCAL_SKILL_ID } from './machine.ts';
import type { DeviceKind } from './simulator/viewports.ts';
import { readInteractionModel } from './simulator/interaction-model.ts';
import { createNoise } from './simulator/noise.ts';
import type { Exchange } from './simulator/exchange.ts';
import { type Delivery, type Simulator, createSimulator } from './simulator/simulator.ts';
import type { SendToSkill } from './simulator/skill-answer.ts';

/** A turn with what happened behind it. */
export interface ShownExchange extends Exchange {
  readonly verdict: string | null;
  /** What the turn was taken for, and the phase of the talk that it was said in; 'opening': it opened the session. */
  readonly understood: { readonly phase: string; readonly command: string } | null;
  /** The card of the question that now waits, where that can be seen. */
  readonly card: Pick<AskedCard, 'deck' | 'id' | 'front' | 'back'> | null;
  readonly spokenBy: Spoken<unknown>['by'] | null;
}

/** One learner at one simulated device. */
export interface Talk {
  readonly simulator: Simulator;
  /** Runs a turn and adds what was judged, which card waits and who spoke. */
  turn(run: (simulator: Simulator) => Promise<Exchange | null>): Promise<ShownExchange | null>;
  stop(): Promise<void>;
}

export interface Device {
  readonly learner: string;
  readonly device?: DeviceKind;
  /** What the device is set to, BCP 47. */
  readonly locale?: string;
  /** Of a recogniser that errs, always alike; null for one that never does. */
  readonly noiseSeed?: number | null;
  /** Whose voice is known beside the account, by any name; null for nobody's. */
  readonly person?: string | null;
  readonly clock?: () => number;
  /** Sees every request with its response, for whoever shows them. */
  readonly onDelivered?: (delivery: Delivery) => void;
}

/** What is seen of the turn that runs, by whoever brings it to the skill. */
export interface TurnWatch {
  /** Takes what the skill logs. */
  readonly log: (event: LogEvent) => void;
  seen: Seen;
  /** The card that waits after it. */
  card: AskedCard | null;
  /** All texts in it that are not our own. */
  authored: readonly string[];
}

type Seen = Pick<ShownExchange, 'verdict' | 'understood' | 'spokenBy'>;
const NOTHING_SEEN: Seen = { verdict: null, understood: null, spokenBy: null };

export function watchTurns(): TurnWatch {
  const watch: TurnWatch = {
    seen: NOTHING_SEEN,
    card: null,
    authored: [],
    log: ({ event, fields }) => {
      const { seen } = watch;
      if (event === 'turn-understood')
        watch.seen = {
          ...seen,
          understood: { phase: String(fields?.['phase']), command: String(fields?.['command']) },
        };
      if (event === 'answer-judged') watch.seen = { ...seen, verdict: String(fields?.['verdict']) };
      if (event === 'turn')
        watch.seen = { ...seen, spokenBy: fields?.['spokenBy'] === 'fallback' ? 'fallback' : 'speech' };
    },
  };
  return watch;
}

export interface TalkOptions extends Device {
  readonly handle: SendToSkill;
  readonly watch: TurnWatch;
  readonly stop: () => Promise<void>;
}

/** @throws UsageError where the skill does not speak the locale */
export function startTalk({ handle, watch, stop, ...options }: TalkOptions): Talk {
  const { learner, device = 'speaker', locale = 'en-US', noiseSeed = null, person = null, clock = Date.now } = options;
  const { onDelivered } = options;
  const model = readInteractionModel(locale);
  const simulator = createSimulator({
    handle,
    model,
    locale,
    identity: {
      skillId: LOCAL_SKILL_ID,
      userId: alexaUserOf(learner),
      deviceId: 'amzn1.ask.device.local',
      personId: person === null ? null : `amzn1.ask.person.${person}`,
    },
    clock,
    device,
    onDelivered,
    noise: noiseSeed === null ? null : createNoise(noiseSeed, locale),
    conveyed: () => ({
      question: watch.card === null ? null : spokenForm(watch.card.front, locale),
      authored: watch.authored,
    }),
  });
  return {
    simulator,
    async turn(run) {
      watch.seen = NOTHING_SEEN;
      const exchange = await run(simulator);
      if (exchange === null) return null;
      const waiting = exchange.listening ? watch.card : null;
      const shown = waiting && { deck: waiting.deck, id: waiting.id, front: waiting.front, back: waiting.back };
      return { ...exchange, ...watch.seen, card: shown };
    },
    stop,
  };
}
