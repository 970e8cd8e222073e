import { expect } from 'chai';
import { type Tree, grants, keyPolicies, ofType, props, statements, types } from '../support/template.ts';
import { MAY, TAKEN_BY, TRACES } from './grants-of-roles.ts';

const roles = ofType('AWS::IAM::Role');
const keys = new Set(keyPolicies().map(([name]) => name));

describe("template.yaml's roles", () => {
  it('are those of the table of grants', () => {
    expect(roles.map(([name]) => name)).to.have.members(Object.keys(MAY));
  });

  it('are the only place where something is granted', () => {
    expect(types().filter((type) => type.startsWith('AWS::IAM::'))).to.have.members([
      'AWS::IAM::Role',
      'AWS::IAM::Policy',
    ]);
    for (const [name, { Roles }] of ofType('AWS::IAM::Policy').filter(([one]) => !keys.has(one))) {
      expect(
        roles.map(([role]) => `!Ref ${role}`),
        name,
      ).to.include(String(Roles));
    }
    // Either would make SAM write a role of its own or add to one.
    for (const [name, functionProps] of ofType('AWS::Serverless::Function')) {
      expect(functionProps, name).to.not.have.any.keys('Policies', 'PermissionsBoundary', 'VpcConfig');
    }
  });

  it('let a function trace where it is traced, and nowhere else', () => {
    for (const [name, { Role, Tracing }] of ofType('AWS::Serverless::Function')) {
      const role = /^!GetAtt (\w+)\.Arn$/.exec(String(Role))?.[1] ?? '';
      const traces = grants(role).filter((grant) => grant.startsWith('xray:'));
      expect(traces, name).to.have.members(Tracing === 'Active' ? TRACES : []);
    }
  });

  for (const [name, role] of roles) {
    it(`${name} may do exactly that`, () => {
      expect(grants(name)).to.have.members([...(MAY[name] ?? [])]);
      for (const statement of statements(name)) {
        expect(statement).to.have.all.keys('Effect', 'Action', 'Resource');
        expect(statement.Effect).to.equal('Allow');
      }
    });

    it(`${name} has no wildcard, but for the files under a prefix, and nothing managed elsewhere`, () => {
      expect(role).to.have.all.keys('AssumeRolePolicyDocument', 'Policies');
      // Files have no resource of their own: those under one prefix of one bucket, or beside packages of cards.
      const named = grants(name).filter((grant) => !TRACES.includes(grant));
      const packed = / !Sub \$\{NotesBucket\.Arn\}\/notes\/\*\.media\/\*$/;
      const exact = named.map((grant) =>
        grant.replace(packed, '').replace(/^(s3:\S+ !Sub \$\{\w+\.Arn\}\/\w+)[/-]\*$/, '$1'),
      );
      // A sign-in to the registry of images is to none of them.
      const others = exact.filter((grant) => grant !== 'ecr:GetAuthorizationToken *');
      expect(others.join('\n')).not.to.match(/[*?]/);
    });

    it(`${name} is one function's, and Lambda's alone to take, or a schedule's, or a container's`, () => {
      const service = TAKEN_BY[name] ?? 'lambda.amazonaws.com';
      const users = ofType('AWS::Serverless::Function').filter(([, { Role }]) => Role === `!GetAtt ${name}.Arn`);
      expect(users).to.have.length(TAKEN_BY[name] === undefined ? 1 : 0);
      const { Statement } = props(name)['AssumeRolePolicyDocument'] as { Statement: Tree[] };
      expect(Statement).to.deep.equal([{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }]);
    });
  }
});
