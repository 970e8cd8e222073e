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

const parsed = () =>
  parseDocument(readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8'), { logLevel: 'silent' });

/** template.yaml as plain data. CloudFormation's short forms stay readable: `!GetAtt A.Arn`, `['!If', condition, a, b]`. */
export function readTemplate(): Template {
  const document = parsed();
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

/** Anchors, aliases and merge keys of template.yaml: what YAML shares and CloudFormation's checkers cannot read. */
export function sharedNodes(): string[] {
  const found: string[] = [];
  visit(parsed(), {
    Alias: (_key, node) => void found.push(`*${node.source}`),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor !== undefined) found.push(`&${node.anchor}`);
    },
    Pair: (_key, { key }) => {
      if (String(key) === '<<') found.push('<<');
    },
  });
  return found;
}

/** Where AWS manages the key unless there is one of the operator's. */
export const KEY_IF_GIVEN = ['!If', 'HasKey', '!Ref KeyArn', '!Ref AWS::NoValue'] as const;

/** A queue is encrypted by SQS itself, or by the operator's key: SQS refuses both at once. */
export const ENCRYPTED_QUEUE = {
  SqsManagedSseEnabled: ['!If', 'HasKey', false, true],
  KmsMasterKeyId: KEY_IF_GIVEN,
} as const;

/** The deck repository's ARN, as the template makes it. */
export const DECK_REPOSITORY = 'arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${DeckRepository}';

const { Resources: resources } = readTemplate();

export const types = (): string[] => [...new Set(Object.values(resources).map(({ Type }) => Type))];
export const resource = (name: string): Resource => resources[name] ?? { Type: 'missing', Properties: {} };
export const props = (name: string): Tree => resource(name).Properties;
/** Name and properties of every resource of a type. */
export const ofType = (type: string): [string, Tree][] =>
  Object.entries(resources).flatMap(([name, one]) => (one.Type === type ? [[name, one.Properties]] : []));

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: string | string[];
}

type Document = { readonly PolicyDocument: { readonly Statement: Statement[] } };

/** What lets roles work with the operator's key: policies of their own, each for all roles that work with one service. */
const isOfKey = (policy: string): boolean => policy.endsWith('KeyPolicy');

/** By name: for which roles each is, and what it says. */
export const keyPolicies = (): [string, Tree][] => ofType('AWS::IAM::Policy').filter(([name]) => isOfKey(name));

/** Those of the role itself, and of the policies that are put on it because something waits for the role; not those of keys. */
export const statements = (role: string): Statement[] => {
  const own = props(role)['Policies'] as Document[];
  const added = ofType('AWS::IAM::Policy').filter(
    ([name, { Roles }]) => !isOfKey(name) && String(Roles) === `!Ref ${role}`,
  );
  const documents = [...own, ...added.map(([, policy]) => policy as unknown as Document)];
  return documents.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};

/** What a role may do, a line for each action: "dynamodb:Query !GetAtt StudyTable.Arn". */
export const grants = (role: string): string[] =>
  statements(role).flatMap(({ Action, Resource }) =>
    [Action].flat().flatMap((action) => [Resource].flat().map((on) => `${action} ${on}`)),
  );
