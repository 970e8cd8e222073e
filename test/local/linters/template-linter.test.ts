import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { AnswersError, type Finding, answersIn, judge } from '../../../local/linters/template-linter.ts';
import { readTemplate } from '../../support/template.ts';
import { thrownError } from '../../support/thrown-error.ts';

const finding = (check: string, resource: string, type = 'AWS::S3::Bucket'): Finding => ({
  checker: 'checkov',
  check,
  resource,
  type,
});

const TABLE = `
| checker | check | of | why it stays |
|---|---|---|---|
| checkov | \`CKV_1\` | \`A\`, \`B\` | They are small |
| checkov | \`CKV_2\` | \`AWS::S3::Bucket\` | All of them are |
`;

describe("answers to what the template's checkers find", () => {
  it('are rows of a table', () => {
    expect(answersIn(TABLE)).to.deep.equal([
      { checker: 'checkov', check: 'CKV_1', of: ['A', 'B'], why: 'They are small' },
      { checker: 'checkov', check: 'CKV_2', of: ['AWS::S3::Bucket'], why: 'All of them are' },
    ]);
  });

  it('are none without a reason, or a resource, or a table', () => {
    for (const row of ['| checkov | `CKV_1` | `A` |  |', '| checkov | `CKV_1` |  | why |', 'no table'])
      expect(() => answersIn(row), row).to.throw(AnswersError);
    expect(thrownError(() => answersIn('| cfn-guard |  | `A` | why |'), AnswersError).message).to.include('too little');
  });

  it('hold for a resource by name, or for all of a type, and for no other check', () => {
    const findings = [finding('CKV_1', 'A'), finding('CKV_1', 'B'), finding('CKV_2', 'C')];
    expect(judge(findings, answersIn(TABLE))).to.deep.equal({ open: [], stale: [] });
    const [newResource, newCheck] = [finding('CKV_1', 'C'), finding('CKV_3', 'A')];
    const guards: Finding = { ...finding('CKV_1', 'A'), checker: 'cfn-guard' };
    expect(judge([...findings, newResource, newCheck, guards], answersIn(TABLE)).open).to.deep.equal([
      newResource,
      newCheck,
      guards,
    ]);
  });

  it('go where nothing is found any more', () => {
    expect(judge([finding('CKV_1', 'A')], answersIn(TABLE)).stale).to.deep.equal([
      'checkov CKV_1 of B',
      'checkov CKV_2 of AWS::S3::Bucket',
    ]);
  });

  it('name resources and types that template.yaml has', () => {
    const { Resources } = readTemplate();
    const there = new Set(Object.entries(Resources).flatMap(([name, { Type }]) => [name, Type]));
    const file = '../../../docs/decisions/0067-every-finding-fixed-or-answered.md';
    const answers = answersIn(readFileSync(new URL(file, import.meta.url), 'utf8'));
    for (const { check, of } of answers)
      for (const one of of) expect(there.has(one), `${check} of ${one}`).to.equal(true);
  });
});
