import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { COLLECTED, OWN, WHERE_FROM, hasJudgedFiles, readJudgedFiles } from './judged-answers.ts';
import { measureFiles } from './measure.ts';
import { inWords } from './table.ts';

await runCommand((command) =>
  command
    .name('bench:grading')
    .description('Measures how well and how fast answers are judged, beside other checkers on the same answers.')
    .argument('[dir]', 'a folder of judged answers, *.jsonl', COLLECTED)
    .option('--json', 'for programs')
    .action((dir: string, { json = false }: { json?: boolean }) => {
      const isAbsent = dir === COLLECTED && !hasJudgedFiles(dir);
      if (isAbsent) process.stderr.write(`${WHERE_FROM}\n\n`);
      const folder = isAbsent ? OWN : fromHere(dir);
      const files = measureFiles(readJudgedFiles(folder));
      process.stdout.write(json ? `${JSON.stringify({ folder, files })}\n` : inWords(files));
    }),
);
