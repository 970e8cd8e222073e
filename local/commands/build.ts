import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runCommand } from './command-line.ts';
import { functionBuilds } from '../bundle.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

await runCommand((command) =>
  command
    .name('build')
    .description("Bundles every function exactly as SAM's esbuild does, into dist/.")
    .action(async () => {
      for (const { file, options } of functionBuilds(DIST)) {
        await build(options);
        process.stdout.write(`${file} ${String(statSync(join(DIST, file)).size)} bytes\n`);
      }
    }),
);
