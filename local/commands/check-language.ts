import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { LocalDataError } from '../engines/data-folder.ts';
import { lintLanguage } from '../linters/language-linter.ts';
import { vocabulary } from '../linters/vocabulary.ts';
import { runCommand } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS = [
  'alexa',
  'digest',
  'domain',
  'grading',
  'hearing',
  'importing',
  'notes',
  'proofreading',
  'repository',
  'review',
  'speech',
];

await runCommand((command) =>
  command
    .name('check-language')
    .description('Fails where a word of a natural language stands outside lambda/languages.')
    .argument('[rooms...]', `folders of lambda: ${ROOMS.join(', ')}`, ROOMS)
    .action((rooms: string[]) => {
      const files = rooms.flatMap((room) => ts.sys.readDirectory(`${ROOT}lambda/${room}`, ['.ts']));
      const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => readFileSync(path, 'utf8')) as {
        config: unknown;
      };
      const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
      const stray = lintLanguage(ts.createProgram(files, options), files, vocabulary());
      for (const { file, line, text } of stray) {
        process.stdout.write(`${relative(ROOT, file)}:${String(line)} ${text}\n`);
      }
      if (stray.length > 0) {
        const held = new Set(stray.map(({ file }) => file)).size;
        throw new LocalDataError(`${String(stray.length)} texts in ${String(held)} files belong in lambda/languages.`);
      }
    }),
);
