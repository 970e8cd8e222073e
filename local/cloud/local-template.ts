import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** The one place that says what the local AWS does not take: types of resources that begin so. */
const REFUSED_TYPES = ['AWS::ApplicationAutoScaling::', 'AWS::CodeDeploy::'] as const;

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string }>>;
}

/** What is deployed here of a built template. */
export interface LocalTemplate {
  /** Beside the built one, since it names its code by paths. */
  readonly file: string;
  /** Logical ids of what was left out. */
  readonly dropped: readonly string[];
}

/** What a resource refers to, in the long form that SAM writes: parameters and other resources, by their names. */
function referredTo(resource: unknown): string[] {
  if (Array.isArray(resource)) return resource.flatMap(referredTo);
  if (typeof resource !== 'object' || resource === null) return [];
  return Object.entries(resource).flatMap(([key, value]: [string, unknown]) =>
    key === 'Ref' && typeof value === 'string' ? [value] : referredTo(value),
  );
}

interface Statement {
  readonly Action?: unknown;
  readonly Resource?: unknown;
}

/**
 * The local AWS judges ecs:RunTask by the cluster, where AWS judges it by the task's definition: what may start a task there may
 * do so in every cluster of the template here.
 */
function withClusters(resource: unknown, clusters: readonly string[]): unknown {
  if (Array.isArray(resource)) return resource.map((one) => withClusters(one, clusters));
  if (typeof resource !== 'object' || resource === null) return resource;
  const { Action, Resource } = resource as Statement;
  if (Action === 'ecs:RunTask')
    return { ...resource, Resource: [Resource, ...clusters.map((name) => ({ 'Fn::GetAtt': [name, 'Arn'] }))] };
  return Object.fromEntries(Object.entries(resource).map(([key, value]) => [key, withClusters(value, clusters)]));
}

/**
 * It gives containers their role's credentials at an address that the SDK does not take (http, and not this machine's), and
 * no region: there they come as the account's own. A test that is to hold a task to its role assumes it.
 */
const IN_CONTAINERS = [
  { Name: 'AWS_ACCESS_KEY_ID', Value: 'test' },
  { Name: 'AWS_SECRET_ACCESS_KEY', Value: 'test' },
  { Name: 'AWS_REGION', Value: { Ref: 'AWS::Region' } },
] as const;

interface TaskDefinition {
  readonly Type: string;
  readonly Properties: {
    readonly ContainerDefinitions: readonly { readonly Environment?: readonly { readonly Name: string }[] }[];
  };
}

function withCredentials(resource: { readonly Type: string }): { readonly Type: string } {
  if (resource.Type !== 'AWS::ECS::TaskDefinition') return resource;
  const { Properties } = resource as TaskDefinition;
  const ContainerDefinitions = Properties.ContainerDefinitions.map(({ Environment = [], ...rest }) => {
    const own = Environment.filter(({ Name }) => !IN_CONTAINERS.some((one) => one.Name === Name));
    return { ...rest, Environment: [...own, ...IN_CONTAINERS] };
  });
  return { ...resource, Properties: { ...Properties, ContainerDefinitions } } as TaskDefinition;
}

/** Writes the built template less what the local AWS refuses, and what is of no use without that. @param file as `sam build` wrote it */
export function writeLocalTemplate(file: string): LocalTemplate {
  const { Resources, ...rest } = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) as Template;
  const isRefused = ({ Type }: { Type: string }): boolean => REFUSED_TYPES.some((type) => Type.startsWith(type));
  let kept = Object.entries(Resources).filter(([, resource]) => !isRefused(resource));
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const names = new Set(kept.map(([name]) => name));
    const isThere = (name: string): boolean => names.has(name) || !(name in Resources);
    kept = kept.filter(([, resource]) => referredTo(resource).every(isThere));
  }
  const names = new Set(kept.map(([name]) => name));
  const local = join(dirname(file), 'template.local.json');
  const clusters = kept.filter(([, { Type }]) => Type === 'AWS::ECS::Cluster').map(([name]) => name);
  const adapted = kept.map(([name, resource]) => [name, withClusters(withCredentials(resource), clusters)] as const);
  writeFileSync(local, JSON.stringify({ ...rest, Resources: Object.fromEntries(adapted) }, null, 1));
  return { file: local, dropped: Object.keys(Resources).filter((name) => !names.has(name)) };
}
