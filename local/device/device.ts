import type { Reply } from '../../lambda/domain/reply.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { learnerKeyFrom } from '../commands/command-line.ts';
import { noteReply } from '../conversation.ts';
import { LOCAL_TABLE } from '../engines/embedded-dynamodb.ts';
import type { Problem } from '../linters/response-linter.ts';
import type { SharedMachine } from '../shared-machine.ts';
import { createNoise } from '../simulator/noise.ts';
import type { Delivery, Simulator } from '../simulator/simulator.ts';
import { type DeviceKind, type Viewport, viewportOf } from '../simulator/viewports.ts';
import { type ShownExchange, type Talk, startTalk, watchTurns } from '../talk.ts';
import { type SavedScript, type ScriptEntry, scriptOf } from './saved-script.ts';
import type { TravellingClock } from './travelling-clock.ts';
import { type Why, whyOf } from './why.ts';
import { type WrittenItem, watchWrites } from './written-items.ts';

/** How a device is set. */
export interface DeviceState {
  readonly device: DeviceKind;
  /** null for a device without a screen. */
  readonly viewport: Viewport | null;
  readonly locale: string;
  readonly noise: number | null;
  /** What the device's clock shows, epoch milliseconds. */
  readonly nowMs: number;
}

/** A turn, with all that happened behind it. */
export interface DeviceTurn {
  readonly said: string;
  /** null where Alexa keeps what was said to herself: no session is open. */
  readonly exchange: ShownExchange | null;
  readonly request: unknown;
  readonly response: unknown;
  readonly reply: Reply | null;
  readonly why: Why | null;
  readonly events: readonly LogEvent[];
  readonly written: readonly WrittenItem[];
  readonly problems: readonly Problem[];
  readonly tookMs: number | null;
  readonly state: DeviceState;
}

export type DeviceAction =
  | { readonly does: 'say'; readonly words: string }
  | { readonly does: 'touch'; readonly touch: string }
  | { readonly does: 'launch' | 'silence' | 'fallback' | 'end' };

export interface PageDevice {
  readonly state: () => DeviceState;
  take(action: DeviceAction): Promise<DeviceTurn>;
  /** Another device, another recogniser: the talk goes on. Another locale: it begins anew. */
  set(change: Partial<Pick<DeviceState, 'device' | 'locale' | 'noise'>>): Promise<DeviceState>;
  /** @param ms by which the clock goes on */
  advance(ms: number): DeviceState;
  /** The conversation so far as a script for a test. */
  script(): string;
}

const NOTES_AT_MOST = 200;

export interface PageDeviceOptions {
  readonly shared: Pick<SharedMachine, 'machine' | 'handleFor'>;
  readonly learner: string;
  readonly locale: string;
  readonly device?: DeviceKind;
  readonly noise?: number | null;
  readonly clock: TravellingClock;
}

/** A simulated device for a page: the learner's own, beside whatever other device they talk to. */
export async function startPageDevice(options: PageDeviceOptions): Promise<PageDevice> {
  const { shared, learner, clock } = options;
  const { machine, handleFor } = shared;
  const learnerKey = learnerKeyFrom(learner);
  const written = watchWrites(machine.dynamoDb.client, LOCAL_TABLE);
  const seen = { reply: null as Reply | null, events: [] as LogEvent[], delivery: null as Delivery | null };
  const { device: firstDevice = 'show' } = options;
  let { locale, noise = null } = options;
  let device: DeviceKind = firstDevice;
  let entries: ScriptEntry[] = [];
  let before = await notesBefore();

  async function notesBefore(): Promise<Pick<SavedScript, 'notes' | 'remarks'>> {
    const notes: { front: string; back: string }[] = [];
    let isReviewed = false;
    for await (const { card } of machine.cards.cards(learnerKey)) {
      isReviewed ||= card.reviews.length > 0;
      if (card.inPlay && notes.length < NOTES_AT_MOST) notes.push({ front: card.front, back: card.back });
    }
    return { notes, remarks: isReviewed ? ['The learner had answered before; a script begins without that.'] : [] };
  }

  const begin = (): Talk => {
    const watch = watchTurns();
    const handle = handleFor({
      log: (event) => {
        seen.events.push(event);
        watch.log(event);
      },
      spoken: (reply) => {
        seen.reply = reply;
        noteReply(watch, reply);
      },
    });
    return startTalk({
      ...{ learner, locale, device, watch, handle },
      noiseSeed: noise,
      clock: clock.now,
      onDelivered: (delivery) => (seen.delivery = delivery),
      stop: async () => undefined,
    });
  };
  let talk = begin();
  let asked: ShownExchange['card'] = null;

  const state = (): DeviceState => ({
    ...{ device, locale, noise },
    viewport: viewportOf(device),
    nowMs: clock.now(),
  });

  return {
    state,
    async take(action) {
      Object.assign(seen, { reply: null, events: [], delivery: null });
      await written();
      const exchange = await talk.turn((simulator) => act(simulator, action));
      const said = saidBy(action);
      entries.push({ kind: 'said', line: said, speech: exchange?.speech ?? null });
      const words = Object.values(exchange?.request?.slots ?? {}).find((value) => value !== null) ?? '';
      const phase = exchange?.understood?.phase ?? '';
      const why = await whyOf({ words, phase, asked, locale }, machine.cards, learnerKey);
      asked = exchange?.card ?? null;
      return {
        ...{ said, exchange, why },
        request: seen.delivery?.request ?? null,
        response: seen.delivery?.response ?? null,
        reply: seen.reply,
        events: seen.events,
        written: await written(),
        problems: exchange?.problems ?? [],
        tookMs: seen.delivery?.tookMs ?? null,
        state: state(),
      };
    },
    async set(change) {
      const isAnew = change.locale !== undefined && change.locale !== locale;
      locale = change.locale ?? locale;
      if (change.device !== undefined && change.device !== device) {
        device = change.device;
        talk.simulator.device = device;
        entries.push({ kind: 'set', line: `!device ${device}` });
      }
      if (change.noise !== undefined) {
        noise = change.noise;
        talk.simulator.noise = noise === null ? null : createNoise(noise, locale);
      }
      if (isAnew) {
        await talk.turn((simulator) => simulator.end());
        talk = begin();
        before = await notesBefore();
        entries = [];
      }
      return state();
    },
    advance(ms) {
      clock.advance(ms);
      entries.push({ kind: 'set', line: `!advance ${String(Math.round(ms / 1000))}s` });
      return state();
    },
    script: () =>
      scriptOf({
        ...before,
        remarks: [...before.remarks, ...(noise === null ? [] : [`The recogniser erred: --noise ${String(noise)}.`])],
        locale,
        entries: [{ kind: 'set', line: `!device ${firstDevice}` }, ...entries],
      }),
  };
}

function act(simulator: Simulator, action: DeviceAction): ReturnType<Simulator['say']> {
  switch (action.does) {
    case 'say':
      return simulator.say(action.words);
    case 'touch':
      return simulator.touch([action.touch]);
    case 'launch':
    case 'silence':
    case 'fallback':
    case 'end':
      return simulator[action.does]();
  }
}

function saidBy(action: DeviceAction): string {
  if (action.does === 'say') return action.words;
  return action.does === 'touch' ? `!touch ${action.touch}` : `!${action.does}`;
}
