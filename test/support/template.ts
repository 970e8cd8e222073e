import { readFileSync } from 'node:fs';
import { parseDocument, visit } from 'yaml';

export type Tree = Record<string, unknown>;

interface Resource extends Tree {
  readonly Type: string;
  readonly Properties: Tree;
  readonly Metadata?: Tree;
}

interface Template extends Tree {
  readonly Resources: Record<string, Resource>;
}

/** template.yaml as plain data. CloudFormation's short forms stay readable: `!GetAtt A.Arn`, `['!If', condition, a, b]`. */
export function readTemplate(): Template {
  const text = readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8');
  const document = parseDocument(text, { merge: true, logLevel: 'silent' });
  visit(document, {
    Scalar: (_key, node) => {
      if (node.tag?.startsWith('!') === true) node.value = `${node.tag} ${String(node.value)}`;
    },
    Seq: (_key, node) => {
      if (node.tag?.startsWith('!') === true) node.items.unshift(document.createNode(node.tag));
    },
  });
  return document.toJS() as Template;
}

const { Resources: resources } = readTemplate();

export const resource = (name: string): Resource => resources[name] ?? { Type: 'missing', Properties: {} };
export const props = (name: string): Tree => resource(name).Properties;
export const ofType = (type: string): [string, Tree][] =>
  Object.entries(resources).flatMap(([name, one]) => (one.Type === type ? [[name, one.Properties]] : []));

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: string | string[];
}

export const statements = (role: string): Statement[] =>
  (props(role)['Policies'] as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );
