import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { CloudError } from '../../../local/cloud/cloud-error.ts';
import { run } from '../../support/command.ts';
import { ENDPOINT, MADE, type StandIns, standIns } from './stand-ins.ts';

const OTHER = 'amzn1.ask.skill.bbbbbbbb-0000-4000-8000-000000000000';
const ASK = 'ask deploy --target skill-metadata';
const POINTED = [ASK, `  "uri": "${ENDPOINT}"`];
const built = (...overrides: string[]): string =>
  ['sam build --cached --parallel --region us-east-1 --parameter-overrides', ...overrides].join(' ');

describe('local/deploy', () => {
  let here: StandIns;
  beforeEach(async () => {
    here = await standIns();
  });
  afterEach(() => here.stop());

  const deployed = (...overrides: string[]): string =>
    [
      `sam deploy --template-file ${here.root}/.aws-sam/build/template.yaml --stack-name study-aloud --region us-east-1`,
      '--resolve-s3 --capabilities CAPABILITY_IAM --no-confirm-changeset --no-fail-on-empty-changeset',
      ['--parameter-overrides', ...overrides].join(' '),
    ].join(' ');
  const fault = async (...args: Parameters<StandIns['deploy']>): Promise<string> => {
    const thrown: unknown = await here.deploy(...args).catch((error: unknown) => error);
    expect(thrown).to.be.instanceOf(CloudError);
    return (thrown as CloudError).message;
  };
  const refused = async (rule: RegExp, ...args: Parameters<StandIns['deploy']>): Promise<void> => {
    const message = await fault(...args);
    expect(message).to.match(rule);
    expect(message.split('\n'), message).to.have.length(1);
    expect(here.calls()).to.deep.equal([]);
  };

  it('makes the skill, deploys the stack for it, points the skill at the alias, and opens it', async () => {
    await here.deploy();
    expect(here.calls()).to.deep.equal([ASK, built(`SkillId=${MADE}`), deployed(`SkillId=${MADE}`), ...POINTED]);
    expect(here.asked.map((one) => (one['request'] as { type: string }).type)).to.deep.equal([
      'LaunchRequest',
      'AlexaSkillEvent.SkillDisabled',
    ]);
    expect(here.asked[0]).to.have.nested.property('session.application.applicationId', MADE);
    expect(here.asked[1]).not.to.have.property('session');
    expect(here.said.at(-1)).to.equal('  "Welcome. Shall we try five cards?"');
  });

  it('upgrades what is there: the same skill, and only the parameters that are named', async () => {
    await here.deploy();
    here.stack = { status: 'UPDATE_COMPLETE', parameters: { SkillId: MADE, Architecture: 'x86_64', Worker: 'on' } };
    const before = here.calls().length;
    await here.deploy({ parameters: { Screens: 'on' }, privacyPolicyUrl: 'https://example.com/privacy' });
    const overrides = [`SkillId=${MADE}`, 'Architecture=x86_64', 'Screens=on'];
    expect(here.calls().slice(before)).to.deep.equal([built(...overrides), deployed(...overrides), ...POINTED]);
    expect(JSON.stringify(here.json('.ask/skill-package/skill.json'))).to.include('https://example.com/privacy');
  });

  it("goes on with the stack's skill in a checkout that never made one", async () => {
    here.stack = { status: 'CREATE_COMPLETE', parameters: { SkillId: OTHER } };
    await here.deploy();
    expect(here.calls()).to.deep.equal([built(`SkillId=${OTHER}`), deployed(`SkillId=${OTHER}`), ...POINTED]);
    expect(here.json('.ask/ask-states.json')).to.have.nested.property('profiles.default.skillId', OTHER);
  });

  it('leaves Alexa alone where it is told to, ask-cli or none', async () => {
    here.without('ask');
    await here.deploy({ withSkill: false, skillId: OTHER });
    expect(here.calls()).to.deep.equal([built(`SkillId=${OTHER}`), deployed(`SkillId=${OTHER}`)]);
    expect(here.said).to.include('The skill is left as it is (--no-skill): nothing is told to Alexa.');
    expect(here.json('.ask/skill-package/skill.json')).to.equal(null);
    expect(await fault({ withSkill: false })).to.match(/^No skill is known here/);
  });

  it('says what it would do, and does nothing', async () => {
    await here.deploy({ isDryRun: true, parameters: { Worker: 'on' } });
    expect(here.calls()).to.deep.equal([]);
    expect(here.asked).to.deep.equal([]);
    expect(here.said).to.deep.equal([
      'A new stack: study-aloud in us-east-1',
      `Would do 1/5 Makes the skill, without an endpoint yet: ${ASK}`,
      'Would do 2/5 Builds the functions: sam build',
      'Would do 3/5 Deploys the stack: sam deploy Worker=on',
      `Would do 4/5 Points the skill at the stack's SkillFunctionArn: ${ASK}`,
      'Would do 5/5 Opens the deployed skill as Alexa does, and checks its answer',
    ]);
  });

  describe('says in one line what is missing, before anything is done:', () => {
    it('sam', async () => {
      here.without('sam');
      await refused(/^The SAM CLI is not there: https:/);
    });
    it('ask-cli, or one that does not start', async () => {
      here.fails('ask', '--version');
      await refused(/^ask-cli is not there, or does not start: npm install/);
      here.without('ask');
      await refused(/^ask-cli is not there, or does not start: npm install/);
    });
    it("ask-cli's account", async () => {
      rmSync(join(here.env['HOME'] ?? '', '.ask/cli_config'));
      await refused(/^ask-cli has no account: ask configure/);
    });
    it('a region of Alexa', async () => {
      await refused(
        /^Alexa calls no function in eu-central-1; it does in us-east-1, eu-west-1/,
        {},
        { region: 'eu-central-1' },
      );
    });
    it('credentials that AWS takes', async () => {
      for (const [code, rule] of [
        ['ExpiredToken', /^AWS does not take these credentials \(ExpiredToken\): sign in again\.$/],
        ['InvalidClientTokenId', /^AWS does not take these credentials/],
        ['AccessDenied', /^These credentials may not deploy: refused$/],
        ['InternalFailure', /^CloudFormation cannot be asked \(InternalFailure\): refused$/],
      ] as const) {
        here.fault = code;
        await refused(rule);
      }
    });
    it('a stack that can be deployed to', async () => {
      for (const [status, rule] of [
        ['UPDATE_IN_PROGRESS', /^The stack study-aloud is in the middle of something \(UPDATE_IN_PROGRESS\)/],
        ['ROLLBACK_COMPLETE', /^The stack study-aloud is ROLLBACK_COMPLETE: sam delete --stack-name study-aloud/],
        ['DELETE_FAILED', /sam delete/],
      ] as const) {
        here.stack = { status, parameters: { SkillId: MADE } };
        await refused(rule);
      }
    });
    it('which of two skills', async () => {
      here.stack = { status: 'CREATE_COMPLETE', parameters: { SkillId: OTHER } };
      mkdirSync(join(here.root, '.ask'));
      writeFileSync(join(here.root, '.ask/ask-states.json'), `{"profiles":{"default":{"skillId":"${MADE}"}}}`);
      await refused(
        /^The stack answers amzn1\S+bbbb\S+, and \.ask\/ keeps amzn1\S+aaaa\S+: name the right one by --skill-id\.$/,
      );
    });
    it('that Alexa does not reach an AWS on this machine', async () => {
      await refused(/^Alexa does not reach an AWS on this machine: with --no-skill/, {}, { isLocal: true });
    });
  });

  it('is a command, which says what is wrong in one line', async function () {
    this.timeout(30_000);
    const none = Object.keys(process.env).filter((name) => name.startsWith('AWS_'));
    const without = Object.fromEntries(none.map((name) => [name, undefined]));
    const env = { ...without, ...here.env, AWS_EC2_METADATA_DISABLED: 'true' };
    for (const [args, code, rule] of [
      [[], 1, /^There is no region: name one by --region, AWS_REGION or your AWS profile \(us-east-1, .*\)\.\n$/],
      [['--region', 'us-east-1'], 1, /^There are no AWS credentials: run aws configure, or set AWS_PROFILE.*\n$/],
      [['--skill-id', 'mine'], 2, /^--skill-id is "mine", not amzn1\.ask\.skill\. and a UUID\.\n$/],
      [['--parameter', 'SkillId=x'], 2, /^SkillId is no --parameter here: name it by --skill-id\.\n$/],
      [['--parameter', 'on'], 2, /^--parameter is "on", not NAME=VALUE/],
    ] as const) {
      const ran = await run('deploy', args, { cwd: here.root, env });
      expect(ran.err).to.match(rule);
      expect(ran.code).to.equal(code);
    }
    expect(here.calls()).to.deep.equal([]);
  });

  describe('stops at what fails, with the last of what was printed:', () => {
    it('ask, before there is a skill', async () => {
      here.fails('ask', 'deploy');
      expect(await fault()).to.match(/^"ask deploy --target skill-metadata" failed \(exit code 3\)\.\nit went wrong\n/);
      expect(here.calls()).to.deep.equal([ASK]);
    });
    it('sam build, and sam deploy', async () => {
      here.fails('sam', 'build --cached');
      expect(await fault()).to.match(/^"sam build .*it went wrong/s);
      expect(here.calls()).to.have.length(2);
      here.fails('sam', 'deploy --template');
      expect(await fault()).to.match(/^"sam deploy .*it went wrong/s);
      expect(here.calls().at(-1)).to.match(/^sam deploy/);
      expect(here.asked).to.deep.equal([]);
    });
    it('ask again, which the next time goes on from', async () => {
      here.stack = { status: 'CREATE_COMPLETE', parameters: { SkillId: MADE } };
      here.fails('ask', 'deploy');
      expect(await fault()).to.match(/^"ask deploy/);
      here.fails('ask', 'nothing');
      await here.deploy();
      expect(here.calls().slice(-2)).to.deep.equal(POINTED);
    });
    it('an answer that Alexa would refuse, a fault, and silence', async () => {
      here.answer = () => ({
        body: { version: '1.0', response: { outputSpeech: { type: 'SSML', ssml: '<speak>a & b' } } },
      });
      expect(await fault()).to.match(/^The smoke test failed: /);
      here.answer = () => ({ body: { errorType: 'ConfigError', errorMessage: 'SKILL_ID is missing' }, isFault: true });
      expect(await fault()).to.equal('The smoke test failed: SkillFault: ConfigError: SKILL_ID is missing');
      here.answer = () => ({ body: { version: '1.0', response: {} } });
      expect(await fault()).to.match(/^The smoke test failed: the skill opened, and said nothing/);
    });
  });
});
