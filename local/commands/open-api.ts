import { writeFileSync } from 'node:fs';
import { LocalDataError } from '../engines/data-folder.ts';
import { descriptionFile } from '../open-api/description-file.ts';
import { runCommand } from './command-line.ts';

await runCommand((command) =>
  command
    .name('open-api')
    .description('Writes the description of the API, docs/openapi.json, from its routes.')
    .option('--check', 'write nothing, and fail where the description is not what the routes make')
    .action(async ({ check = false }: { check?: boolean }) => {
      const { path, text, isStale } = await descriptionFile();
      if (check && isStale) throw new LocalDataError(`Out of date: ${path}. Run npm run open-api.`);
      if (isStale) writeFileSync(path, text);
    }),
);
