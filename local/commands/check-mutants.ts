import { Stryker } from '@stryker-mutator/core';
import { UsageError, runCommand } from './command-line.ts';

/** The share of mutants that a room's tests must kill, percent. */
const KILLED_AT_LEAST = 80;

interface Room {
  readonly mutate: readonly string[];
  /** The tests that are to kill the room's mutants. */
  readonly tests: readonly string[];
}

/** Rooms whose rules decide what a learner hears, keeps or loses. What may survive there is named in docs/testing.md. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { mutate: ['lambda/domain/**/*.ts'], tests: ['test/domain/**/*.test.ts', 'test/review/**/*.test.ts'] },
  review: { mutate: ['lambda/review/**/*.ts'], tests: ['test/review/**/*.test.ts'] },
  store: { mutate: ['lambda/store/**/*.ts'], tests: ['test/store/**/*.test.ts'] },
  importing: { mutate: ['lambda/importing/**/*.ts'], tests: ['test/importing/**/*.test.ts'] },
  'notes-words': {
    mutate: ['lambda/languages/en/note-*.ts', 'lambda/notes/to-words.ts'],
    tests: ['test/languages/en/note-*.test.ts', 'test/notes/**/*.test.ts'],
  },
};

async function checkMutants(name: string): Promise<void> {
  const room = ROOMS[name];
  if (room === undefined) throw new UsageError(`There is no room "${name}": ${Object.keys(ROOMS).join(', ')}.`);
  const stryker = new Stryker({
    mutate: [...room.mutate],
    testRunner: 'mocha',
    mochaOptions: { spec: [...room.tests] },
    plugins: ['@stryker-mutator/mocha-runner'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    // Mutants live in a copy of the checkout: what is built and what is kept on this machine need not be copied.
    ignorePatterns: ['dist', '.aws-sam', '.study-aloud', 'bench/usual-way'],
    tempDirName: '.stryker-tmp',
    allowConsoleColors: false,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: KILLED_AT_LEAST, low: KILLED_AT_LEAST, break: KILLED_AT_LEAST },
  });
  // Stryker sets the exit code where less is killed than must be.
  await stryker.runMutationTest();
}

await runCommand((command) =>
  command
    .name('check-mutants')
    .description("Breaks a room's code in every small way and counts how often its tests notice.")
    .argument('<room>', Object.keys(ROOMS).join(', '))
    .action(checkMutants),
);
