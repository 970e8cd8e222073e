import { expect } from 'chai';
import { type Alarm, alarms, queues } from './watched-parts.ts';
import { ENCRYPTED_QUEUE, type Tree, props } from '../support/template.ts';

/** One that reckons with several metrics has none. */
const dimensionsOf = (alarm: Tree): Alarm['Dimensions'] => (alarm as Partial<Alarm>).Dimensions ?? [];

describe('what is deployed, and what it is told in vain', () => {
  for (const name of queues.filter((one) => one !== 'WorkQueue')) {
    it(`${name} is encrypted, keeps what nobody fetched for two weeks, and rings for its first message`, () => {
      expect(props(name)).to.deep.equal({ MessageRetentionPeriod: 1_209_600, ...ENCRYPTED_QUEUE });
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
});
