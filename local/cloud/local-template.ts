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

/** Writes the built template less what the local AWS refuses. @param file as `sam build` wrote it */
export function writeLocalTemplate(file: string): LocalTemplate {
  const { Resources, ...rest } = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) as Template;
  const isRefused = ({ Type }: { Type: string }): boolean => REFUSED_TYPES.some((type) => Type.startsWith(type));
  const entries = Object.entries(Resources);
  const kept = Object.fromEntries(entries.filter(([, resource]) => !isRefused(resource)));
  const local = join(dirname(file), 'template.local.json');
  writeFileSync(local, JSON.stringify({ ...rest, Resources: kept }, null, 1));
  return { file: local, dropped: entries.flatMap(([name, resource]) => (isRefused(resource) ? [name] : [])) };
}
