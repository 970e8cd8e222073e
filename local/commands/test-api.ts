import '../quiet-sdk.ts';
import { join } from 'node:path';
import { sampleDeckOf } from '../../lambda/importing/sample-deck.ts';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { sampleNoteIn } from '../../lambda/notes/sample-decks.ts';
import { createPageSessions } from '../../lambda/store/page-sessions.ts';
import { CloudError } from '../cloud/cloud-error.ts';
import { TOOLS_FOLDER } from '../cloud/folders.ts';
import { lastLines, runProgram } from '../cloud/run-program.ts';
import { installed } from '../cloud/tools.ts';
import { LOCAL_TABLE } from '../engines/embedded-dynamodb.ts';
import { startMachine } from '../machine.ts';
import { startPageOf } from '../page/page.ts';
import { learnerKeyFrom, runCommand, wholeNumber } from './command-line.ts';

interface Options {
  readonly examples: number;
  readonly require?: boolean;
}

/**
 * Left out: that what fits the description is accepted, as no schema tells which tags and cursors were given; and that a
 * missing header is one of 400 to 422, where RFC 6585 has 428 for If-Match; and that wrong sessions are refused, as the one given
 * here stands in every request (test/http/authorisation.test.ts has that).
 */
const LEFT_OUT = ['positive_data_acceptance', 'missing_required_header', 'ignored_auth'];

/** What ends the session that all others need. */
const ENDING = ['signOut', 'signOutEverywhere', 'deleteMyData'];

const LEARNER = learnerKeyFrom('schemathesis');

/** Requests of all kinds, made of the description, against an API that asks for a session. */
async function tryOut(program: string, examples: number, isEnding: boolean): Promise<string> {
  const machine = await startMachine({ dataDir: null });
  try {
    await sampleDeckOf(sampleNoteIn(LOCALES[0]), machine.cards).layFor(LEARNER);
    const table = { client: machine.dynamoDb.client, tableName: LOCAL_TABLE };
    const { token } = await createPageSessions(table).open(LEARNER, Date.now());
    const page = await startPageOf(machine, { owner: null });
    const log = join(TOOLS_FOLDER, isEnding ? 'schemathesis-ending.log' : 'schemathesis.log');
    const chosen = isEnding ? '--include-operation-id' : '--exclude-operation-id';
    const args = [
      'run',
      `${page.endpoint}/v1/openapi.json`,
      ...['--header', `Authorization: Bearer ${token}`],
      ...['--checks', 'all', '--exclude-checks', LEFT_OUT.join(',')],
      ...ENDING.flatMap((id) => [chosen, id]),
      ...['--phases', 'examples,coverage,fuzzing', '--max-examples', String(examples)],
      ...['--seed', '1', '--no-color'],
    ];
    try {
      // It keeps what it found where it runs.
      await runProgram({ command: program, args, log, cwd: TOOLS_FOLDER });
      return lastLines(log, 8).filter(Boolean).join('\n');
    } finally {
      await page.stop();
    }
  } finally {
    await machine.stop();
  }
}

await runCommand((command) =>
  command
    .name('test-api')
    .description('Tries the API out with requests made of its description, by Schemathesis, which Python runs.')
    .option('--examples <count>', 'of each operation', wholeNumber('--examples'), 25)
    .option('--require', 'fail where Schemathesis cannot be installed')
    .action(async ({ examples, require: isRequired = false }: Options) => {
      let programs: string;
      try {
        programs = await installed('schemathesis', (line) => process.stdout.write(`${line}\n`));
      } catch (fault) {
        if (isRequired || !(fault instanceof CloudError)) throw fault;
        process.stdout.write(`SKIPPED: the API was not tried out. ${fault.message}\n`);
        return;
      }
      const program = join(programs, 'schemathesis');
      for (const isEnding of [false, true]) process.stdout.write(`${await tryOut(program, examples, isEnding)}\n`);
    }),
);
