import { expect } from 'chai';
import {
  readApiConfig,
  readBackUpConfig,
  readForgetLearnerConfig,
  readImportNotesConfig,
  readRepositoryConfig,
  readReviewTaskConfig,
  readSkillConfig,
  readTableConfig,
} from '../../lambda/config.ts';
import { ConfigError } from '../../lambda/environment.ts';
import { type Tree, props, readTemplate, resource } from '../support/template.ts';
import { thrownError } from '../support/thrown-error.ts';

const template = readTemplate();

describe('what template.yaml gives functions to read', () => {
  it('gives the functions that delete and back up every variable that they read', () => {
    const variablesOf = (name: string): Record<string, string> =>
      (props(name)['Environment'] as { Variables: Record<string, string> }).Variables;
    expect(readForgetLearnerConfig(variablesOf('ForgetLearnerFunction'))).to.deep.equal({
      tableName: '!Ref StudyTable',
      notesBucket: '!Ref NotesBucket',
      backupBucket: '!Ref BackupBucket',
    });
    const { DIGEST_LEARNER: digestLearner, ALARM_TOPIC_ARN: alarms, ...rest } = variablesOf('BackUpFunction');
    expect(alarms).to.deep.equal(['!If', 'HasAlarmTopic', '!Ref AlarmTopicArn', '!Ref AlarmTopic']);
    const own = { ...rest, ALARM_TOPIC_ARN: 'topic' };
    expect(rest['READ_UNITS_PER_SECOND']).to.equal('!Ref BackupReadUnits');
    const { Default: units } = (template['Parameters'] as Record<string, { Default: number }>)['BackupReadUnits'] ?? {};
    expect(readBackUpConfig({ ...own, READ_UNITS_PER_SECOND: String(units) })).to.deep.equal({
      tableName: '!Ref StudyTable',
      backupBucket: '!Ref BackupBucket',
      scratchTable: '!Sub ${AWS::StackName}-restore-drill',
      readUnitsPerSecond: 2000,
      keyArn: '!Ref KeyArn',
      alarmTopicArn: 'topic',
      authorTopicArn: '!Ref AuthorTopic',
      authorLocale: '!Ref AuthorLocale',
      digestLearner: null,
    });
    // Only where there is both a learner and somebody to write to.
    expect(digestLearner).to.deep.equal(['!If', 'HasDigest', '!Ref DeckLearner', '']);
    expect(resource('WeeklyDigest')).to.include({ Condition: 'HasDigest' });
    expect(readBackUpConfig({ ...own, READ_UNITS_PER_SECOND: '10', KEY_ARN: '' }).keyArn).to.equal(null);
    // What stands under the scratch table's name is deleted.
    const same = { ...own, READ_UNITS_PER_SECOND: '10', SCRATCH_TABLE: rest['TABLE_NAME'] };
    expect(thrownError(() => readBackUpConfig(same), ConfigError).message).to.include('the table itself');
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

  it('gives the functions of the deck repository every variable that they read, and a local endpoint where there is one', () => {
    for (const name of ['SyncRepositoryFunction', 'ReviewPullRequestFunction']) {
      const { Variables } = props(name)['Environment'] as { Variables: Record<string, string> };
      const { AWS_ENDPOINT_URL_CODECOMMIT, ...all } = Variables;
      const own = Object.fromEntries(Object.entries(all).filter(([variable]) => !variable.startsWith('REVIEW_')));
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

  it('gives the API every variable that it reads, and a local endpoint only where there is one', () => {
    const { Variables } = props('ApiFunction')['Environment'] as { Variables: unknown };
    const [test, condition, deployed, local] = Variables as [string, string, Record<string, string>, Tree];
    expect([test, condition]).to.deep.equal(['!If', 'IsDeployed']);
    const { AWS_ENDPOINT_URL_DYNAMODB, ...own } = deployed;
    expect(AWS_ENDPOINT_URL_DYNAMODB).to.equal('!Ref AWS::NoValue');
    expect(local).to.deep.equal({ ...own, AWS_ENDPOINT_URL_DYNAMODB: '!Ref LocalDynamoDbEndpoint' });
    expect(readApiConfig(own)).to.deep.equal({ tableName: '!Ref StudyTable', notesBucket: '!Ref NotesBucket' });
    expect(thrownError(() => readApiConfig({}), ConfigError).message).to.include('NOTES_BUCKET is missing');
  });

  it('tells the function that reviews where long reviews go, where they go anywhere', () => {
    const { Variables } = props('ReviewPullRequestFunction')['Environment'] as { Variables: Record<string, unknown> };
    const given = Object.entries(Variables).filter(([name]) => name.startsWith('REVIEW_')) as [string, string[]][];
    for (const [name, [test, condition, , otherwise]] of given)
      expect([test, condition, otherwise], name).to.deep.equal(['!If', 'LongReviewOn', '']);
    expect(readReviewTaskConfig(Object.fromEntries(given.map(([name, [, , there]]) => [name, there])))).to.deep.equal({
      taskDefinition: '!Ref LongReviewTask',
      cluster: '!GetAtt WorkerCluster.Arn',
      subnets: ['!Sub ${WorkerSubnetA}', '${WorkerSubnetB}'],
      securityGroup: '!Ref WorkerTasksGroup',
    });
    expect(readReviewTaskConfig({ REVIEW_TASK: '', REVIEW_CLUSTER: '' })).to.equal(null);
    expect(thrownError(() => readReviewTaskConfig({ REVIEW_TASK: 'arn' }), ConfigError).message).to.match(
      /REVIEW_CLUSTER is missing; REVIEW_SUBNETS is missing; REVIEW_SECURITY_GROUP is missing/,
    );
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
      SPEECH_FUNCTION_NAME: '!Ref SpeechFunction.Alias',
      SPEECH_DEADLINE_MS: '2000',
      PICTURES_URL: ['!If', 'ScreensOn', '!Sub https://${PicturesDistribution.DomainName}', ''],
      PAGE_URL: ['!If', 'PageOn', '!Sub https://${PageApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}', ''],
    });
    // sam local knows no aliases.
    expect(local).to.deep.equal({
      ...own,
      SPEECH_FUNCTION_NAME: '!Ref SpeechFunction',
      AWS_ENDPOINT_URL_DYNAMODB: '!Ref LocalDynamoDbEndpoint',
      AWS_ENDPOINT_URL_LAMBDA: '!Ref LocalLambdaEndpoint',
    });
    const without = { ...own, PICTURES_URL: '', PAGE_URL: '' };
    expect(readSkillConfig(without)).to.include({ speechDeadlineMs: 2000, picturesUrl: null, pageUrl: null });
    const url = 'https://d111111abcdef8.cloudfront.net';
    expect(readSkillConfig({ ...without, PICTURES_URL: url }).picturesUrl).to.equal(url);
    expect(readSkillConfig({ ...without, PAGE_URL: url }).pageUrl).to.equal(url);
    for (const wrong of [`${url}/`, 'http://example.org', 'example.org'])
      expect(() => readSkillConfig({ ...without, PICTURES_URL: wrong }), wrong).to.throw(
        /PICTURES_URL is .*not an https address/,
      );
    expect(thrownError(() => readSkillConfig({}), ConfigError).message).to.match(
      /SKILL_ID is missing; TABLE_NAME is missing; SPEECH_FUNCTION_NAME is missing/,
    );
  });
});
