import { expect } from 'chai';
import { KEY_IF_GIVEN, ofType, resource } from '../support/template.ts';

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

describe("template.yaml's buckets", () => {
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
      expect(bucket).to.have.deep.nested.property('BucketEncryption.ServerSideEncryptionConfiguration', [
        {
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: ['!If', 'HasKey', 'aws:kms', 'AES256'],
            KMSMasterKeyID: KEY_IF_GIVEN,
          },
          BucketKeyEnabled: ['!If', 'HasKey', true, false],
        },
      ]);
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
});
