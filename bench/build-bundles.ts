import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, type Metafile, build } from 'esbuild';
import { functionBuilds } from '../local/bundle.ts';
import { libraryEntry } from './library-entry.ts';

export interface Bundle {
  /** A function's is its logical id in template.yaml: "SkillFunction". */
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

export interface FunctionBundle extends Bundle {
  /** The names of what its environment holds. */
  readonly variables: readonly string[];
  /** A bundle of nothing but what this one takes from its libraries. */
  readonly libraries: Bundle;
}

/**
 * Bundles every function as SAM does, and beside each the libraries that it uses alone.
 * @param outdir inside the project, so that the libraries are found from there
 */
export async function bundleFunctions(outdir: string): Promise<FunctionBundle[]> {
  return Promise.all(
    functionBuilds(outdir).map(async ({ name, variables, options }) => {
      const [entry = ''] = options.entryPoints as string[];
      const { metafile, ...bundle } = await bundled(options, entry, name);
      const librariesEntry = join(outdir, `${name}-libraries.ts`);
      writeFileSync(librariesEntry, libraryEntry(metafile, options.absWorkingDir ?? ''));
      return { ...bundle, variables, libraries: await bundled(options, librariesEntry, `${name}-libraries`) };
    }),
  );
}

/** Bundles another file the way a function is bundled. @param like the function's logical id */
export async function bundleAlike(entry: string, name: string, outdir: string, like: string): Promise<Bundle> {
  const found = functionBuilds(outdir).find((one) => one.name === like);
  if (found === undefined) throw new Error(`template.yaml bundles no function "${like}".`);
  return bundled(found.options, entry, name);
}

async function bundled(options: BuildOptions, entry: string, name: string): Promise<Bundle & { metafile: Metafile }> {
  const { metafile } = await build({ ...options, entryPoints: [{ in: entry, out: name }], metafile: true });
  const file = join(options.outdir ?? '', `${name}.mjs`);
  return { name, file, bytes: statSync(file).size, metafile };
}
