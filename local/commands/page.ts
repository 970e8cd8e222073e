import '../quiet-sdk.ts';
import {
  fromHere,
  interrupted,
  dataOption,
  learnerKeyFrom,
  learnerOption,
  portNumber,
  runCommand,
} from './command-line.ts';
import { importHere } from '../import-here.ts';
import { startMachine } from '../machine.ts';
import { readNotes } from '../note-files.ts';
import { startPageOf } from '../page/page.ts';

interface Options {
  readonly notes: string[];
  readonly data: string;
  readonly learner: string;
  readonly port: number;
}

await runCommand((command) =>
  command
    .name('page')
    .description('Serves the page and the API of one learner, to this machine alone.')
    .option('--port <number>', 'where; default: any that is free', portNumber('--port'), 0)
    .option('--notes <paths...>', 'notes to import first', [])
    .addOption(dataOption())
    .addOption(learnerOption())
    .action(async ({ notes, data, learner, port }: Options) => {
      const read = readNotes(notes);
      const machine = await startMachine({ dataDir: fromHere(data) });
      const owner = learnerKeyFrom(learner);
      try {
        if (read.notes.length > 0) {
          const { cards, imports } = machine;
          const { isGone, mayHaveMoved } = read;
          await importHere(read.notes, { cards, imports, learner: owner, atMs: Date.now(), isGone, mayHaveMoved });
        }
        const page = await startPageOf(machine, { owner, port });
        process.stdout.write(`${page.endpoint}/\n`);
        await interrupted();
        await page.stop();
      } finally {
        await machine.stop();
      }
    }),
);
