import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Format } from 'esbuild';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface BuildProperties {
  readonly EntryPoints: readonly [string];
  readonly Format: Format;
  readonly OutExtension: readonly string[];
  readonly Target: string;
  readonly Minify: boolean;
  readonly Sourcemap: boolean;
  readonly MainFields: string;
  readonly External?: readonly string[];
  readonly Banner?: readonly string[];
}

interface Resource {
  readonly Type: string;
  readonly Metadata?: { readonly BuildMethod?: string; readonly BuildProperties: BuildProperties };
  readonly Properties?: { readonly Environment?: { readonly Variables?: unknown } };
}

/** A function of template.yaml, and how SAM bundles it. */
export interface FunctionBuild {
  /** Its logical id: "SkillFunction". */
  readonly name: string;
  /** The bundle's file name: "skill.mjs". */
  readonly file: string;
  /** The names of what its environment holds. */
  readonly variables: readonly string[];
  readonly options: BuildOptions;
}

/**
 * Every function, read from template.yaml so that what is built here and what SAM builds cannot part.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build-typescript.html
 * @param outdir where the bundles go
 */
export function functionBuilds(outdir: string): FunctionBuild[] {
  const template = parse(readFileSync(`${ROOT}template.yaml`, 'utf8'), { logLevel: 'silent' }) as {
    Resources: Record<string, Resource>;
  };
  return Object.entries(template.Resources).flatMap(([name, { Metadata: metadata, Properties }]) => {
    if (metadata?.BuildMethod !== 'esbuild') return [];
    const { EntryPoints, OutExtension } = metadata.BuildProperties;
    const { '.js': extension = '.js' } = pairsOf(OutExtension);
    const file = `${basename(EntryPoints[0], '.ts')}${extension}`;
    const variables = variablesOf(Properties?.Environment?.Variables);
    return [{ name, file, variables, options: optionsOf(metadata.BuildProperties, outdir) }];
  });
}

/** @param variables a map, or several under a condition: `!If [IsDeployed, {...}, {...}]` */
function variablesOf(variables: unknown): string[] {
  const maps: readonly unknown[] = Array.isArray(variables) ? variables : [variables];
  return [...new Set(maps.flatMap((map) => (typeof map === 'object' && map !== null ? Object.keys(map) : [])))];
}

/** "js=a=b" as `{ js: 'a=b' }`. */
const pairsOf = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));

function optionsOf(properties: BuildProperties, outdir: string): BuildOptions {
  return {
    absWorkingDir: ROOT,
    entryPoints: [...properties.EntryPoints],
    outdir,
    bundle: true,
    platform: 'node',
    format: properties.Format,
    outExtension: pairsOf(properties.OutExtension),
    target: properties.Target,
    minify: properties.Minify,
    sourcemap: properties.Sourcemap,
    mainFields: properties.MainFields.split(','),
    external: [...(properties.External ?? [])],
    banner: pairsOf(properties.Banner ?? []),
    logLevel: 'warning',
  };
}
