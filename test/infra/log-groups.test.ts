import { expect } from 'chai';
import { KEY_IF_GIVEN, type Tree, ofType, props, readTemplate, resource } from '../support/template.ts';

const functions = ofType('AWS::Serverless::Function');
const groups = ofType('AWS::Logs::LogGroup');

describe("template.yaml's log groups", () => {
  it('are one for each function, one for the worker, and one for what the page is asked for', () => {
    const used = functions.map(([, { LoggingConfig }]) => (LoggingConfig as Tree | undefined)?.['LogGroup']);
    expect([...used, '!Ref WorkerLogs', '!Ref PageAccessLogs']).to.have.members(groups.map(([name]) => `!Ref ${name}`));
  });

  for (const [name] of groups) {
    it(`${name} is kept for a time, and goes with the stack`, () => {
      expect(props(name)).to.deep.equal({ RetentionInDays: '!Ref LogRetentionDays', KmsKeyId: KEY_IF_GIVEN });
      expect(resource(name)).to.include({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    });
  }

  it('are kept for a month where nothing else is asked for', () => {
    expect(readTemplate()['Parameters']).to.have.nested.property('LogRetentionDays.Default', 30);
  });
});
