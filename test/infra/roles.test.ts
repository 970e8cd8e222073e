import { expect } from 'chai';
import {
  DECK_REPOSITORY,
  type Tree,
  grants,
  keyPolicies,
  ofType,
  props,
  statements,
  types,
} from '../support/template.ts';

const logsInto = (group: string): string[] =>
  ['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => `${action} !GetAtt ${group}.Arn`);

/** X-Ray has no resources. */
const TRACES = ['xray:PutTelemetryRecords *', 'xray:PutTraceSegments *'];

const onRepository = (...actions: string[]): string[] =>
  actions.map((action) => `codecommit:${action} !Sub ${DECK_REPOSITORY}`);

/** Everything that each role may do. A new role needs its line here, and so does what an old one newly may. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  SkillRole: [
    'dynamodb:BatchGetItem !GetAtt StudyTable.Arn',
    'dynamodb:BatchWriteItem !GetAtt StudyTable.Arn',
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !Sub ${StudyTable.Arn}/index/queue',
    'lambda:InvokeFunction !Ref SpeechFunction.Alias',
    ...logsInto('SkillLogs'),
    ...TRACES,
  ],
  SpeechRole: [...logsInto('SpeechLogs'), ...TRACES],
  ApiRole: [
    'dynamodb:BatchGetItem !GetAtt StudyTable.Arn',
    'dynamodb:BatchWriteItem !GetAtt StudyTable.Arn',
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !Sub ${StudyTable.Arn}/index/queue',
    's3:PutObject !Sub ${NotesBucket.Arn}/notes/*',
    's3:GetObject !Sub ${NotesBucket.Arn}/reports/*',
    's3:ListBucket !GetAtt NotesBucket.Arn',
    ...logsInto('ApiLogs'),
  ],
  ForgetLearnerRole: [
    'dynamodb:BatchWriteItem !GetAtt StudyTable.Arn',
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    's3:ListBucketVersions !GetAtt NotesBucket.Arn',
    ...['notes', 'reports', 'pictures'].flatMap((folder) => [
      `s3:DeleteObject !Sub \${NotesBucket.Arn}/${folder}/*`,
      `s3:DeleteObjectVersion !Sub \${NotesBucket.Arn}/${folder}/*`,
    ]),
    's3:PutObject !Sub ${BackupBucket.Arn}/tombstones/*',
    'dynamodb:DescribeStream !GetAtt StudyTable.StreamArn',
    'dynamodb:GetRecords !GetAtt StudyTable.StreamArn',
    'dynamodb:GetShardIterator !GetAtt StudyTable.StreamArn',
    'dynamodb:ListStreams !GetAtt StudyTable.StreamArn',
    'sqs:SendMessage !GetAtt ForgetLearnerDeadLetters.Arn',
    ...logsInto('ForgetLearnerLogs'),
  ],
  ImportNotesRole: [
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    's3:GetObject !Sub ${NotesBucket.Arn}/notes/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/reports/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/notes/*.media/*',
    's3:ListBucket !GetAtt NotesBucket.Arn',
    'sqs:SendMessage !GetAtt WorkQueue.Arn',
    'sqs:SendMessage !GetAtt ImportNotesDeadLetters.Arn',
    ...logsInto('ImportNotesLogs'),
  ],
  WorkerRole: [
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    's3:GetObject !Sub ${NotesBucket.Arn}/notes/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/reports/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/exports/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/notes/*.media/*',
    's3:ListBucket !GetAtt NotesBucket.Arn',
    'sqs:ChangeMessageVisibility !GetAtt WorkQueue.Arn',
    'sqs:DeleteMessage !GetAtt WorkQueue.Arn',
    'sqs:ReceiveMessage !GetAtt WorkQueue.Arn',
    'sqs:SendMessage !GetAtt WorkDeadLetters.Arn',
  ],
  WorkerExecutionRole: [
    'ecr:BatchCheckLayerAvailability !GetAtt WorkerRepository.Arn',
    'ecr:BatchGetImage !GetAtt WorkerRepository.Arn',
    'ecr:GetDownloadUrlForLayer !GetAtt WorkerRepository.Arn',
    'ecr:GetAuthorizationToken *',
    ...logsInto('WorkerLogs'),
  ],
  PreparePicturesRole: [
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    's3:GetObject !Sub ${NotesBucket.Arn}/notes/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/pictures/*',
    's3:PutObject !Sub ${NotesBucket.Arn}/reports/*',
    's3:DeleteObject !Sub ${NotesBucket.Arn}/pictures/*',
    's3:ListBucket !GetAtt NotesBucket.Arn',
    'sqs:SendMessage !GetAtt PreparePicturesDeadLetters.Arn',
    ...logsInto('PreparePicturesLogs'),
  ],
  AnalyseReviewsRole: [
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:DescribeStream !GetAtt StudyTable.StreamArn',
    'dynamodb:GetRecords !GetAtt StudyTable.StreamArn',
    'dynamodb:GetShardIterator !GetAtt StudyTable.StreamArn',
    'dynamodb:ListStreams !GetAtt StudyTable.StreamArn',
    'sqs:SendMessage !GetAtt AnalyseReviewsDeadLetters.Arn',
    ...logsInto('AnalyseReviewsLogs'),
  ],
  SyncRepositoryRole: [
    'dynamodb:DeleteItem !GetAtt StudyTable.Arn',
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:PutItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:UpdateItem !GetAtt StudyTable.Arn',
    ...onRepository('GetBlob', 'GetBranch', 'GetDifferences', 'GetRepository'),
    'sns:Publish !Ref AuthorTopic',
    'sqs:SendMessage !GetAtt SyncRepositoryDeadLetters.Arn',
    ...logsInto('SyncRepositoryLogs'),
  ],
  ReviewPullRequestRole: [
    'dynamodb:Query !GetAtt StudyTable.Arn',
    ...onRepository('GetBlob', 'GetCommentsForPullRequest', 'GetDifferences', 'GetPullRequest'),
    ...onRepository('PostCommentForPullRequest', 'UpdatePullRequestApprovalState'),
    'sns:Publish !Ref AuthorTopic',
    'sqs:SendMessage !GetAtt ReviewPullRequestDeadLetters.Arn',
    'ecs:RunTask !Ref LongReviewTask',
    'iam:PassRole !GetAtt LongReviewRole.Arn',
    'iam:PassRole !GetAtt WorkerExecutionRole.Arn',
    ...logsInto('ReviewPullRequestLogs'),
  ],
  LongReviewRole: [
    'dynamodb:Query !GetAtt StudyTable.Arn',
    ...onRepository('GetBlob', 'GetCommentsForPullRequest', 'GetDifferences', 'GetPullRequest'),
    ...onRepository('PostCommentForPullRequest', 'UpdatePullRequestApprovalState'),
    'sns:Publish !Ref AuthorTopic',
  ],
  BackUpRole: [
    'dynamodb:GetItem !GetAtt StudyTable.Arn',
    'dynamodb:Query !GetAtt StudyTable.Arn',
    'dynamodb:Scan !GetAtt StudyTable.Arn',
    ...['CreateTable', 'DeleteTable', 'DescribeTable', 'PutItem', 'Scan'].map(
      (action) =>
        `dynamodb:${action} !Sub arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${AWS::StackName}-restore-drill`,
    ),
    's3:GetObject !Sub ${BackupBucket.Arn}/backup-*',
    's3:PutObject !Sub ${BackupBucket.Arn}/backup-*',
    's3:GetObject !Sub ${BackupBucket.Arn}/tombstones/*',
    's3:PutObject !Sub ${BackupBucket.Arn}/drills/*',
    's3:ListBucket !GetAtt BackupBucket.Arn',
    'sns:Publish !If,HasAlarmTopic,!Ref AlarmTopicArn,!Ref AlarmTopic',
    'sns:Publish !Ref AuthorTopic',
    'sqs:SendMessage !GetAtt BackUpDeadLetters.Arn',
    ...logsInto('BackUpLogs'),
  ],
  BackUpScheduleRole: [
    'lambda:InvokeFunction !GetAtt BackUpFunction.Arn',
    'sqs:SendMessage !GetAtt BackUpDeadLetters.Arn',
  ],
};

/** Roles that no function takes, and who does. */
const TAKEN_BY: Readonly<Record<string, string>> = {
  BackUpScheduleRole: 'scheduler.amazonaws.com',
  LongReviewRole: 'ecs-tasks.amazonaws.com',
  WorkerRole: 'ecs-tasks.amazonaws.com',
  WorkerExecutionRole: 'ecs-tasks.amazonaws.com',
};

const roles = ofType('AWS::IAM::Role');
const keys = new Set(keyPolicies().map(([name]) => name));

describe("template.yaml's roles", () => {
  it('are those of the table above', () => {
    expect(roles.map(([name]) => name)).to.have.members(Object.keys(MAY));
  });

  it('are the only place where something is granted', () => {
    expect(types().filter((type) => type.startsWith('AWS::IAM::'))).to.have.members([
      'AWS::IAM::Role',
      'AWS::IAM::Policy',
    ]);
    for (const [name, { Roles }] of ofType('AWS::IAM::Policy').filter(([one]) => !keys.has(one))) {
      expect(
        roles.map(([role]) => `!Ref ${role}`),
        name,
      ).to.include(String(Roles));
    }
    // Either would make SAM write a role of its own or add to one.
    for (const [name, functionProps] of ofType('AWS::Serverless::Function')) {
      expect(functionProps, name).to.not.have.any.keys('Policies', 'PermissionsBoundary', 'VpcConfig');
    }
  });

  it('let a function trace where it is traced, and nowhere else', () => {
    for (const [name, { Role, Tracing }] of ofType('AWS::Serverless::Function')) {
      const role = /^!GetAtt (\w+)\.Arn$/.exec(String(Role))?.[1] ?? '';
      const traces = grants(role).filter((grant) => grant.startsWith('xray:'));
      expect(traces, name).to.have.members(Tracing === 'Active' ? TRACES : []);
    }
  });

  for (const [name, role] of roles) {
    it(`${name} may do exactly that`, () => {
      expect(grants(name)).to.have.members([...(MAY[name] ?? [])]);
      for (const statement of statements(name)) {
        expect(statement).to.have.all.keys('Effect', 'Action', 'Resource');
        expect(statement.Effect).to.equal('Allow');
      }
    });

    it(`${name} has no wildcard, but for the files under a prefix, and nothing managed elsewhere`, () => {
      expect(role).to.have.all.keys('AssumeRolePolicyDocument', 'Policies');
      // Files have no resource of their own: those under one prefix of one bucket, or beside packages of cards.
      const named = grants(name).filter((grant) => !TRACES.includes(grant));
      const packed = / !Sub \$\{NotesBucket\.Arn\}\/notes\/\*\.media\/\*$/;
      const exact = named.map((grant) =>
        grant.replace(packed, '').replace(/^(s3:\S+ !Sub \$\{\w+\.Arn\}\/\w+)[/-]\*$/, '$1'),
      );
      // A sign-in to the registry of images is to none of them.
      const others = exact.filter((grant) => grant !== 'ecr:GetAuthorizationToken *');
      expect(others.join('\n')).not.to.match(/[*?]/);
    });

    it(`${name} is one function's, and Lambda's alone to take, or a schedule's, or a container's`, () => {
      const service = TAKEN_BY[name] ?? 'lambda.amazonaws.com';
      const users = ofType('AWS::Serverless::Function').filter(([, { Role }]) => Role === `!GetAtt ${name}.Arn`);
      expect(users).to.have.length(TAKEN_BY[name] === undefined ? 1 : 0);
      const { Statement } = props(name)['AssumeRolePolicyDocument'] as { Statement: Tree[] };
      expect(Statement).to.deep.equal([{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }]);
    });
  }
});
