import { readFileSync } from 'node:fs';
import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { jsonLog } from '../../lambda/log.ts';
import { type Machine, startMachine } from '../../local/machine.ts';
import { type Tree, ofType, props, readTemplate, statements } from '../support/template.ts';

const event = (name: string): RequestEnvelope =>
  JSON.parse(readFileSync(new URL(`../../events/${name}.json`, import.meta.url), 'utf8')) as RequestEnvelope;

interface Metrics {
  readonly Namespace: string;
  readonly Dimensions: string[][];
  readonly Metrics: { readonly Name: string }[];
}

interface Alarm extends Tree {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: { readonly Name: string; readonly Value: string }[];
}

const RINGS_FOR_SILENCE: ReadonlySet<string> = new Set(['BackupMissing', 'RestoreDrillLate']);

const alarms = ofType('AWS::CloudWatch::Alarm') as [string, Alarm][];
const functions = ofType('AWS::Serverless::Function').map(([name]) => name);
const queues = ofType('AWS::SQS::Queue').map(([name]) => name);
/** One that reckons with several metrics has none. */
const dimensionsOf = (alarm: Tree): Alarm['Dimensions'] => (alarm as Partial<Alarm>).Dimensions ?? [];
/** Those that start and stop workers, and tell nobody. */
const SCALE = new Set(['WorkArrived', 'WorkFinished']);
const runbook = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

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

  for (const name of functions) {
    it(`${name} has an alarm for errors and one for throttles, at the first in five minutes`, () => {
      const dimensions = [{ Name: 'FunctionName', Value: `!Ref ${name}` }];
      for (const metric of ['Errors', 'Throttles']) {
        const watching = alarms.filter(
          ([, { Namespace, MetricName, Dimensions }]) =>
            Namespace === 'AWS/Lambda' &&
            MetricName === metric &&
            JSON.stringify(Dimensions) === JSON.stringify(dimensions),
        );
        expect(watching, metric).to.have.length(1);
        expect(watching[0]?.[1]).to.include({
          Statistic: 'Sum',
          Period: 300,
          EvaluationPeriods: 1,
          Threshold: 1,
          ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        });
      }
    });
  }

  it('is watched for slow turns well within the eight seconds that Alexa waits', () => {
    expect(props('SlowTurns')).to.include({ MetricName: 'Duration', ExtendedStatistic: 'p99' });
    expect(props('SlowTurns')['Threshold']).to.be.within(1000, 5000);
  });

  for (const [name, alarm] of alarms.filter(([name]) => !SCALE.has(name))) {
    it(`${name} watches a part of this stack, rings only for what happened, and where somebody listens`, () => {
      expect(alarm.Dimensions).to.have.length(1);
      const [{ Name, Value } = { Name: '', Value: '' }] = alarm.Dimensions;
      if (alarm.Namespace === 'AWS/SQS') {
        expect(Name).to.equal('QueueName');
        expect(queues.map((one) => `!GetAtt ${one}.QueueName`)).to.include(Value);
      } else {
        expect(alarm.Namespace).to.be.oneOf(['AWS/Lambda', 'StudyAloud']);
        expect(Name).to.equal('FunctionName');
        expect(functions.map((one) => `!Ref ${one}`)).to.include(Value);
      }
      expect(alarm['AlarmDescription']).to.be.a('string').that.is.not.empty;
      expect(alarm).to.deep.include({
        // That something did not happen at all is what the breaching ones are for.
        TreatMissingData: RINGS_FOR_SILENCE.has(name) ? 'breaching' : 'notBreaching',
        AlarmActions: ['!If', 'HasAlarmTopic', ['!Ref AlarmTopicArn'], '!Ref AWS::NoValue'],
      });
      expect(alarm).not.to.have.any.keys('ActionsEnabled', 'AlarmName');
    });
  }

  for (const [name] of alarms) {
    it(`${name} has an entry in the runbook`, () => {
      expect(runbook).to.match(new RegExp(`^### ${name}$`, 'm'));
    });
  }

  for (const name of queues.filter((one) => one !== 'WorkQueue')) {
    it(`${name} is encrypted, keeps what nobody fetched for two weeks, and rings for its first message`, () => {
      expect(props(name)).to.deep.equal({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
      const [watching] = alarms.filter(([, one]) => dimensionsOf(one)[0]?.Value === `!GetAtt ${name}.QueueName`);
      expect(watching?.[1]).to.include({
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Statistic: 'Maximum',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      });
    });
  }

  for (const name of ['ImportNotes', 'PreparePictures', 'SyncRepository', 'ReviewPullRequest']) {
    it(`puts what ${name}Function was told in vain among the dead letters`, () => {
      expect(props(`${name}Function`)['EventInvokeConfig']).to.deep.equal({
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Type: 'SQS', Destination: `!GetAtt ${name}DeadLetters.Arn` } },
      });
    });
  }

  it('lets EventBridge put there what it cannot hand to the function, from that rule alone', () => {
    expect(props('PreparePicturesDeadLettersPolicy')).to.deep.equal({
      Queues: ['!Ref PreparePicturesDeadLetters'],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: '!GetAtt PreparePicturesDeadLetters.Arn',
            Condition: { ArnEquals: { 'aws:SourceArn': '!GetAtt PreparePicturesFunctionPictures.Arn' } },
          },
        ],
      },
    });
  });

  it('is backed up every night, tried out every month, and whatever is in vain is among the dead letters', () => {
    const schedules = ofType('AWS::Scheduler::Schedule').map(([name, schedule]) => {
      const { Arn, RoleArn, Input, DeadLetterConfig } = schedule['Target'] as Record<string, string>;
      expect([Arn, RoleArn], name).to.deep.equal(['!GetAtt BackUpFunction.Arn', '!GetAtt BackUpScheduleRole.Arn']);
      expect(DeadLetterConfig, name).to.deep.equal({ Arn: '!GetAtt BackUpDeadLetters.Arn' });
      expect(schedule['FlexibleTimeWindow'], name).to.deep.equal({ Mode: 'OFF' });
      return [name, schedule['ScheduleExpression'], JSON.parse(Input ?? '') as unknown];
    });
    expect(schedules).to.deep.equal([
      ['NightlyBackUp', 'cron(0 2 * * ? *)', { job: 'back-up' }],
      ['NightlyBackUpGoesOn', 'cron(20,40 2-5 * * ? *)', { job: 'back-up', resume: true }],
      ['MonthlyRestoreDrill', 'cron(0 6 1 * ? *)', { job: 'restore-drill' }],
      ['WeeklyDigest', 'cron(0 7 ? * MON *)', { job: 'digest' }],
    ]);
    expect(props('BackUpFunction')['EventInvokeConfig']).to.deep.equal({
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Type: 'SQS', Destination: '!GetAtt BackUpDeadLetters.Arn' } },
    });
  });

  it('rings where for more than a day no backup was finished, and where for more than a month no drill passed', () => {
    const daily = { Statistic: 'Sum', Period: 3600, EvaluationPeriods: 26 };
    expect(props('BackupMissing')).to.include({
      ...daily,
      MetricName: 'BackupsFinished',
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
    });
    expect(props('RestoreDrillLate')).to.include({
      ...daily,
      Statistic: 'Minimum',
      MetricName: 'DaysSinceDrill',
      Threshold: 33,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
    expect(props('RestoreDrillFailed')).to.include({ MetricName: 'DrillsFailed', Threshold: 1 });
  });

  it('has a topic for its alarms as soon as one is given', () => {
    expect(readTemplate()['Conditions']).to.have.deep.property('HasAlarmTopic', [
      '!Not',
      ['!Equals', '!Ref AlarmTopicArn', ''],
    ]);
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
