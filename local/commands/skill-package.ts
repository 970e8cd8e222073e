import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { LocalDataError } from '../engines/data-folder.ts';
import { MODELS, generatedFile } from '../skill-package/generated-model.ts';
import { runCommand } from './command-line.ts';

await runCommand((command) =>
  command
    .name('skill-package')
    .description("Writes each locale's interaction model from the words in lambda/languages.")
    .option('--check', 'write nothing, and fail where a model is not what the words make')
    .action(async ({ check = false }: { check?: boolean }) => {
      const files = await Promise.all(LOCALES.map(generatedFile));
      const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
      const gone = readdirSync(MODELS)
        .map((name) => fileURLToPath(new URL(name, MODELS)))
        .filter((path) => !files.some((file) => file.path === path));
      if (check && stale.length + gone.length > 0) {
        const paths = [...stale.map(({ path }) => path), ...gone].join(', ');
        throw new LocalDataError(`Out of date: ${paths}. Run npm run skill-package.`);
      }
      for (const { path, text } of stale) writeFileSync(path, text);
      for (const path of gone) rmSync(path);
    }),
);
