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
  writeFileSync(local, JSON.stringify({ ...rest, Resources: Object.fromEntries(kept) }, null, 1));
  return { file: local, dropped: Object.keys(Resources).filter((name) => !names.has(name)) };
}
