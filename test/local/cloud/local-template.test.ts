import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { writeLocalTemplate } from '../../../local/cloud/local-template.ts';

const BUILT = `
Parameters:
  Worker: { Type: String }
Resources:
  Table:
    Type: AWS::DynamoDB::Table
    Properties: { Version: 2012-10-17 }
  Scaling:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
  Canary:
    Type: AWS::CodeDeploy::DeploymentGroup
`;

describe('the template for a local AWS', () => {
  it('is the built one less what is refused, beside it, and says what that was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-template-'));
    writeFileSync(join(folder, 'template.yaml'), BUILT);
    const { file, dropped } = writeLocalTemplate(join(folder, 'template.yaml'));
    expect(dropped).to.deep.equal(['Scaling', 'Canary']);
    expect(file).to.equal(join(folder, 'template.local.json'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal({
      Parameters: { Worker: { Type: 'String' } },
      Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: { Version: '2012-10-17' } } },
    });
    rmSync(folder, { recursive: true });
  });

  it('lets who may start a task do so in the cluster, by which the local AWS judges it, and containers sign in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-template-'));
    const statement = (action: string): string => `{ Effect: Allow, Action: ${action}, Resource: { Ref: Task } }`;
    const policy = `Properties: { Statement: [${statement('ecs:RunTask')}, ${statement('iam:PassRole')}] }`;
    const own = '{ Name: TABLE_NAME, Value: t }, { Name: AWS_REGION, Value: r }';
    const task = `{ Cpu: 1, ContainerDefinitions: [{ Name: review, Environment: [${own}] }] }`;
    const resources = `Cluster: { Type: AWS::ECS::Cluster }\n  Task: { Type: AWS::ECS::TaskDefinition, Properties: ${task} }`;
    const built = `Resources:\n  ${resources}\n  Policy:\n    Type: AWS::IAM::Policy\n    ${policy}\n`;
    writeFileSync(join(folder, 'template.yaml'), built);
    const { file } = writeLocalTemplate(join(folder, 'template.yaml'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.have.deep.nested.property(
      'Resources.Policy.Properties.Statement',
      [
        { Effect: 'Allow', Action: 'ecs:RunTask', Resource: [{ Ref: 'Task' }, { 'Fn::GetAtt': ['Cluster', 'Arn'] }] },
        { Effect: 'Allow', Action: 'iam:PassRole', Resource: { Ref: 'Task' } },
      ],
    );
    rmSync(folder, { recursive: true });
  });
});
