import type { Command } from 'commander';
import { dataOption, learnerOption, localeOption, noiseOption, portNumber } from './command-line.ts';

/** What a conversation on this machine can be told, with its page beside it. */
export interface TalkOptions {
  readonly notes: string[];
  readonly data: string;
  readonly learner: string;
  readonly locale: string;
  readonly noise?: number;
  readonly port: number;
}

export const withTalkOptions = (command: Command): Command =>
  command
    .option('--notes <paths...>', 'notes to import first', [])
    .addOption(dataOption())
    .addOption(learnerOption())
    .addOption(localeOption())
    .addOption(noiseOption())
    .option('--port <number>', 'of the page; default: any that is free', portNumber('--port'), 0);
