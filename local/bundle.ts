import { readFileSync } from 'node:fs';
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
  readonly External: readonly string[];
  readonly Banner: readonly string[];
}

/**
 * How SAM bundles each function, read from template.yaml so that the two cannot part: esbuild's options, one entry each.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build-typescript.html
 * @param outdir where the bundles go
 */
export function bundlesOf(outdir: string): BuildOptions[] {
  const template = parse(readFileSync(`${ROOT}template.yaml`, 'utf8'), { merge: true, logLevel: 'silent' }) as {
    Resources: Record<string, { Metadata?: { BuildMethod?: string; BuildProperties: BuildProperties } }>;
  };
  return Object.values(template.Resources).flatMap(({ Metadata: metadata }) =>
    metadata?.BuildMethod === 'esbuild' ? [optionsOf(metadata.BuildProperties, outdir)] : [],
  );
}

function optionsOf(properties: BuildProperties, outdir: string): BuildOptions {
  const pairs = (texts: readonly string[]): Record<string, string> =>
    Object.fromEntries(texts.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
  return {
    absWorkingDir: ROOT,
    entryPoints: [...properties.EntryPoints],
    outdir,
    bundle: true,
    platform: 'node',
    format: properties.Format,
    outExtension: pairs(properties.OutExtension),
    target: properties.Target,
    minify: properties.Minify,
    sourcemap: properties.Sourcemap,
    mainFields: properties.MainFields.split(','),
    external: [...properties.External],
    banner: pairs(properties.Banner),
    logLevel: 'warning',
  };
}
