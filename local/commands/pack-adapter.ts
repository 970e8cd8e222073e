import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAdapter } from '../adapter-package/pack.ts';
import { runCommand } from './command-line.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

await runCommand((command) =>
  command
    .name('pack-adapter')
    .description('Makes the npm package of the persistence adapter, ask-sdk-dynamodb-v3-persistence-adapter.')
    .option('--into <folder>', 'where the archive goes', DIST)
    .action(async ({ into }: { into: string }) => {
      process.stdout.write(`${await packAdapter(join(DIST, 'adapter-package'), into)}\n`);
    }),
);
