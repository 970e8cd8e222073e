import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readQueueConfig, readWorkerConfig } from '../../lambda/config.ts';
import { ENCRYPTED_QUEUE, type Tree, ofType, props, readTemplate, resource } from '../support/template.ts';

interface Container extends Tree {
  readonly Environment: readonly { readonly Name: string; readonly Value: string }[];
  readonly HealthCheck: { readonly Command: readonly string[] };
  readonly StopTimeout: number;
}

const template = readTemplate();
const dockerfile = readFileSync(new URL('../../lambda/worker/Dockerfile', import.meta.url), 'utf8');
const task = props('WorkerTask');
const [container] = task['ContainerDefinitions'] as [Container];

describe("template.yaml's worker", () => {
  it('is off where nobody switches it on, and then nothing of it is there', () => {
    expect(template['Parameters']).to.have.deep.nested.property('Worker', {
      Type: 'String',
      Description: (template['Parameters'] as Record<string, Tree>)['Worker']?.['Description'],
      AllowedValues: ['off', 'on'],
      Default: 'off',
    });
    expect(template['Conditions']).to.have.deep.property('WorkerOn', ['!Equals', '!Ref Worker', 'on']);
    const own = Object.entries(template.Resources).filter(
      ([name, { Type }]) => /^Work/.test(name) || /^AWS::(EC2|ECS|ECR|ApplicationAutoScaling)::/.test(Type),
    );
    expect(own.map(([name]) => name)).to.include.members(['WorkQueue', 'WorkerService', 'WorkerToLogs']);
    for (const [name, { Condition }] of own)
      expect(Condition, name).to.equal(name.startsWith('LongReview') ? 'LongReviewOn' : 'WorkerOn');
    expect(resource('ImportNotesWorkPolicy')['Condition']).to.equal('WorkerOn');
    for (const output of ['WorkQueueUrl', 'WorkerImageRepository']) {
      expect(template['Outputs']).to.have.nested.property(`${output}.Condition`, 'WorkerOn');
    }
  });

  it('runs as nobody in particular, on files that it cannot write, with no rights of the machine', () => {
    expect(container).to.deep.include({
      User: '1000:1000',
      ReadonlyRootFilesystem: true,
      LinuxParameters: { InitProcessEnabled: true, Capabilities: { Drop: ['ALL'] } },
    });
    expect(container).not.to.have.any.keys('Privileged', 'Secrets');
    expect(dockerfile)
      .to.match(/^FROM node:24-slim$/m)
      .and.match(/^USER node$/m)
      .and.match(/^HEALTHCHECK /m);
  });

  it('has roles of its own, for itself and for what ECS does before it runs', () => {
    expect(task).to.include({
      TaskRoleArn: '!GetAtt WorkerRole.Arn',
      ExecutionRoleArn: '!GetAtt WorkerExecutionRole.Arn',
    });
  });

  it('is given every variable that it reads, and asked for its health where it tells it', () => {
    const env = Object.fromEntries(container.Environment.map(({ Name, Value }) => [Name, Value]));
    const { queueUrl, deadLettersUrl, healthPort, graceMs } = readQueueConfig(env);
    expect([queueUrl, deadLettersUrl]).to.deep.equal(['!Ref WorkQueue', '!Ref WorkDeadLetters']);
    expect(readWorkerConfig(env)).to.deep.equal({
      tableName: '!Ref StudyTable',
      notesBucket: '!Ref NotesBucket',
      workerName: '!Sub ${AWS::StackName}-worker',
      lexiconDir: null,
    });
    expect(container.HealthCheck.Command.join(' ')).to.include(`fetch('http://127.0.0.1:${String(healthPort)}/')`);
    expect(dockerfile).to.include(`fetch('http://127.0.0.1:' + (process.env.HEALTH_PORT || ${String(healthPort)}))`);
    expect(container.StopTimeout * 1000).to.be.greaterThan(graceMs + 5000);
  });

  it('does not lose its work where it is killed, and leaves what cannot be done to a queue that rings', () => {
    expect(props('WorkQueue')).to.deep.equal({
      MessageRetentionPeriod: 1_209_600,
      ...ENCRYPTED_QUEUE,
      VisibilityTimeout: 120,
      RedrivePolicy: { deadLetterTargetArn: '!GetAtt WorkDeadLetters.Arn', maxReceiveCount: 20 },
    });
  });

  it('is none where there is no work, and more where there is more', () => {
    expect(props('WorkerService')['DesiredCount']).to.equal(0);
    expect(props('WorkerScale')).to.deep.include({
      MinCapacity: 0,
      MaxCapacity: ['!If', 'HasWorkerImage', '!Ref WorkersAtMost', 0],
    });
    expect(props('WorkArrived')).to.deep.include({ AlarmActions: ['!Ref WorkerScaleOut'], Threshold: 1 });
    expect(props('WorkFinished')).to.deep.include({
      AlarmActions: ['!Ref WorkerScaleIn'],
      EvaluationPeriods: 10,
      Threshold: 0,
      ComparisonOperator: 'LessThanOrEqualToThreshold',
    });
  });

  it('stands in a network that leads to the services it needs, and nowhere else', () => {
    const services = ofType('AWS::EC2::VPCEndpoint').map(([, { ServiceName, VpcEndpointType }]) => [
      String(ServiceName).split('.').slice(3).join('.'),
      VpcEndpointType,
    ]);
    expect(services).to.have.deep.members([
      ['dynamodb', 'Gateway'],
      ['s3', 'Gateway'],
      ['sqs', 'Interface'],
      ['ecr.api', 'Interface'],
      ['ecr.dkr', 'Interface'],
      ['logs', 'Interface'],
      // Of long reviews, where there are any.
      ['codecommit', 'Interface'],
      ['sns', 'Interface'],
    ]);
    const types = Object.values(template.Resources).map(({ Type }) => Type);
    expect(types).not.to.include.members(['AWS::EC2::InternetGateway']);
    expect(types).not.to.include.members(['AWS::EC2::NatGateway']);
    expect(types).not.to.include.members(['AWS::EC2::Route']);
    for (const name of ['WorkerSubnetA', 'WorkerSubnetB']) expect(props(name)['MapPublicIpOnLaunch']).to.equal(false);
    expect(props('WorkerService')).to.have.nested.property(
      'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
      'DISABLED',
    );
    expect(props('WorkerTasksGroup')).not.to.have.property('SecurityGroupIngress');
  });
});
