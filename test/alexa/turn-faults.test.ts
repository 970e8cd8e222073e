import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { createHandler } from '../../lambda/alexa/skill.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { Reply } from '../../lambda/domain/reply.ts';
import { type LogEvent } from '../../lambda/log.ts';
import { TurnConflictError, UnsettledTurnError } from '../../lambda/review/take-turn.ts';
import { StoreError, StoredItemError } from '../../lambda/store/store-errors.ts';
import { localContext } from '../../local/engines/lambda-context.ts';
import { envelopeOf, newSessionId, requestAt } from '../../local/simulator/envelopes.ts';
import { memoryImports, memoryStatistics } from '../support/memory-statistics.ts';
import { memoryStore } from '../support/memory-store.ts';

const NOW_MS = Date.parse('2026-03-02T10:00:00Z');
const identity = { skillId: 'a-skill', userId: 'amzn1.ask.account.somebody', deviceId: 'd' };
const launch = envelopeOf(requestAt(NOW_MS, { type: 'LaunchRequest' }), {
  identity,
  session: { id: newSessionId(), isNew: true, attributes: {} },
  device: 'speaker',
}) as RequestEnvelope;

class Passing extends TransientError {
  override readonly name = 'SomethingNew';
}

/** What is conveyed and logged where reading the profile fails so. */
async function turnThatFails(fault: Error): Promise<{ trouble: string[]; logged: LogEvent | undefined }> {
  const spoken: Reply[] = [];
  const logged: LogEvent[] = [];
  const handle = createHandler({
    skillId: identity.skillId,
    adapter: { getAttributes: async () => ({}), saveAttributes: async () => undefined },
    cards: memoryStore(),
    learnersOf: () => ({ load: () => Promise.reject(fault), save: async () => 'saved', forget: async () => undefined }),
    statistics: memoryStatistics(),
    imports: memoryImports(),
    departures: { leave: async () => undefined, comeBack: async () => undefined },
    speaker: {
      speak: async (reply) => {
        spoken.push(reply);
        return { output: {}, by: 'speech' };
      },
    },
    clock: () => NOW_MS,
    log: (event) => logged.push(event),
    sampleDeckIn: () => ({
      title: '',
      layFor: async () => undefined,
      layForNewcomer: async (_, meanwhile) => meanwhile(),
    }),
    fetch,
  });
  await handle(launch, localContext('SkillFunction'));
  const acts = spoken.flatMap((reply) => [...reply.acts]);
  return {
    trouble: acts.map((act) => (act.act === 'trouble' ? act.trouble : act.act)),
    logged: logged.find(({ event }) => event === 'turn-failed'),
  };
}

describe('a turn that fails', () => {
  for (const fault of [new Passing('x'), new StoreError('x'), new TurnConflictError('x')]) {
    it(`says of ${fault.name} that it passes, because the error says so`, async () => {
      const { trouble, logged } = await turnThatFails(fault);
      expect(trouble).to.deep.equal(['unreachable']);
      expect(logged?.fields).to.include({ error: fault.name });
    });
  }

  it('says that it is not sure where it may be saved', async () => {
    expect((await turnThatFails(new UnsettledTurnError('x'))).trouble).to.deep.equal(['unsure']);
  });

  for (const fault of [
    new StoredItemError('profile', 'it is broken'),
    new TypeError('x'),
    Object.assign(new Error('x'), { name: 'StoreError' }),
  ]) {
    it(`says of a ${fault.constructor.name} called ${fault.name} that something is broken`, async () => {
      expect((await turnThatFails(fault)).trouble).to.deep.equal(['broken']);
    });
  }
});
