import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { writeLocalTemplate } from '../../../local/cloud/local-template.ts';

const BUILT = `
Parameters:
  Worker: { Type: String }
Resources:
  Table:
    Type: AWS::DynamoDB::Table
    Properties: { Version: 2012-10-17 }
  Scaling:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
  Canary:
    Type: AWS::CodeDeploy::DeploymentGroup
`;

describe('the template for a local AWS', () => {
  it('is the built one less what is refused, beside it, and says what that was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-template-'));
    writeFileSync(join(folder, 'template.yaml'), BUILT);
    const { file, dropped } = writeLocalTemplate(join(folder, 'template.yaml'));
    expect(dropped).to.deep.equal(['Scaling', 'Canary']);
    expect(file).to.equal(join(folder, 'template.local.json'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal({
      Parameters: { Worker: { Type: 'String' } },
      Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: { Version: '2012-10-17' } } },
    });
    rmSync(folder, { recursive: true });
  });
});
