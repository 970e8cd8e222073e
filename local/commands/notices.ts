import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalDataError } from '../engines/data-folder.ts';
import { noticesOf } from '../notices.ts';
import { runCommand } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = fileURLToPath(new URL('../../docs/third-party-notices.txt', import.meta.url));
/** What the pages are built with. */
const IN_PAGES: readonly string[] = ['preact', 'uplot', 'apl-viewhost-web'];

await runCommand((command) =>
  command
    .name('notices')
    .description('Writes the notices of the libraries that are shipped, into docs/third-party-notices.txt.')
    .option('--check', 'write nothing, and fail where they are out of date')
    .action(({ check = false }: { check?: boolean }) => {
      const text = noticesOf(ROOT, IN_PAGES);
      const isCurrent = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;
      if (isCurrent) return;
      if (check) throw new LocalDataError('Out of date: docs/third-party-notices.txt. Run npm run notices.');
      writeFileSync(FILE, text);
    }),
);
