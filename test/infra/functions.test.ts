import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { PICTURE_ENDINGS } from '../../lambda/domain/picture.ts';
import { DECK_REPOSITORY, type Tree, ofType, props, readTemplate, resource, types } from '../support/template.ts';

/** What EventBridge tells of the deck repository, and of no other. */
function ofRepository(name: string, detailType: string, detail: Tree): Tree {
  const source = ['aws.codecommit'];
  const Pattern = { source, 'detail-type': [detailType], resources: [`!Sub ${DECK_REPOSITORY}`], detail };
  return { [name]: { Type: 'EventBridgeRule', Properties: { Pattern } } };
}

/** Those that a learner waits for, and the alarms at which a new version of one gives way to the old. */
const VOICE: Readonly<Record<string, readonly string[]>> = {
  SkillFunction: ['!Ref SkillErrors', '!Ref FailedTurns', '!Ref SlowTurns'],
  SpeechFunction: ['!Ref SpeechErrors', '!Ref SpeechThrottles'],
};

interface FunctionParts {
  readonly timeout: number;
  readonly events: Tree | undefined;
  readonly layers?: readonly unknown[];
}

/** What belongs to each function: how long it may take, and what calls it beside the other functions. */
const FUNCTIONS: Readonly<Record<string, FunctionParts>> = {
  SkillFunction: {
    // Alexa waits 8 seconds. Only this skill may call.
    timeout: 8,
    events: { Alexa: { Type: 'AlexaSkill', Properties: { SkillId: '!Ref SkillId' } } },
  },
  SpeechFunction: { timeout: 3, events: undefined },
  // The routes of an HTTP API call it.
  ApiFunction: { timeout: 20, layers: ['!Ref PageLayer'], events: undefined },
  ForgetLearnerFunction: {
    timeout: 300,
    events: {
      Expired: {
        Type: 'DynamoDB',
        Properties: {
          Stream: '!GetAtt StudyTable.StreamArn',
          StartingPosition: 'TRIM_HORIZON',
          BatchSize: 10,
          MaximumBatchingWindowInSeconds: 20,
          MaximumRetryAttempts: 10,
          BisectBatchOnFunctionError: true,
          FilterCriteria: {
            Filters: [
              {
                Pattern: JSON.stringify({
                  eventName: ['REMOVE'],
                  userIdentity: { principalId: ['dynamodb.amazonaws.com'] },
                  dynamodb: { Keys: { sk: { S: ['PROFILE'] } } },
                }),
              },
              { Pattern: '{"eventName":["INSERT","MODIFY"],"dynamodb":{"Keys":{"sk":{"S":["DELETION"]}}}}' },
            ],
          },
          DestinationConfig: { OnFailure: { Type: 'SQS', Destination: '!GetAtt ForgetLearnerDeadLetters.Arn' } },
        },
      },
    },
  },
  // Schedules call it.
  BackUpFunction: { timeout: 900, events: undefined },
  ImportNotesFunction: {
    timeout: 120,
    layers: ['!Ref LexiconLayer'],
    events: {
      Notes: {
        Type: 'S3',
        Properties: {
          Bucket: '!Ref NotesBucket',
          Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'],
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'notes/' }] } },
        },
      },
    },
  },
  PreparePicturesFunction: {
    timeout: 120,
    layers: [['!If', 'IsArm', '!Ref SharpArm64Layer', '!Ref SharpX86Layer']],
    events: {
      Pictures: {
        Type: 'EventBridgeRule',
        Properties: {
          Pattern: {
            source: ['aws.s3'],
            'detail-type': ['Object Created', 'Object Deleted'],
            detail: {
              bucket: { name: ['!Ref NotesBucket'] },
              // All that is a picture by its name, as the functions see it.
              object: { key: PICTURE_ENDINGS.map((ending) => ({ wildcard: `notes/*${ending}` })) },
            },
          },
          DeadLetterConfig: { Arn: '!GetAtt PreparePicturesDeadLetters.Arn' },
        },
      },
    },
  },
  AnalyseReviewsFunction: {
    timeout: 60,
    events: {
      Changes: {
        Type: 'DynamoDB',
        Properties: {
          Stream: '!GetAtt StudyTable.StreamArn',
          StartingPosition: 'TRIM_HORIZON',
          BatchSize: 200,
          MaximumBatchingWindowInSeconds: 20,
          // One learner's fault holds up nobody else for long, and what fails in every try is told.
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          BisectBatchOnFunctionError: true,
          MaximumRetryAttempts: 20,
          DestinationConfig: { OnFailure: { Type: 'SQS', Destination: '!GetAtt AnalyseReviewsDeadLetters.Arn' } },
          FilterCriteria: {
            Filters: [{ Pattern: '{"eventName":["MODIFY"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"CARD#"}]}}}}' }],
          },
        },
      },
    },
  },
  SyncRepositoryFunction: {
    timeout: 900,
    events: ofRepository('Pushes', 'CodeCommit Repository State Change', {
      event: ['referenceCreated', 'referenceUpdated'],
      referenceType: ['branch'],
    }),
  },
  ReviewPullRequestFunction: {
    timeout: 900,
    events: ofRepository('PullRequests', 'CodeCommit Pull Request State Change', {
      event: ['pullRequestCreated', 'pullRequestSourceBranchUpdated'],
      pullRequestStatus: ['Open'],
    }),
  },
};

const functions = ofType('AWS::Serverless::Function');
const entryOf = (name: string): string => {
  const { BuildMethod, BuildProperties } = resource(name).Metadata as {
    BuildMethod: string;
    BuildProperties: { EntryPoints: string[] };
  };
  expect(BuildMethod, name).to.equal('esbuild');
  expect(BuildProperties.EntryPoints, name).to.have.length(1);
  return BuildProperties.EntryPoints[0] ?? '';
};

describe("template.yaml's functions", () => {
  it('are those of the table above, and each file in lambda/handlers is one', () => {
    expect(functions.map(([name]) => name)).to.have.members(Object.keys(FUNCTIONS));
    expect(types()).not.to.include('AWS::Lambda::Function');
    const files = readdirSync(new URL('../../lambda/handlers', import.meta.url));
    expect(functions.map(([name]) => entryOf(name))).to.have.members(files.map((file) => `lambda/handlers/${file}`));
  });

  it('run on Node 24, on ARM where nothing else is asked for', () => {
    expect((readTemplate()['Globals'] as { Function: Tree }).Function).to.deep.equal({
      CodeUri: '.',
      Runtime: 'nodejs24.x',
      MemorySize: 1024,
      Architectures: ['!Ref Architecture'],
    });
    expect(readTemplate()['Parameters'])
      .to.have.property('Architecture')
      .that.deep.includes({
        Default: 'arm64',
        AllowedValues: ['arm64', 'x86_64'],
      });
    for (const [name, properties] of functions) {
      expect(properties, name).not.to.have.any.keys('CodeUri', 'Runtime', 'MemorySize', 'Architectures');
    }
  });

  for (const [name, properties] of functions) {
    const expected = FUNCTIONS[name];

    it(`${name} has its handler, its time and its callers`, () => {
      expect(properties['Handler']).to.equal(`${basename(entryOf(name), '.ts')}.handler`);
      expect(properties['Timeout']).to.be.a('number').that.equals(expected?.timeout);
      expect(properties['Events']).to.deep.equal(expected?.events);
      expect(properties).not.to.have.property('FunctionUrlConfig');
      // A turn reads nothing but its bundle (docs/decisions/0036-evidence-prepared-at-import.md).
      expect(properties['Layers']).to.deep.equal(expected?.layers);
    });

    it(`${name} ${name in VOICE ? 'is published, traced and, where that is asked for, brought in by steps' : 'has one version'}`, () => {
      const { AutoPublishAlias, Tracing, DeploymentPreference } = properties;
      if (!(name in VOICE)) {
        expect([AutoPublishAlias, Tracing, DeploymentPreference]).to.deep.equal([undefined, undefined, undefined]);
        return;
      }
      expect([AutoPublishAlias, Tracing]).to.deep.equal(['live', 'Active']);
      expect(DeploymentPreference).to.deep.equal({
        // SAM asks nothing but this, and makes CodeDeploy's resources under a condition whatever that says.
        Enabled: ['!FindInMap', 'Canary', '!Ref Canary', 'Enabled'],
        Type: 'Canary10Percent10Minutes',
        Alarms: VOICE[name],
      });
      for (const alarm of VOICE[name] ?? []) {
        const watched = props(alarm.replace('!Ref ', ''))['Dimensions'];
        expect(watched, alarm).to.deep.equal([{ Name: 'FunctionName', Value: `!Ref ${name}` }]);
      }
    });

    it(`${name} has a role and a log group that no other has`, () => {
      for (const [property, type] of [
        ['Role', 'AWS::IAM::Role'],
        ['LoggingConfig', 'AWS::Logs::LogGroup'],
      ] as const) {
        const own = JSON.stringify(properties[property]);
        const [, target = ''] = /!(?:GetAtt|Ref) (\w+)/.exec(own) ?? [];
        expect(resource(target).Type, property).to.equal(type);
        expect(functions.filter(([, other]) => JSON.stringify(other[property]) === own)).to.have.length(1);
      }
    });
  }
});

describe("template.yaml's canary", () => {
  it('is off where it is not asked for', () => {
    expect(readTemplate()['Parameters'])
      .to.have.property('Canary')
      .that.deep.includes({ AllowedValues: ['off', 'on'], Default: 'off' });
    expect(readTemplate()['Mappings']).to.deep.equal({
      Canary: { off: { Enabled: 'false' }, on: { Enabled: 'true' } },
    });
  });
});
