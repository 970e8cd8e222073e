import type { Reply } from '../lambda/domain/reply.ts';
import type { LogEvent } from '../lambda/log.ts';
import { type Machine, type MachineOptions, startMachine } from './machine.ts';
import type { SendToSkill } from './simulator/skill-answer.ts';

/** What is seen of a request, by whoever brought it to the skill. */
export interface TurnObserver {
  readonly log: (event: LogEvent) => void;
  readonly spoken: (reply: Reply) => void;
}

export interface SharedMachine {
  readonly machine: Machine;
  /** The skill, for one device: of requests that come at once, one is answered after the other, and each is seen by its own. */
  handleFor(observer: TurnObserver): SendToSkill;
}

/**
 * The whole system in this process, for several simulated devices of one learner.
 * @throws LocalDataError, one line, where the data folder cannot be used
 */
export async function startSharedMachine(options: Omit<MachineOptions, 'log' | 'onSpoken'>): Promise<SharedMachine> {
  let current: TurnObserver | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const machine = await startMachine({
    ...options,
    log: (event) => current?.log(event),
    onSpoken: (reply) => current?.spoken(reply),
  });
  return {
    machine,
    handleFor: (observer) => (envelope) => {
      const answered = last.then(() => {
        current = observer;
        return machine.handle(envelope);
      });
      last = answered.catch(() => undefined);
      return answered;
    },
  };
}
