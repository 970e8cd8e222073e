import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = join(ROOT, 'local/adapter-package');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Node takes a folder's files for what the nearest package.json says; types are read the same way. */
const KINDS = { esm: 'module', cjs: 'commonjs' } as const;

/**
 * Makes the persistence adapter's npm package from the source that the skill uses.
 * @param folder where its files are laid out, emptied first
 * @param into where the archive goes
 * @returns the archive's path
 */
export async function packAdapter(folder: string, into: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  for (const [kind, type] of Object.entries(KINDS)) {
    const out = join(folder, 'dist', kind);
    await build({
      entryPoints: [join(HERE, 'entry.ts')],
      outfile: join(out, 'index.js'),
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: kind === 'esm' ? 'esm' : 'cjs',
    });
    writeFileSync(join(out, 'package.json'), `{ "type": "${type}" }\n`);
    writeFileSync(join(out, 'index.d.ts'), "export * from './types/local/adapter-package/entry.js';\n");
  }
  const types = join(folder, 'dist/esm/types');
  writeTypes(types);
  cpSync(types, join(folder, 'dist/cjs/types'), { recursive: true });
  cpSync(join(HERE, 'package.json'), join(folder, 'package.json'));
  cpSync(join(HERE, 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
  cpSync(join(ROOT, 'docs/persistence-adapter.md'), join(folder, 'README.md'));
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  mkdirSync(into, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', into], { cwd: folder, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return join(into, filename);
}

/** One file of types for each file of source. */
function writeTypes(types: string): void {
  execFileSync(process.execPath, [TSC, '-p', HERE, '--outDir', types], { stdio: ['ignore', 2, 2] });
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join(types, file);
    // An import of source names a file that the package does not have.
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
  }
}
