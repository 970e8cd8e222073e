import { expect } from 'chai';
import { readRepositoryConfig, readWorkerName } from '../../lambda/config.ts';
import { type Tree, props, readTemplate } from '../support/template.ts';

interface Container extends Tree {
  readonly Name: string;
  readonly Environment: readonly { readonly Name: string; readonly Value: string }[];
}

const task = props('LongReviewTask');
const [container] = task['ContainerDefinitions'] as [Container];
const [worker] = props('WorkerTask')['ContainerDefinitions'] as [Tree];

describe("template.yaml's long reviews", () => {
  it('are there where there is a repository, and a worker with an image', () => {
    expect(readTemplate()['Conditions']).to.have.deep.property('LongReviewOn', [
      '!And',
      '!Condition WorkerOn',
      '!Condition HasWorkerImage',
      '!Condition HasDeckRepository',
    ]);
  });

  it("are a task of the worker's image, as confined as the worker is, with a role of its own", () => {
    expect(container).to.include({ Name: 'review', Image: '!Ref WorkerImage' });
    for (const rule of ['User', 'ReadonlyRootFilesystem', 'LinuxParameters', 'Essential'])
      expect(container[rule], rule).to.deep.equal(worker[rule]);
    expect(task).to.include({
      TaskRoleArn: '!GetAtt LongReviewRole.Arn',
      ExecutionRoleArn: '!GetAtt WorkerExecutionRole.Arn',
    });
  });

  it('are given every variable that they read', () => {
    const env = Object.fromEntries(container.Environment.map(({ Name, Value }) => [Name, Value]));
    expect(readRepositoryConfig(env)).to.deep.equal({
      tableName: '!Ref StudyTable',
      authorTopicArn: '!Ref AuthorTopic',
      deckRepository: '!Ref DeckRepository',
      deckLearner: '!Ref DeckLearner',
    });
    expect(readWorkerName(env)).to.equal('!Sub ${AWS::StackName}-review');
    expect(env['AWS_ENDPOINT_URL_CODECOMMIT']).to.equal('!Ref LocalCodeCommitEndpoint');
  });

  it('tell the dead letters of reviews where they fail or do not start, by that rule alone', () => {
    const { EventPattern, Targets } = props('LongReviewFailed') as { EventPattern: Tree; Targets: unknown };
    expect(EventPattern).to.deep.equal({
      source: ['aws.ecs'],
      'detail-type': ['ECS Task State Change'],
      detail: {
        taskDefinitionArn: ['!Ref LongReviewTask'],
        lastStatus: ['STOPPED'],
        $or: [{ containers: { exitCode: [{ 'anything-but': 0 }] } }, { stopCode: ['TaskFailedToStart'] }],
      },
    });
    expect(Targets).to.deep.equal([{ Id: 'dead-letters', Arn: '!GetAtt ReviewPullRequestDeadLetters.Arn' }]);
    expect(props('LongReviewFailedPolicy')).to.have.deep.nested.property('PolicyDocument.Statement', [
      {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '!GetAtt ReviewPullRequestDeadLetters.Arn',
        Condition: { ArnEquals: { 'aws:SourceArn': '!GetAtt LongReviewFailed.Arn' } },
      },
    ]);
  });
});
