import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import {
  ENCRYPTED_QUEUE,
  KEY_IF_GIVEN,
  type Tree,
  grants,
  keyPolicies,
  ofType,
  props,
  readTemplate,
  resource,
} from '../support/template.ts';

const USE = ['kms:Decrypt', 'kms:GenerateDataKey'];

interface KeyPolicy {
  readonly key: string;
  readonly service: string;
  readonly actions: readonly string[];
  /** Whether a role works with what the key encrypts, by what else it is granted. */
  readonly wants: (grant: string) => boolean;
}

const isDrill = (grant: string): boolean => grant.startsWith('dynamodb:CreateTable ');

const POLICIES: Readonly<Record<string, KeyPolicy>> = {
  TableKeyPolicy: {
    key: '!Ref KeyArn',
    service: 'dynamodb',
    actions: ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'].map(
      (action) => `kms:${action}`,
    ),
    wants: (grant) => /^dynamodb:.* !GetAtt StudyTable\./.test(grant),
  },
  FilesKeyPolicy: {
    key: '!Ref KeyArn',
    service: 's3',
    actions: USE,
    wants: (grant) => /^s3:(?:Get|Put)Object /.test(grant),
  },
  QueuesKeyPolicy: { key: '!Ref KeyArn', service: 'sqs', actions: USE, wants: (grant) => grant.startsWith('sqs:') },
  TopicsKeyPolicy: { key: '!Ref KeyArn', service: 'sns', actions: USE, wants: (grant) => grant.startsWith('sns:') },
  DrillKeyPolicy: { key: '!Ref KeyArn', service: 'dynamodb', actions: ['kms:CreateGrant'], wants: isDrill },
  AlarmKeyPolicy: {
    key: '!GetAtt AlarmKey.Arn',
    service: 'sns',
    actions: USE,
    wants: (grant) => /^sns:Publish .*AlarmTopic/.test(grant),
  },
};

const roles = ofType('AWS::IAM::Role').map(([name]) => name);

/** As the list of a policy has it: a role that is not always there only where it is. */
function listed(role: string): unknown {
  const condition = resource(role)['Condition'];
  return condition === undefined ? `!Ref ${role}` : ['!If', condition, `!Ref ${role}`, '!Ref AWS::NoValue'];
}

describe("template.yaml and the operator's key", () => {
  it('encrypts with it whatever keeps something: table, buckets, logs, queues and topics', () => {
    expect(readTemplate()['Conditions']).to.have.deep.property('HasKey', ['!Not', ['!Equals', '!Ref KeyArn', '']]);
    expect(props('StudyTable')).to.have.deep.nested.property('SSESpecification.KMSMasterKeyId', KEY_IF_GIVEN);
    for (const [name, { KmsKeyId }] of ofType('AWS::Logs::LogGroup'))
      expect(KmsKeyId, name).to.deep.equal(KEY_IF_GIVEN);
    for (const [name, queue] of ofType('AWS::SQS::Queue')) expect(queue, name).to.deep.include(ENCRYPTED_QUEUE);
    for (const [name, bucket] of ofType('AWS::S3::Bucket'))
      expect(JSON.stringify(bucket['BucketEncryption']), name).to.include(JSON.stringify(KEY_IF_GIVEN));
    const other = { AuthorTopic: 'alias/aws/sns', AlarmTopic: '!Ref AlarmKey' } as Record<string, string>;
    for (const [name, { KmsMasterKeyId }] of ofType('AWS::SNS::Topic'))
      expect(KmsMasterKeyId, name).to.deep.equal(['!If', 'HasKey', '!Ref KeyArn', other[name]]);
  });

  it('lets roles work with it by policies that this table knows', () => {
    expect(keyPolicies().map(([name]) => name)).to.have.members(Object.keys(POLICIES));
  });

  for (const [name, { Roles, PolicyDocument }] of keyPolicies()) {
    it(`has ${name} for exactly the roles that work with what is encrypted, by that service alone`, () => {
      const { key, service, actions, wants } = POLICIES[name] ?? { wants: () => false };
      expect(Roles).to.have.deep.members(roles.filter((role) => grants(role).some(wants)).map(listed));
      const { Statement } = PolicyDocument as { Statement: Tree[] };
      const grantsOnly = wants === isDrill ? { Bool: { 'kms:GrantIsForAWSResource': 'true' } } : {};
      expect(Statement).to.deep.equal([
        {
          Effect: 'Allow',
          Action: actions,
          Resource: key,
          Condition: {
            StringEquals: { 'kms:ViaService': `!Sub ${service ?? ''}.\${AWS::Region}.amazonaws.com` },
            ...grantsOnly,
          },
        },
      ]);
      expect(resource(name)['Condition']).to.equal(name === 'AlarmKeyPolicy' ? 'HasAlarmKey' : 'HasKey');
    });
  }

  it('takes the ARN of a key, and of nothing else', () => {
    const { KeyArn } = readTemplate()['Parameters'] as Record<string, { AllowedPattern: string }>;
    const pattern = new RegExp(`^(?:${KeyArn?.AllowedPattern ?? ''})$`);
    for (const fits of ['', 'arn:aws:kms:eu-west-1:123456789012:key/0a1b2c3d-0000-4000-8000-000000000000'])
      expect(fits).to.match(pattern);
    for (const not of ['alias/mine', 'arn:aws:kms:eu-west-1:123456789012:alias/mine', 'key'])
      expect(not).not.to.match(pattern);
  });
});

describe('docs/encryption-key.yaml', () => {
  interface KeyTemplate {
    readonly Resources: { readonly Key: Tree & { readonly Properties: { readonly KeyPolicy: { Statement: Tree[] } } } };
  }
  const file = readFileSync(new URL('../../docs/encryption-key.yaml', import.meta.url), 'utf8');
  const { Resources } = parse(file, { logLevel: 'silent' }) as KeyTemplate;
  const { Statement } = Resources.Key.Properties.KeyPolicy;

  it('makes a key that turns, and outlives its stack', () => {
    expect(Resources.Key).to.include({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(Resources.Key.Properties).to.include({ EnableKeyRotation: true });
  });

  it('lets in the services that use it without a role of the stack, each on a condition where AWS sends one', () => {
    const services = Statement.slice(1).map(({ Principal }) => (Principal as { Service: string }).Service);
    expect(services).to.deep.equal([
      'logs.${AWS::Region}.${AWS::URLSuffix}',
      'cloudwatch.amazonaws.com',
      'events.amazonaws.com',
      'cloudfront.amazonaws.com',
    ]);
    for (const { Sid, Condition, Action } of Statement.slice(1)) {
      expect(JSON.stringify(Action), String(Sid)).not.to.include('*');
      expect(Condition === undefined, String(Sid)).to.equal(Sid === 'EventsToQueues');
    }
  });
});
