import '../quiet-sdk.ts';
import { fromHere, interrupted, learnerKeyFrom, runCommand } from './command-line.ts';
import { type TalkOptions, withTalkOptions } from './talk-options.ts';
import { deviceRoutes } from '../device/device-routes.ts';
import { startPageDevice } from '../device/device.ts';
import { travellingClock } from '../device/travelling-clock.ts';
import { importHere } from '../import-here.ts';
import { readNotes } from '../note-files.ts';
import { layPictures } from '../note-pictures.ts';
import { startPageOf } from '../page/page.ts';
import { startSharedMachine } from '../shared-machine.ts';

await runCommand((command) =>
  withTalkOptions(command)
    .name('page')
    .description('Serves the page, a device to talk to and the API of one learner, to this machine alone.')
    .action(async ({ notes, data, learner, port, locale, noise }: TalkOptions) => {
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
