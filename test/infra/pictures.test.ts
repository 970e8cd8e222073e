import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ofType, props, readTemplate, resource } from '../support/template.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const versions = (path: string): Record<string, string> => {
  const { dependencies, devDependencies } = JSON.parse(read(path)) as Record<string, Record<string, string>>;
  return { ...dependencies, ...devDependencies };
};

describe("the pictures' distribution", () => {
  const parts = ['PicturesDistribution', 'PicturesAccess', 'PicturesHeaders'];

  it('is there only where screens are on, which they are not by default', () => {
    for (const name of parts) expect(resource(name)['Condition'], name).to.equal('ScreensOn');
    const { Parameters, Conditions } = readTemplate();
    expect(Parameters).to.have.deep.nested.property('Screens.AllowedValues', ['off', 'on']);
    expect(Parameters).to.have.nested.property('Screens.Default', 'off');
    expect(Conditions).to.have.deep.property('ScreensOn', ['!Equals', '!Ref Screens', 'on']);
  });

  it('reads the bucket under its own signature, and is read by HTTPS alone', () => {
    const config = props('PicturesDistribution')['DistributionConfig'];
    expect(config).to.have.deep.property('Origins', [
      {
        Id: 'pictures',
        DomainName: '!GetAtt NotesBucket.RegionalDomainName',
        OriginAccessControlId: '!GetAtt PicturesAccess.Id',
        S3OriginConfig: { OriginAccessIdentity: '' },
      },
    ]);
    expect(config).to.have.nested.property('DefaultCacheBehavior.ViewerProtocolPolicy', 'https-only');
    expect(config).to.have.deep.nested.property('DefaultCacheBehavior.AllowedMethods', ['GET', 'HEAD']);
    expect(props('PicturesAccess')['OriginAccessControlConfig']).to.include({
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    });
  });

  it('lets the Alexa app show what it fetches', () => {
    const headers = props('PicturesHeaders')['ResponseHeadersPolicyConfig'];
    expect(headers)
      .to.have.nested.property('CorsConfig.AccessControlAllowOrigins.Items')
      .that.includes.members(['https://ask-ifr-download.s3.amazonaws.com', 'http://ask-ifr-download.s3.amazonaws.com']);
    expect(headers).to.have.nested.property('CorsConfig.AccessControlAllowCredentials', false);
  });
});

describe("sharp's layer", () => {
  const layers = ofType('AWS::Serverless::LayerVersion').filter(([name]) => name.startsWith('Sharp'));

  it('is made for each architecture by a target of its name, and deployed for one', () => {
    expect(layers.map(([name]) => name)).to.have.members(['SharpArm64Layer', 'SharpX86Layer']);
    for (const [name, layer] of layers) {
      const [architecture] = layer['CompatibleArchitectures'] as string[];
      expect(layer).to.deep.include({ ContentUri: 'layers/sharp', CompatibleRuntimes: ['nodejs24.x'] });
      expect(resource(name).Metadata).to.deep.equal({ BuildMethod: 'makefile', BuildArchitecture: architecture });
      const cpu = architecture === 'arm64' ? 'arm64' : 'x64';
      expect(read('layers/sharp/Makefile')).to.match(new RegExp(`^build-${name}: CPU = ${cpu}$`, 'm'));
    }
    expect(resource('SharpArm64Layer')['Condition']).to.equal('IsArm');
    expect(resource('SharpX86Layer')['Condition']).to.equal('IsX86');
  });

  it('holds the sharp that the tests are run with', () => {
    expect(versions('layers/sharp/package.json')['sharp']).to.equal(versions('package.json')['sharp']);
    const locked = JSON.parse(read('layers/sharp/package-lock.json')) as { packages: Record<string, object> };
    for (const cpu of ['arm64', 'x64'])
      expect(locked.packages).to.have.property(`node_modules/@img/sharp-libvips-linux-${cpu}`);
  });
});
