import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ROUTES } from '../../lambda/http/routes.ts';
import { ofType, props, readTemplate, resource } from '../support/template.ts';

const template = readTemplate();
const PARTS = /^(?:Page|Api|SignIn|GuessedCodes)/;

describe("template.yaml's page", () => {
  it('is off where it is not asked for, and then has no part in the stack', () => {
    expect(template['Parameters'])
      .to.have.property('Page')
      .that.deep.includes({ AllowedValues: ['off', 'on'], Default: 'off' });
    expect(template['Conditions']).to.have.deep.property('PageOn', ['!Equals', '!Ref Page', 'on']);
    for (const [name, part] of Object.entries(template.Resources))
      expect(part['Condition'] === 'PageOn', name).to.equal(PARTS.test(name));
  });

  it('has its routes before the first function, where sam local looks for them', () => {
    const names = Object.keys(template.Resources);
    const first = names.findIndex((name) => resource(name).Type === 'AWS::Serverless::Function');
    for (const [name] of ofType('AWS::ApiGatewayV2::Route')) expect(names.indexOf(name), name).to.be.below(first);
  });

  it('leads everything to one function, sign-ins by a route of their own', () => {
    const keys = ofType('AWS::ApiGatewayV2::Route').map(([, { RouteKey }]) => RouteKey);
    expect(keys).to.have.members(['$default', 'POST /v1/sessions']);
    for (const { path } of ROUTES) expect(path).to.match(/^\/v1\/./);
    for (const [name, { Target }] of ofType('AWS::ApiGatewayV2::Route'))
      expect(Target, name).to.equal('!Sub integrations/${PageIntegration}');
    expect(props('PageIntegration')).to.include({
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: '!GetAtt ApiFunction.Arn',
      PayloadFormatVersion: '2.0',
    });
    expect(props('PageCallsApi')).to.deep.equal({
      Action: 'lambda:InvokeFunction',
      FunctionName: '!Ref ApiFunction',
      Principal: 'apigateway.amazonaws.com',
      SourceArn: '!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${PageApi}/*/*',
    });
  });

  it('has its files in a layer that is made in the checkout, again where anything in it changed', () => {
    expect(props('ApiFunction')['Layers']).to.deep.equal(['!Ref PageLayer']);
    expect(props('PageLayer')).to.include({ ContentUri: '.', RetentionPolicy: 'Delete' });
    const { Metadata } = resource('PageLayer');
    expect(Metadata).to.deep.equal({
      BuildMethod: 'makefile',
      ProjectRootDirectory: 'web',
      ContextPath: 'web',
      WorkingDirectory: '.',
    });
    const makefile = readFileSync(new URL('../../web/Makefile', import.meta.url), 'utf8');
    expect(makefile).to.match(
      /^build-PageLayer:\n\tnpm run build:web .*"\$\(ARTIFACTS_DIR\)\/nodejs\/node_modules\/study-aloud-page"$/m,
    );
  });

  it('lets no other site in, throttles all, and sign-ins more', () => {
    expect(props('PageApi')).not.to.have.property('CorsConfiguration');
    const { DefaultRouteSettings, RouteSettings } = props('PageStage') as {
      DefaultRouteSettings: { ThrottlingRateLimit: number };
      RouteSettings: Record<string, { ThrottlingRateLimit: number }>;
    };
    const signIns = RouteSettings['POST /v1/sessions']?.ThrottlingRateLimit;
    expect(signIns).to.be.within(1, 20);
    expect(DefaultRouteSettings.ThrottlingRateLimit).to.be.above(signIns ?? Infinity);
  });

  it("logs what was asked for, and nobody's address", () => {
    const { AccessLogSettings } = props('PageStage') as { AccessLogSettings: { Format: string } };
    expect(JSON.parse(AccessLogSettings.Format)).to.have.keys('requestId', 'route', 'status', 'ms', 'error');
    expect(AccessLogSettings.Format).not.to.match(/sourceIp|userAgent|path/i);
  });

  it('may put notes into the bucket from its own address alone', () => {
    const { CorsConfiguration } = props('NotesBucket') as { CorsConfiguration: unknown[] };
    expect(CorsConfiguration).to.deep.equal([
      '!If',
      'PageOn',
      {
        CorsRules: [
          {
            AllowedMethods: ['PUT'],
            AllowedOrigins: ['!Sub https://${PageApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}'],
            AllowedHeaders: ['content-type'],
            MaxAge: 3600,
          },
        ],
      },
      '!Ref AWS::NoValue',
    ]);
  });
});
