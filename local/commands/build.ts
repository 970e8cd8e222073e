import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runCommand } from './command-line.ts';
import { bundlesOf } from '../bundle.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

await runCommand((command) =>
  command
    .name('build')
    .description("Bundles both functions exactly as SAM's esbuild does, into dist/.")
    .action(async () => {
      for (const options of bundlesOf(DIST)) {
        await build(options);
        const [entry = ''] = options.entryPoints as string[];
        const file = join(DIST, basename(entry).replace(/\.ts$/, '.mjs'));
        process.stdout.write(`${basename(file)} ${String(statSync(file).size)} bytes\n`);
      }
    }),
);
