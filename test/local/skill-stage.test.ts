import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { stageSkill } from '../../local/skill-stage.ts';
import { ROOT, run } from '../support/command.ts';
import { thrownError } from '../support/thrown-error.ts';

const ENDPOINT = 'arn:aws:lambda:us-east-1:123456789012:function:study-aloud-SkillFunction-1';
const SKILL_ID = 'amzn1.ask.skill.12345678-1234-4234-8234-123456789012';

interface Skill {
  manifest: {
    publishingInformation: { locales: Record<string, unknown> };
    apis: { custom: { endpoint?: { uri: string } } };
    events?: object;
    privacyAndCompliance: { locales?: unknown };
  };
}

describe('local/skill-stage', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'study-aloud-'));
    cpSync(join(ROOT, 'skill-package'), join(root, 'skill-package'), { recursive: true });
    cpSync(join(ROOT, 'ask-resources.json'), join(root, 'ask-resources.json'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const staged = (): Skill => json('.ask/skill-package/skill.json') as Skill;

  it('copies everything that Alexa is given to where ask-cli looks for it', () => {
    expect(stageSkill({ root }).endpoint).to.equal(null);
    const { profiles } = json('ask-resources.json') as { profiles: Record<string, unknown> };
    for (const profile of Object.values(profiles)) {
      expect(profile).to.deep.equal({ skillMetadata: { src: './.ask/skill-package' } });
    }
    const files = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true }).map(String).sort();
    expect(files('.ask/skill-package')).to.deep.equal(files('skill-package'));
    // Skill events go to an endpoint, so that there are none before there is one.
    const { manifest } = json('skill-package/skill.json') as Skill;
    const { events, ...others } = manifest;
    expect(events).to.have.property('subscriptions');
    expect(staged()).to.deep.equal({ manifest: others });
  });

  it('writes the endpoint into the copy alone, and keeps it the next time', () => {
    const before = readFileSync(join(root, 'skill-package/skill.json'), 'utf8');
    expect(stageSkill({ root, endpoint: ENDPOINT }).endpoint).to.equal(ENDPOINT);
    writeFileSync(join(root, '.ask/skill-package/old.json'), '{}');
    expect(stageSkill({ root }).endpoint).to.equal(ENDPOINT);
    expect(staged().manifest.apis).to.have.deep.nested.property('custom.endpoint', { uri: ENDPOINT });
    expect(staged().manifest.events).to.deep.include({ endpoint: { uri: ENDPOINT } });
    expect(staged()).to.have.nested.property('manifest.publishingInformation.category');
    expect(existsSync(join(root, '.ask/skill-package/old.json'))).to.equal(false);
    expect(readFileSync(join(root, 'skill-package/skill.json'), 'utf8')).to.equal(before);
  });

  it('writes where the privacy policy stands for every locale, and keeps it the next time', () => {
    expect(stageSkill({ root }).privacyPolicyUrl).to.equal(null);
    const url = 'https://example.org/privacy';
    stageSkill({ root, privacyPolicyUrl: url });
    expect(stageSkill({ root, endpoint: ENDPOINT }).privacyPolicyUrl).to.equal(url);
    const { privacyAndCompliance } = staged().manifest;
    const locales = Object.keys((json('skill-package/skill.json') as Skill).manifest.publishingInformation.locales);
    expect(privacyAndCompliance.locales).to.deep.equal(
      Object.fromEntries(locales.map((locale) => [locale, { privacyPolicyUrl: url }])),
    );
    expect(privacyAndCompliance).to.include({ isExportCompliant: true });
    expect(staged().manifest.apis.custom.endpoint).to.deep.equal({ uri: ENDPOINT });
  });

  it('tells ask-cli of a skill that exists, in each profile, and leaves what it keeps', () => {
    stageSkill({ root });
    expect(existsSync(join(root, '.ask/ask-states.json'))).to.equal(false);
    writeFileSync(
      join(root, '.ask/ask-states.json'),
      JSON.stringify({
        askcliStatesVersion: '2020-03-31',
        profiles: { default: { skillMetadata: { lastDeployHash: 'x' } } },
      }),
    );
    stageSkill({ root, skillId: SKILL_ID });
    expect(json('.ask/ask-states.json')).to.deep.equal({
      askcliStatesVersion: '2020-03-31',
      profiles: {
        default: { skillMetadata: { lastDeployHash: 'x' }, skillId: SKILL_ID },
        __ENVIRONMENT_ASK_PROFILE__: { skillId: SKILL_ID },
      },
    });
  });

  it('says which file of the stage before is broken, and touches nothing', () => {
    stageSkill({ root, endpoint: ENDPOINT });
    writeFileSync(join(root, '.ask/skill-package/skill.json'), '{');
    expect(thrownError(() => stageSkill({ root }), LocalDataError).message).to.include(
      join('.ask', 'skill-package', 'skill.json'),
    );
    expect(readFileSync(join(root, '.ask/skill-package/skill.json'), 'utf8')).to.equal('{');
  });

  it('is refused an endpoint that Alexa cannot call, and what is no skill id', async () => {
    const elsewhere = ENDPOINT.replace('us-east-1', 'eu-central-1');
    const refused = await run('stage-skill', ['--endpoint', elsewhere], { cwd: root });
    expect(refused).to.include({ code: 2, out: '' });
    expect(refused.err).to.include(elsewhere).and.include('us-east-1, eu-west-1, us-west-2 or ap-northeast-1');
    const noId = await run('stage-skill', ['--skill-id', '1'], { cwd: root });
    expect(noId).to.include({ code: 2, out: '' });
    expect(noId.err).to.include('--skill-id is "1"');
    const noUrl = await run('stage-skill', ['--privacy-policy', 'http://example.org'], { cwd: root });
    expect(noUrl).to.include({ code: 2, out: '' });
    expect(noUrl.err).to.include('--privacy-policy is "http://example.org"');
  });
});
