import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { CloudError } from '../cloud/cloud-error.ts';
import type { Parameters } from '../cloud/stack.ts';
import { LocalDataError } from '../engines/data-folder.ts';
import { printable } from '../printable.ts';

/** Wrong words on the command line: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A path as the author meant it: from where the command was called, which npm remembers. */
export const fromHere = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export const dataOption = (): Option => new Option('--data <dir>', 'where the learner is kept').default('.study-aloud');

export const localeOption = (): Option =>
  new Option('--locale <locale>', 'what the simulated device is set to').default('en-US');

export const noiseOption = (): Option =>
  new Option('--noise <seed>', 'a recogniser that errs, for the same seed always alike').argParser(
    wholeNumber('--noise'),
  );

/** @throws UsageError for anything but a whole number from 0 up */
export const wholeNumber =
  (option: string) =>
  (text: string): number => {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new UsageError(`${option} is "${text}", not a whole number from 0 to 999999999.`);
  };

/** @throws UsageError for anything but a port, 0 for any that is free */
export const portNumber =
  (option: string) =>
  (text: string): number => {
    const port = Number(text);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
    throw new UsageError(`${option} is "${text}", not a whole number from 0 to 65535.`);
  };

/** Parameters of template.yaml, each as NAME=VALUE. @throws UsageError for anything else */
export function parametersIn(texts: readonly string[]): Parameters {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = '', value = ''] = /^([A-Za-z]+)=(.*)$/.exec(text) ?? [];
      if (name === '') throw new UsageError(`--parameter is "${text}", not NAME=VALUE as template.yaml has it.`);
      return [name, value];
    }),
  );
}

/** Settles when the process is told to end. */
export const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });

export const learnerOption = (): Option => new Option('--learner <id>', 'whose cards').default('local');

/** The simulated Alexa account of a learner's name. */
export const alexaUserOf = (learner: string): string => `amzn1.ask.account.${learner}`;

/** A learner's key: as it is where it is one, else the key of the simulated account of that name. */
export function learnerKeyFrom(learner: string): string {
  return isLearnerKey(learner) ? learner : learnerKeyOf(alexaUserOf(learner));
}

export const isLearnerKey = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);

/**
 * Runs a command: usage errors exit with 2, other faults with 1 and one clear line. Standard output is the command's
 * own; what went wrong goes to standard error.
 */
export async function runCommand(build: (command: Command) => Command): Promise<void> {
  // Whoever reads has heard enough (`cards | head`): no fault, and nothing is left to say.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const command = build(
    new Command().version(packageFile.version).exitOverride().showHelpAfterError('(--help shows what there is)'),
  );
  try {
    await command.parseAsync(process.argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // commander has printed its own line.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  const isExpected = error instanceof UsageError || error instanceof LocalDataError || error instanceof CloudError;
  const said = isExpected || !(error instanceof Error) ? message : `${error.name}: ${message}`;
  process.stderr.write(`${said.split('\n').map(printable).join('\n')}\n`);
  return error instanceof UsageError ? 2 : 1;
}
