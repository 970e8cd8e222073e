import { type Reply, waitingCard } from '../lambda/domain/reply.ts';
import { spokenForm } from '../lambda/languages/spoken-form.ts';
import { fromHere, learnerKeyFrom } from './commands/command-line.ts';
import { importHere } from './import-here.ts';
import type { Machine, MachineOptions } from './machine.ts';
import { readNotes } from './note-files.ts';
import { layPictures } from './note-pictures.ts';
import { type SharedMachine, startSharedMachine } from './shared-machine.ts';
import { type Device, type Talk, type TurnWatch, startTalk, watchTurns } from './talk.ts';

export interface Conversation extends Talk {
  readonly machine: Machine;
  /** For another device beside this one. */
  readonly handleFor: SharedMachine['handleFor'];
}

/** Every text that the acts of a reply carry. Our own words come only after, in the speech function. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the linter may know of a reply, and what the next turn is told of. */
export function noteReply(watch: TurnWatch, reply: Reply): void {
  watch.card = waitingCard(reply);
  watch.authored = textsIn(reply.acts).flatMap((text) => [text, spokenForm(text, reply.locale)]);
}

export interface ConversationOptions extends Omit<MachineOptions, 'onSpoken' | 'log' | 'dataDir'>, Device {
  readonly notes?: readonly string[];
  /** A folder, or null for memory. */
  readonly data: string | null;
}

/**
 * One learner at one simulated device, on the whole system in this process.
 * @throws UsageError where the skill does not speak the locale
 */
export async function startConversation({ notes = [], ...options }: ConversationOptions): Promise<Conversation> {
  const { learner, data, clock = Date.now } = options;
  const read = await readNotes(notes);
  const watch = watchTurns();
  const dataDir = data === null ? null : fromHere(data);
  const { machine, handleFor } = await startSharedMachine({ ...options, dataDir, clock });
  try {
    if (read.notes.length > 0) {
      layPictures(read.notes);
      await importHere(read.notes, {
        cards: machine.cards,
        imports: machine.imports,
        learner: learnerKeyFrom(learner),
        atMs: clock(),
        isGone: read.isGone,
        mayHaveMoved: read.mayHaveMoved,
      });
    }
    const handle = handleFor({ log: watch.log, spoken: (reply) => noteReply(watch, reply) });
    return { ...startTalk({ ...options, clock, handle, watch, stop: () => machine.stop() }), machine, handleFor };
  } catch (error) {
    await machine.stop();
    throw error;
  }
}
