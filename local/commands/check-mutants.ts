import { Stryker } from '@stryker-mutator/core';
import { EMBEDDED_ONLY } from '../engines/embedded-dynamodb.ts';
import { UsageError, runCommand } from './command-line.ts';

/** The share of mutants that a room's tests must kill, percent. */
const KILLED_AT_LEAST = 80;

interface Room {
  readonly mutate: readonly string[];
  /** The tests that are to kill the room's mutants, quick ones first: a mutant that they notice waits for no others. Without braces: mocha parts names at commas. */
  readonly tests: readonly string[];
}

/** A month of talk, at random, takes longer than all other tests of the review, and would be run for every survivor. */
const REVIEW_TESTS = [
  'test/review/!(overtaken-turns|true-numbers|undo).test.ts',
  'test/review/@(overtaken-turns|undo).test.ts',
];

/** Rooms whose rules decide what a learner hears, keeps or loses. What may survive there is named in docs/testing.md. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { mutate: ['lambda/domain/**/*.ts'], tests: ['test/domain/**/*.test.ts', ...REVIEW_TESTS] },
  review: { mutate: ['lambda/review/**/*.ts'], tests: REVIEW_TESTS },
  store: {
    mutate: ['lambda/store/**/*.ts'],
    tests: [
      'test/store/@(packing|queue-places|storable|store-errors|stored-*|update-expression).test.ts',
      'test/store/**/*.test.ts',
    ],
  },
  importing: { mutate: ['lambda/importing/**/*.ts'], tests: ['test/importing/**/*.test.ts'] },
  'notes-words': {
    mutate: ['lambda/languages/en/note-*.ts', 'lambda/notes/to-words.ts'],
    tests: ['test/languages/en/note-*.test.ts', 'test/notes/**/*.test.ts'],
  },
};

async function checkMutants(name: string, files: readonly string[]): Promise<void> {
  const room = ROOMS[name];
  if (room === undefined) throw new UsageError(`There is no room "${name}": ${Object.keys(ROOMS).join(', ')}.`);
  // Each mutant runs the tests again: the engine that starts in no time is the one they are for.
  process.env[EMBEDDED_ONLY] = '1';
  const stryker = new Stryker({
    mutate: files.length > 0 ? [...files] : [...room.mutate],
    testRunner: 'mocha',
    mochaOptions: { spec: [...room.tests] },
    plugins: ['@stryker-mutator/mocha-runner'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    // Mutants live in a copy of the checkout: what is built and what is kept on this machine need not be copied.
    ignorePatterns: ['dist', '.aws-sam', '.study-aloud', 'bench/usual-way'],
    tempDirName: '.stryker-tmp',
    // tsx looks at no types, so that no file needs a line that switches them off; tests read some files as text.
    disableTypeChecks: false,
    // A busy machine takes its time; a mutant that runs for ever costs no more than this.
    timeoutMS: 20_000,
    allowConsoleColors: false,
    reporters: ['progress-append-only', 'clear-text'],
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
    .argument('[files...]', "of the room's files, these alone: lambda/store/keys.ts, or a part of one, keys.ts:10-20")
    .action(checkMutants),
);
