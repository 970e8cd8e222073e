import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { ConfigError, readSkillConfig } from '../../lambda/config.ts';
import { tableDefinition } from '../../lambda/store/table.ts';

type Tree = Record<string, unknown>;

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** CloudFormation's short forms, as readable text: `!GetAtt A.Arn`. */
const customTags = ['Ref', 'GetAtt', 'Sub', 'If', 'Equals', 'Not'].flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => `!${name} ${text}` },
  {
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (seq: { toJSON(): unknown }) => `!${name} ${JSON.stringify(seq.toJSON())}`,
  },
]);
const template = parse(read('template.yaml'), { merge: true, customTags } as never) as Tree & {
  Resources: Record<string, Tree & { Type: string; Properties: Tree; Metadata?: Tree }>;
};
const resources = template.Resources;
const ofType = (type: string): [string, Tree][] =>
  Object.entries(resources).flatMap(([name, one]) => (one.Type === type ? [[name, one.Properties]] : []));
const props = (name: string): Tree => resources[name]?.Properties ?? {};

interface Statement {
  Action: string | string[];
  Resource: string | string[];
}
const statements = (role: string): Statement[] =>
  (props(role)['Policies'] as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );

describe('template.yaml', () => {
  it('has one function for each file in lambda/handlers, bundled from it', () => {
    const entries = ofType('AWS::Serverless::Function').map(([name]) => {
      const metadata = resources[name]?.Metadata as { BuildMethod: string; BuildProperties: { EntryPoints: string[] } };
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
    expect((template as unknown as { Globals: { Function: Tree } }).Globals.Function).to.include({
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
    expect(resources['StudyTable']).to.include({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
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

  it('gives the skill function every variable that it reads', () => {
    const { Variables } = props('SkillFunction')['Environment'] as { Variables: Record<string, string> };
    const example = Object.fromEntries(
      Object.keys(Variables).map((name) => [name, name === 'SPEECH_DEADLINE_MS' ? '2000' : 'x']),
    );
    expect(readSkillConfig(example).speechDeadlineMs).to.equal(2000);
    expect(() => readSkillConfig({})).to.throw(
      ConfigError,
      /SKILL_ID is missing; TABLE_NAME is missing; SPEECH_FUNCTION_NAME is missing/,
    );
    for (const name of ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL_LAMBDA'])
      expect(Variables[name]).to.match(/AWS::NoValue/);
  });

  it('keeps logs for a time and watches both functions', () => {
    for (const [, group] of ofType('AWS::Logs::LogGroup'))
      expect(group['RetentionInDays']).to.equal('!Ref LogRetentionDays');
    const watched = ofType('AWS::CloudWatch::Alarm').map(([, alarm]) => {
      const dimensions = Array.isArray(alarm['Dimensions']) ? (alarm['Dimensions'] as { Value: string }[]) : [];
      return [alarm['MetricName'], ...dimensions.map(({ Value }) => Value.replace('!Ref ', ''))].join(' ');
    });
    expect(watched).to.include.members([
      'Errors SkillFunction',
      'Throttles SkillFunction',
      'Errors SpeechFunction',
      'Throttles SpeechFunction',
      'Duration SkillFunction',
      'SpeechFallbacks',
      'TurnFailures',
    ]);
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

describe('events/', () => {
  for (const file of readdirSync(new URL('events', root))) {
    it(`${file} is what it says`, () => {
      const event = JSON.parse(read(`events/${file}`)) as { request?: { type: string }; acts?: unknown[] };
      if (file === 'reply.json') expect(event.acts).to.have.length.above(0);
      else expect(event.request?.type).to.match(/^\w+Request$/);
    });
  }
});
