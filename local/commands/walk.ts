import '../quiet-sdk.ts';
import { performance } from 'node:perf_hooks';
import { LocalDataError } from '../engines/data-folder.ts';
import { walk } from '../walker/walk.ts';
import { localeOption, runCommand, wholeNumber } from './command-line.ts';

interface Options {
  readonly turns: number;
  readonly seed: number;
  readonly locale: string;
}

await runCommand((command) =>
  command
    .name('walk')
    .description('A learner who says anything at any time, to a recogniser that errs; prints what goes wrong.')
    .option('--turns <count>', 'how many turns', wholeNumber('--turns'), 10_000)
    .option('--seed <seed>', 'the same seed, the same walk', wholeNumber('--seed'), 1)
    .addOption(localeOption())
    .action(async ({ turns, seed, locale }: Options) => {
      const startedMs = performance.now();
      const findings = await walk({ turns, seed, locale });
      for (const { turn, rule, message, before } of findings) {
        process.stdout.write(`\n${rule} in turn ${String(turn)}: ${message}\n${before.join('\n')}\n`);
      }
      const minutes = (performance.now() - startedMs) / 60_000;
      process.stderr.write(`${String(turns)} turns, ${String(Math.round(turns / minutes))} a minute.\n`);
      if (findings.length > 0)
        throw new LocalDataError(`${String(findings.length)} findings with the seed ${String(seed)}.`);
    }),
);
