import { readFileSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { jsonLog } from '../../lambda/log.ts';
import { type Machine, startMachine } from '../../local/machine.ts';
import { ofType, props, statements } from '../support/template.ts';

const event = (name: string): RequestEnvelope =>
  JSON.parse(readFileSync(new URL(`../../events/${name}.json`, import.meta.url), 'utf8')) as RequestEnvelope;

interface Metrics {
  readonly Namespace: string;
  readonly Dimensions: string[][];
  readonly Metrics: { readonly Name: string }[];
}

const alarms = ofType('AWS::CloudWatch::Alarm').map(([name, alarm]) => ({ name, ...alarm }) as Record<string, unknown>);

describe('what is deployed, in operation', () => {
  let machine: Machine;
  let lines: string[];
  let isSpeechDown: boolean;

  beforeEach(async () => {
    lines = [];
    isSpeechDown = false;
    machine = await startMachine({
      dataDir: null,
      log: jsonLog(
        (line) => lines.push(line),
        () => 0,
      ),
      speechFunction: (reply) =>
        isSpeechDown
          ? Promise.reject(new Error('down'))
          : Promise.resolve({ outputSpeech: { type: 'SSML', ssml: '<speak>Said.</speak>' }, said: typeof reply }),
    });
  });
  afterEach(() => machine.stop());

  /** Metrics as CloudWatch would read them out of the log. */
  const emitted = (): { namespace: string; name: string; dimensions: string[][] }[] =>
    lines.flatMap((line) => {
      const { _aws } = JSON.parse(line) as { _aws?: { CloudWatchMetrics: Metrics[] } };
      return (_aws?.CloudWatchMetrics ?? []).flatMap(({ Namespace, Dimensions, Metrics }) =>
        Metrics.map(({ Name }) => ({ namespace: Namespace, name: Name, dimensions: Dimensions })),
      );
    });

  it('counts a fallback and a failed turn where the alarms look for them', async () => {
    isSpeechDown = true;
    await machine.handle(event('launch'));
    machine.dynamoDb.client.middlewareStack.add(
      () => () => {
        throw new Error('no table');
      },
      { step: 'initialize' },
    );
    await machine.handle(event('yes'));
    const own = alarms.filter(({ Namespace }) => Namespace === 'StudyAloud');
    expect(own.map(({ MetricName }) => MetricName)).to.have.members(['SpeechFallbacks', 'TurnFailures']);
    for (const { MetricName, Namespace, Dimensions } of own) {
      // Without dimensions on both sides: CloudWatch takes every other set of them for another metric.
      expect(Dimensions).to.equal('!Ref AWS::NoValue');
      expect(emitted()).to.deep.include({ namespace: Namespace, name: MetricName, dimensions: [[]] });
    }
  });

  it("watches each function's errors and throttles, and slow turns within Alexa's eight seconds", () => {
    const watched = alarms
      .filter(({ Namespace }) => Namespace === 'AWS/Lambda')
      .map(({ MetricName, Dimensions }) => [MetricName, Dimensions]);
    const of = (name: string): unknown[] => [{ Name: 'FunctionName', Value: `!Ref ${name}` }];
    expect(watched).to.have.deep.members([
      ['Errors', of('SkillFunction')],
      ['Throttles', of('SkillFunction')],
      ['Errors', of('SpeechFunction')],
      ['Throttles', of('SpeechFunction')],
      ['Duration', of('SkillFunction')],
    ]);
    expect(props('SlowTurns')['Threshold']).to.be.lessThan(8000);
  });

  it('rings only for what happened, and where somebody listens', () => {
    for (const alarm of alarms) {
      expect(alarm, String(alarm['name'])).to.deep.include({
        TreatMissingData: 'notBreaching',
        AlarmActions: ['!If', 'HasAlarmTopic', ['!Ref AlarmTopicArn'], '!Ref AWS::NoValue'],
      });
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
    for (const name of ['launch', 'yes', 'answer', 'start-deck', 'stop']) await machine.handle(event(name));
    const granted = statements('SkillRole').flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => {
        if (!action.startsWith('dynamodb:')) return [];
        return [Resource === '!GetAtt StudyTable.Arn' ? action : `${action} on ${String(Resource).split('/').at(-1)}`];
      }),
    );
    expect([...used].sort()).to.deep.equal(granted.sort());
  });
});
