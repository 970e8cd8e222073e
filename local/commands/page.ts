import '../quiet-sdk.ts';
import {
  fromHere,
  interrupted,
  dataOption,
  learnerKeyFrom,
  learnerOption,
  localeOption,
  noiseOption,
  portNumber,
  runCommand,
} from './command-line.ts';
import { deviceRoutes } from '../device/device-routes.ts';
import { startPageDevice } from '../device/device.ts';
import { travellingClock } from '../device/travelling-clock.ts';
import { importHere } from '../import-here.ts';
import { readNotes } from '../note-files.ts';
import { layPictures } from '../note-pictures.ts';
import { startPageOf } from '../page/page.ts';
import { startSharedMachine } from '../shared-machine.ts';

interface Options {
  readonly notes: string[];
  readonly data: string;
  readonly learner: string;
  readonly port: number;
  readonly locale: string;
  readonly noise?: number;
}

await runCommand((command) =>
  command
    .name('page')
    .description('Serves the page, a device to talk to and the API of one learner, to this machine alone.')
    .option('--port <number>', 'where; default: any that is free', portNumber('--port'), 0)
    .option('--notes <paths...>', 'notes to import first', [])
    .addOption(dataOption())
    .addOption(learnerOption())
    .addOption(localeOption())
    .addOption(noiseOption())
    .action(async ({ notes, data, learner, port, locale, noise }: Options) => {
      const read = await readNotes(notes);
      const clock = travellingClock();
      const shared = await startSharedMachine({ dataDir: fromHere(data), clock: clock.now });
      const { machine } = shared;
      const owner = learnerKeyFrom(learner);
      try {
        if (read.notes.length > 0) {
          layPictures(read.notes);
          const { cards, imports } = machine;
          const { isGone, mayHaveMoved } = read;
          await importHere(read.notes, { cards, imports, learner: owner, atMs: Date.now(), isGone, mayHaveMoved });
        }
        const device = await startPageDevice({ shared, learner, locale, noise: noise ?? null, clock });
        const routes = deviceRoutes(device);
        const page = await startPageOf(machine, { owner, port, routes, clock: clock.now });
        process.stdout.write(`${page.endpoint}/\n`);
        await interrupted();
        await page.stop();
      } finally {
        await machine.stop();
      }
    }),
);
