import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { alarms, functions, queues } from './watched-parts.ts';
import { type Tree, props, readTemplate, resource } from '../support/template.ts';

const RINGS_FOR_SILENCE: ReadonlySet<string> = new Set(['BackupMissing', 'RestoreDrillLate']);
/** Those that start and stop workers, and tell nobody. */
const SCALE = new Set(['WorkArrived', 'WorkFinished']);
const OF_THIS_STACK = {
  ArnLike: {
    'aws:SourceArn': '!Sub arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:${AWS::StackName}-*',
  },
  StringEquals: { 'aws:SourceAccount': '!Ref AWS::AccountId' },
};
const runbook = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

describe('what is deployed, and its alarms', () => {
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
        AlarmActions: [['!If', 'HasAlarmTopic', '!Ref AlarmTopicArn', '!Ref AlarmTopic']],
      });
      expect(alarm).not.to.have.any.keys('ActionsEnabled', 'AlarmName');
    });
  }

  for (const [name] of alarms) {
    it(`${name} has an entry in the runbook`, () => {
      expect(runbook).to.match(new RegExp(`^### ${name}$`, 'm'));
    });
  }

  it('has a topic for its alarms: the one that is given, or its own', () => {
    const { Conditions, Outputs, Rules } = readTemplate();
    expect(Conditions).to.deep.include({
      HasAlarmTopic: ['!Not', ['!Equals', '!Ref AlarmTopicArn', '']],
      HasOwnAlarmTopic: ['!Not', '!Condition HasAlarmTopic'],
      HasOperator: ['!Not', ['!Equals', '!Ref OperatorEmail', '']],
    });
    for (const name of ['AlarmTopic', 'AlarmTopicPolicy'])
      expect(resource(name), name).to.include({ Condition: 'HasOwnAlarmTopic' });
    expect(resource('OperatorSubscription')).to.include({ Condition: 'HasOperator' });
    // Without the rule it would be put to a topic that is not there.
    expect(Rules).to.have.deep.nested.property('OneWayToTheOperator.Assertions[0].Assert', [
      '!Equals',
      '!Ref AlarmTopicArn',
      '',
    ]);
    expect(Outputs).to.have.deep.nested.property('AlarmTopicArn.Value', [
      '!If',
      'HasAlarmTopic',
      '!Ref AlarmTopicArn',
      '!Ref AlarmTopic',
    ]);
  });

  it('lets its own topic be written to by alarms of this stack alone', () => {
    expect(props('AlarmTopicPolicy')).to.deep.equal({
      Topics: ['!Ref AlarmTopic'],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AlarmsOfThisStack',
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: '!Ref AlarmTopic',
            Condition: OF_THIS_STACK,
          },
        ],
      },
    });
    // CloudFormation begins the name of each with the stack's, as long as it has none of its own.
    for (const [, alarm] of alarms) expect(alarm).not.to.have.property('AlarmName');
  });

  it('has a key of its own for that topic, since no alarm may use the one of AWS', () => {
    expect(resource('AlarmKey')).to.include({ Condition: 'HasAlarmKey' });
    expect(readTemplate()['Conditions']).to.have.deep.property('HasAlarmKey', [
      '!And',
      '!Condition HasOwnAlarmTopic',
      ['!Not', '!Condition HasKey'],
    ]);
    const { Statement } = props('AlarmKey')['KeyPolicy'] as { Statement: Tree[] };
    expect(Statement.map(({ Sid }) => Sid)).to.deep.equal(['Account', 'AlarmsOfThisStack']);
    expect(Statement[1]).to.deep.include({
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Condition: OF_THIS_STACK,
    });
  });
});
