import { readNotes } from './note-files.ts';
import { alexaUserOf, fromHere, learnerKeyFrom } from './commands/command-line.ts';
import type { AskedCard } from '../lambda/domain/reply.ts';
import { waitingCard } from '../lambda/domain/reply.ts';
import { spokenForm } from '../lambda/languages/spoken-form.ts';
import type { LogEvent } from '../lambda/log.ts';
import type { Spoken } from '../lambda/ports.ts';
import { importHere } from './import-here.ts';
import { LOCAL_SKILL_ID, type Machine, type MachineOptions, startMachine } from './machine.ts';
import type { DeviceKind } from './simulator/envelopes.ts';
import { readInteractionModel } from './simulator/interaction-model.ts';
import { createNoise } from './simulator/noise.ts';
import { type Exchange, type Simulator, createSimulator } from './simulator/simulator.ts';

/** A turn with what happened behind it. */
export interface ShownExchange extends Exchange {
  readonly verdict: string | null;
  /** What the turn was taken for, and the phase of the talk that it was said in; 'opening': it opened the session. */
  readonly understood: { readonly phase: string; readonly command: string } | null;
  /** The card of the question that now waits. */
  readonly card: Pick<AskedCard, 'deck' | 'id' | 'front' | 'back'> | null;
  readonly spokenBy: Spoken<unknown>['by'] | null;
}

export interface Conversation {
  readonly simulator: Simulator;
  readonly machine: Machine;
  /** Runs a turn and adds what was judged, which card waits and who spoke. */
  turn(run: (simulator: Simulator) => Promise<Exchange | null>): Promise<ShownExchange | null>;
  stop(): Promise<void>;
}

/** Every text that the acts of a reply carry. Our own words come only after, in the speech function. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export interface ConversationOptions extends Omit<MachineOptions, 'onSpoken' | 'log' | 'dataDir'> {
  readonly notes?: readonly string[];
  /** A folder, or null for memory. */
  readonly data: string | null;
  readonly learner: string;
  readonly device?: DeviceKind;
  /** What the device is set to, BCP 47. */
  readonly locale?: string;
  /** Of a recogniser that errs, always alike; null for one that never does. */
  readonly noiseSeed?: number | null;
  /** Whose voice is known beside the account, by any name; null for nobody's. */
  readonly person?: string | null;
}

/**
 * One learner at one simulated device, on the whole system.
 * @throws UsageError where the skill does not speak the locale
 */
export async function startConversation({
  notes = [],
  learner,
  device = 'speaker',
  locale = 'en-US',
  noiseSeed = null,
  person = null,
  clock = Date.now,
  ...options
}: ConversationOptions): Promise<Conversation> {
  const model = readInteractionModel(locale);
  const read = readNotes(notes);
  let verdict: string | null = null;
  let understood: ShownExchange['understood'] = null;
  let card: AskedCard | null = null;
  let authored: readonly string[] = [];
  let spokenBy: Spoken<unknown>['by'] | null = null;
  const machine = await startMachine({
    ...options,
    dataDir: options.data === null ? null : fromHere(options.data),
    clock,
    log: ({ event, fields }: LogEvent) => {
      if (event === 'turn-understood')
        understood = { phase: String(fields?.['phase']), command: String(fields?.['command']) };
      if (event === 'answer-judged') verdict = String(fields?.['verdict']);
    },
    onSpoken: ({ reply, by }) => {
      card = waitingCard(reply);
      authored = textsIn(reply.acts).flatMap((text) => [text, spokenForm(text, reply.locale)]);
      spokenBy = by;
    },
  });
  if (read.notes.length > 0) {
    await importHere(read.notes, {
      cards: machine.cards,
      imports: machine.imports,
      learner: learnerKeyFrom(learner),
      atMs: clock(),
      isGone: read.isGone,
      mayHaveMoved: read.mayHaveMoved,
    });
  }
  const simulator = createSimulator({
    handle: machine.handle,
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
    noise: noiseSeed === null ? null : createNoise(noiseSeed, locale),
    conveyed: () => ({ question: card === null ? null : spokenForm(card.front, locale), authored }),
  });
  return {
    simulator,
    machine,
    async turn(run) {
      verdict = null;
      understood = null;
      spokenBy = null;
      const exchange = await run(simulator);
      if (exchange === null) return null;
      const waiting: AskedCard | null = exchange.listening ? card : null;
      const shown = waiting && { deck: waiting.deck, id: waiting.id, front: waiting.front, back: waiting.back };
      return { ...exchange, verdict, understood, card: shown, spokenBy };
    },
    stop: () => machine.stop(),
  };
}
