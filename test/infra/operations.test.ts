import { readFileSync } from 'node:fs';
import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { jsonLog } from '../../lambda/log.ts';
import { type Machine, startMachine } from '../../local/machine.ts';
import { type Tree, statements } from '../support/template.ts';
import { alarms } from './watched-parts.ts';

const event = (name: string): RequestEnvelope =>
  JSON.parse(readFileSync(new URL(`../../events/${name}.json`, import.meta.url), 'utf8')) as RequestEnvelope;

interface Metrics {
  readonly Namespace: string;
  readonly Dimensions: string[][];
  readonly Metrics: { readonly Name: string }[];
}

describe('what is deployed, in operation', () => {
  let machine: Machine;
  let lines: string[];
  let isSpeechDown: boolean;

  beforeEach(async () => {
    lines = [];
    isSpeechDown = false;
    machine = await startMachine({
      dataDir: null,
      log: jsonLog({ functionName: 'study-aloud-SkillFunction-1', write: (line) => lines.push(line), nowMs: () => 0 }),
      speechFunction: (reply) =>
        isSpeechDown
          ? Promise.reject(new Error('down'))
          : Promise.resolve({ outputSpeech: { type: 'SSML', ssml: '<speak>Said.</speak>' }, said: typeof reply }),
    });
  });
  afterEach(() => machine.stop());

  /** Metrics as CloudWatch would read them out of the log, with their dimensions' values. */
  const emitted = (): { namespace: string; name: string; dimensions: Tree[] }[] =>
    lines.flatMap((line) => {
      const values = JSON.parse(line) as Tree & { _aws?: { CloudWatchMetrics: Metrics[] } };
      return (values._aws?.CloudWatchMetrics ?? []).flatMap(({ Namespace, Dimensions, Metrics }) =>
        Metrics.map(({ Name }) => ({
          namespace: Namespace,
          name: Name,
          dimensions: Dimensions.map((set) => Object.fromEntries(set.map((one) => [one, values[one]]))),
        })),
      );
    });

  it('counts a fallback and a failed turn where the alarms look for them: at this function of this stack', async () => {
    isSpeechDown = true;
    await machine.handle(event('launch'));
    machine.dynamoDb.client.middlewareStack.add(
      () => () => {
        throw new Error('no table');
      },
      { step: 'initialize' },
    );
    await machine.handle(event('yes'));
    const own = alarms.filter(
      ([, { Namespace, Dimensions }]) =>
        Namespace === 'StudyAloud' && Dimensions.some(({ Value }) => Value === '!Ref SkillFunction'),
    );
    expect(own.map(([, { MetricName }]) => MetricName)).to.have.members(['SpeechFallbacks', 'TurnFailures']);
    for (const [name, { MetricName, Namespace, Dimensions }] of own) {
      // Both in full: CloudWatch takes every other set of dimensions for another metric.
      expect(Dimensions, name).to.deep.equal([{ Name: 'FunctionName', Value: '!Ref SkillFunction' }]);
      const dimensions = [{ FunctionName: 'study-aloud-SkillFunction-1' }];
      expect(emitted()).to.deep.include({ namespace: Namespace, name: MetricName, dimensions });
    }
  });

  it('is granted every action on the table that a review takes, and no other', async () => {
    const used = new Set<string>();
    machine.dynamoDb.client.middlewareStack.add(
      (next, context) => (args) => {
        const { IndexName } = args.input as { IndexName?: string };
        const action = `dynamodb:${(context.commandName ?? '').replace('Command', '')}`;
        used.add(IndexName === undefined ? action : `${action} on ${IndexName}`);
        return next(args);
      },
      { step: 'initialize' },
    );
    for (const name of ['launch', 'yes', 'answer', 'start-deck']) await machine.handle(event(name));
    // Everything is deleted, too, where that is asked for.
    const asked = event('answer');
    const { intent } = asked.request as IntentRequest;
    Object.assign(asked.request, {
      requestId: 'another',
      intent: { ...intent, name: 'DeleteMyDataIntent', slots: {} },
    });
    await machine.handle(asked);
    for (const name of ['yes', 'stop']) await machine.handle(event(name));
    const granted = statements('SkillRole').flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => {
        if (!action.startsWith('dynamodb:')) return [];
        return [Resource === '!GetAtt StudyTable.Arn' ? action : `${action} on ${String(Resource).split('/').at(-1)}`];
      }),
    );
    expect([...used].sort()).to.deep.equal(granted.sort());
  });
});
