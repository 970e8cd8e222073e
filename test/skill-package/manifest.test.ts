import { expect } from 'chai';
import { bytesOf, jsonOf, modelLocales, ownModel } from './package-files.ts';

interface Manifest {
  manifest: {
    manifestVersion: string;
    publishingInformation: {
      locales: Record<
        string,
        {
          name: string;
          summary: string;
          description: string;
          examplePhrases: string[];
          keywords: string[];
          smallIconUri: string;
          largeIconUri: string;
        }
      >;
      testingInstructions: string;
      category: string;
      isAvailableWorldwide: boolean;
      distributionCountries: string[];
    };
    apis: unknown;
    events: unknown;
    privacyAndCompliance: Record<string, unknown>;
  };
}

const { manifest } = jsonOf('skill-package/skill.json') as Manifest;
const store = manifest.publishingInformation;
const pages = Object.entries(store.locales);

/** Width and height from a PNG's header: the first chunk is IHDR (RFC 2083, section 4.1.1). */
function pngSize(uri: string): [width: number, height: number] {
  const png = bytesOf(`skill-package/${uri.replace('file://', '')}`);
  expect(png.subarray(0, 8).toString('latin1')).to.equal('\x89PNG\r\n\x1a\n');
  expect(png.subarray(12, 16).toString('latin1')).to.equal('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('skill-package: the manifest', () => {
  it("describes a custom skill with screens that asks for no permission; its endpoint is the deployer's, and kept elsewhere", () => {
    expect(manifest.manifestVersion).to.equal('1.0');
    expect(manifest.apis).to.deep.equal({ custom: { interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }] } });
    expect(manifest).not.to.have.property('permissions');
    const subscriptions = [{ eventName: 'SKILL_ENABLED' }, { eventName: 'SKILL_DISABLED' }];
    expect(manifest.events).to.deep.equal({ subscriptions });
  });

  it('fits the fields of the skill store', () => {
    for (const [locale, page] of pages) {
      expect(page.name, locale).to.have.length.within(2, 50);
      expect(page.summary, locale).to.have.length.within(1, 160);
      expect(page.description, locale).to.have.length.within(1, 4_000);
      expect(page.keywords, locale).to.have.length.within(1, 30);
    }
    expect(store.testingInstructions).to.have.length.within(1, 4_000);
    expect(store.category).to.equal('EDUCATION_AND_REFERENCE');
    expect(store.isAvailableWorldwide && store.distributionCountries.length === 0).to.equal(true);
  });

  it('has the locales of the interaction models', () => {
    expect(Object.keys(store.locales)).to.have.members(modelLocales());
  });

  for (const [locale, page] of pages)
    it(`${locale}: example phrases open the skill and are among its samples`, () => {
      const { invocationName, intents, types } = ownModel(locale).interactionModel.languageModel;
      const decks = types.find(({ name }) => name === 'DECK')!.values.map(({ name }) => name.value);
      const said = new Set(
        intents.flatMap(({ samples }) => samples).flatMap((one) => decks.map((deck) => one.replace('{deck}', deck))),
      );
      expect(page.examplePhrases).to.have.length(3);
      // Small letters, as the model has them: German writes its nouns with a capital.
      const [open = '', ...wishes] = page.examplePhrases.map((phrase) => phrase.toLowerCase());
      expect(open).to.match(/^alexa, /);
      expect(open.endsWith(` ${invocationName}`), open).to.equal(true);
      for (const phrase of wishes) {
        const wish = phrase.split(invocationName)[1]?.replace(/^,? /, '') ?? '';
        expect(said.has(wish) || said.has(wish.replace(/^(?:to|und) /, '')), phrase).to.equal(true);
      }
    });

  it('says how to begin, and how to have everything deleted', () => {
    for (const [locale, page] of pages) {
      const [launch = ''] = page.examplePhrases;
      expect(page.description.toLowerCase(), locale).to.include(launch.toLowerCase());
      expect(page.description, locale).to.match(/say "delete my data"|sag „lösche meine Daten“/i);
    }
  });

  it('says never to use it while driving', () => {
    expect(store.locales['en-US']?.description).to.match(/never .*while driving/i);
    expect(store.locales['en-GB']?.description).to.match(/never .*while driving/i);
    expect(store.locales['de-DE']?.description).to.match(/nie beim autofahren/i);
  });

  it('answers the privacy questions', () => {
    expect(manifest.privacyAndCompliance).to.deep.include({
      allowsPurchases: false,
      // Alexa asks for what identifies a person; kept are cards and answers under a one-way code.
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
    });
  });

  it('has icons of the sizes that Alexa takes', () => {
    for (const [, page] of pages) {
      expect(pngSize(page.smallIconUri)).to.deep.equal([108, 108]);
      expect(pngSize(page.largeIconUri)).to.deep.equal([512, 512]);
    }
  });

  it('is found by ask-cli, which deploys no code, with credentials of a profile or of the environment', () => {
    const fromStage = { skillMetadata: { src: './.ask/skill-package' } };
    const text = bytesOf('ask-resources.json').toString('utf8');
    expect(JSON.parse(text)).to.deep.equal({
      askcliResourcesVersion: '2020-03-31',
      profiles: { default: fromStage, __ENVIRONMENT_ASK_PROFILE__: fromStage },
    });
    // ask-cli writes the file again in each deployment, just so: without a last line break.
    expect(text).to.equal(JSON.stringify(JSON.parse(text), null, 2));
    expect(bytesOf('.gitignore').toString('utf8').split('\n')).to.include('.ask/');
  });
});
