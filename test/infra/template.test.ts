import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { ConfigError, readSkillConfig } from '../../lambda/config.ts';
import { tableDefinition } from '../../lambda/store/table.ts';
import { type Tree, ofType, props, readTemplate, resource, statements } from '../support/template.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const template = readTemplate();

describe('template.yaml', () => {
  it('has one function for each file in lambda/handlers, bundled from it', () => {
    const entries = ofType('AWS::Serverless::Function').map(([name]) => {
      const metadata = resource(name).Metadata as { BuildMethod: string; BuildProperties: { EntryPoints: string[] } };
      expect(metadata.BuildMethod).to.equal('esbuild');
      return metadata.BuildProperties.EntryPoints[0];
    });
    expect(entries.sort()).to.deep.equal(
      readdirSync(new URL('lambda/handlers', root))
        .map((file) => `lambda/handlers/${file}`)
        .sort(),
    );
  });

  it("runs on Node 24 within Alexa's eight seconds", () => {
    expect((template['Globals'] as { Function: Tree }).Function).to.include({
      Runtime: 'nodejs24.x',
      MemorySize: 1024,
    });
    expect(props('SkillFunction')).to.include({ Timeout: 8, Handler: 'skill.handler' });
    expect(props('SpeechFunction')).to.include({ Timeout: 3, Handler: 'speech.handler' });
  });

  it('lets only this skill invoke the skill function', () => {
    expect(props('SkillFunction')['Events']).to.deep.equal({
      Alexa: { Type: 'AlexaSkill', Properties: { SkillId: '!Ref SkillId' } },
    });
  });

  it('grants exact resources and actions, and nothing else', () => {
    for (const role of ['SkillRole', 'SpeechRole']) {
      for (const { Action, Resource } of statements(role)) {
        expect([Action, Resource].flat().join(' ')).not.to.include('*');
      }
      expect(props(role)).not.to.have.property('ManagedPolicyArns');
    }
    const invokes = statements('SkillRole').filter(({ Action }) => [Action].flat().includes('lambda:InvokeFunction'));
    expect(invokes.map(({ Resource }) => Resource)).to.deep.equal(['!GetAtt SpeechFunction.Arn']);
  });

  it('gives the speech function no data and no other function', () => {
    expect(
      statements('SpeechRole')
        .flatMap(({ Action }) => Action)
        .every((action) => action.startsWith('logs:')),
    ).to.equal(true);
    expect(props('SpeechFunction')['Environment']).to.equal(undefined);
  });

  it('protects the table and keeps it', () => {
    expect(resource('StudyTable')).to.include({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(props('StudyTable')).to.deep.include({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
    });
  });

  it("has the table that the store's tests run on", () => {
    const { AttributeDefinitions, KeySchema, LocalSecondaryIndexes } = tableDefinition('');
    expect(props('StudyTable')).to.deep.include({ AttributeDefinitions, KeySchema, LocalSecondaryIndexes });
  });

  it('gives the skill function every variable that it reads, and local endpoints only where they are given', () => {
    const { Variables } = props('SkillFunction')['Environment'] as { Variables: unknown };
    const [test, condition, deployed, local] = Variables as [string, string, Record<string, string>, Tree];
    expect([test, condition]).to.deep.equal(['!If', 'IsDeployed']);
    expect(template['Conditions']).to.have.deep.property('IsDeployed', [
      '!And',
      ['!Equals', '!Ref LocalDynamoDbEndpoint', ''],
      ['!Equals', '!Ref LocalLambdaEndpoint', ''],
    ]);
    for (const name of ['LocalDynamoDbEndpoint', 'LocalLambdaEndpoint'])
      expect(template['Parameters']).to.have.property(name).that.includes({ Default: '' });
    const { AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL_LAMBDA, ...own } = deployed;
    expect([AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL_LAMBDA]).to.deep.equal(Array(2).fill('!Ref AWS::NoValue'));
    expect(own).to.deep.equal({
      SKILL_ID: '!Ref SkillId',
      TABLE_NAME: '!Ref StudyTable',
      SPEECH_FUNCTION_NAME: '!Ref SpeechFunction',
      SPEECH_DEADLINE_MS: '2000',
    });
    expect(local).to.deep.equal({
      ...own,
      AWS_ENDPOINT_URL_DYNAMODB: '!Ref LocalDynamoDbEndpoint',
      AWS_ENDPOINT_URL_LAMBDA: '!Ref LocalLambdaEndpoint',
    });
    expect(readSkillConfig(own).speechDeadlineMs).to.equal(2000);
    expect(() => readSkillConfig({})).to.throw(
      ConfigError,
      /SKILL_ID is missing; TABLE_NAME is missing; SPEECH_FUNCTION_NAME is missing/,
    );
  });

  it('runs on ARM where nothing else is asked for', () => {
    expect(template['Parameters'])
      .to.have.deep.property('Architecture')
      .that.deep.includes({
        Default: 'arm64',
        AllowedValues: ['arm64', 'x86_64'],
      });
    expect(template).to.have.deep.nested.property('Globals.Function.Architectures', ['!Ref Architecture']);
  });

  it('is refused outside the regions whose functions Alexa can call', () => {
    expect(template).to.have.deep.nested.property('Rules.AlexaRegion.Assertions[0].Assert', [
      '!Contains',
      ['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'],
      '!Ref AWS::Region',
    ]);
  });

  it('keeps the logs of each function for a time, in a group of its own', () => {
    expect(ofType('AWS::Logs::LogGroup')).to.have.length(2);
    for (const [, group] of ofType('AWS::Logs::LogGroup'))
      expect(group['RetentionInDays']).to.equal('!Ref LogRetentionDays');
    for (const name of ['Skill', 'Speech']) {
      expect(props(`${name}Function`)).to.deep.include({
        LoggingConfig: { LogGroup: `!Ref ${name}Logs` },
        Role: `!GetAtt ${name}Role.Arn`,
      });
      const logs = statements(`${name}Role`).filter(({ Action }) => [Action].flat().join().includes('logs:'));
      expect(logs.map(({ Resource }) => Resource)).to.deep.equal([`!GetAtt ${name}Logs.Arn`]);
    }
  });

  it("puts out the endpoint for skill.json and the table's name", () => {
    expect(template['Outputs']).to.have.keys('SkillFunctionArn', 'TableName');
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

  it('suits sam build', () => {
    expect(manifest['scripts']).not.to.have.property('prepare');
    expect(manifest).not.to.have.property('optionalDependencies');
    expect(manifest['dependencies']).to.have.property('esbuild');
  });
  it('names exact versions', () => {
    const versions = Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] });
    for (const version of versions) expect(version).to.match(/^\d+\.\d+\.\d+$/);
  });
});
