import '../../local/quiet-sdk.ts';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { severalAtOnce } from '../../lambda/domain/several-at-once.ts';
import { UsageError, runCommand, wholeNumber } from '../../local/commands/command-line.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { SKILL_FUNCTION, SPEECH_FUNCTION } from '../../local/functions.ts';
import { readInteractionModel } from '../../local/simulator/interaction-model.ts';
import { engines, newTable } from '../../test/support/dynamodb-engines.ts';
import { LOCAL_ENV } from '../answer-turn.ts';
import { startFunction } from '../start-function.ts';
import { FAULTS, type Fault } from './faults.ts';
import { type Row, runFault } from './run-fault.ts';
import { type RuntimeClient, bundled, skillInProcesses } from './skills.ts';
import { SLOWEST_MS, isWhole, tableOf } from './table.ts';

interface Options {
  readonly turns: number;
  readonly seed: number;
  readonly fault?: string;
  readonly without: readonly string[];
  readonly sideBySide: number;
  readonly runtime?: readonly [string, string];
}

/** Inside the project, so that bundles are made from its libraries; left out of git with the rest of dist/. */
const OUTDIR = fileURLToPath(new URL('../../dist/chaos/', import.meta.url));
/** Under the runtime client a process takes one request at a time. */
const PROCESSES_AT_MOST = 6;

await runCommand((command) =>
  command
    .name('chaos')
    .description(
      'Has a learner study while things go wrong, on the bundles, and compares what was heard with what is stored.',
    )
    .option('--turns <number>', 'of each fault', wholeNumber('--turns'), 40)
    .option('--seed <number>', 'for the same seed the same faults', wholeNumber('--seed'), 1)
    .option('--fault <name>', 'this one alone')
    .option('--without <names...>', 'all but these', [])
    .option('--side-by-side <number>', 'faults at once', wholeNumber('--side-by-side'), 6)
    .option('--runtime <node,client>', "Lambda's runtime client: a Node and aws-lambda-ric's entry", runtimeOf)
    .action(async (options: Options) => {
      const rows = await run(chosen(options), options);
      process.stdout.write(`${tableOf(rows)}\n`);
      const broken = rows.filter((row) => !isWhole(row));
      for (const { fault, example } of broken) process.stdout.write(`${fault}: ${example ?? 'see the table'}\n`);
      process.stdout.write(
        broken.length === 0
          ? `Nothing was lost, doubled, left unheard, miscounted or illegal; every turn took less than ${String(SLOWEST_MS)} ms.\n`
          : `${String(broken.length)} of ${String(rows.length)} faults broke something.\n`,
      );
      if (broken.length > 0) process.exitCode = 1;
    }),
);

function chosen({ fault: name, without }: Pick<Options, 'fault' | 'without'>): readonly Fault[] {
  if (name === undefined) return FAULTS.filter((fault) => !without.includes(fault.name));
  const found = FAULTS.filter((fault) => fault.name === name);
  if (found.length > 0) return found;
  throw new UsageError(`--fault is "${name}"; there are ${FAULTS.map((fault) => fault.name).join(', ')}.`);
}

function runtimeOf(text: string): readonly [string, string] {
  const [node, client, ...more] = text.split(',').map((path) => resolve(path));
  if (node === undefined || client === undefined || more.length > 0)
    throw new UsageError(`--runtime is "${text}"; it should be two paths with a comma between them.`);
  return [node, client];
}

async function run(faults: readonly Fault[], { turns, seed, sideBySide, runtime }: Options): Promise<Row[]> {
  const bundles = await bundled(OUTDIR);
  const kind = engines().at(-1);
  if (kind === undefined) throw new Error('There is no DynamoDB engine.');
  const engine = await kind.start();
  const speech = await startFunction(bundles.get(SPEECH_FUNCTION) ?? '', LOCAL_ENV);
  const { endpoint } = engine;
  // What lays cards in and looks at them afterwards is no part of the trial: a call that a busy engine drops is made again.
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, maxAttempts: 6, ...LOCAL_CREDENTIALS }));
  const under: RuntimeClient | null = runtime === undefined ? null : { node: runtime[0], client: runtime[1] };
  const ground = {
    client,
    endpoint,
    tableName: await newTable(client),
    model: readInteractionModel('en-US'),
    speak: speech.invoke,
  };
  const rows = new Map<Fault, Row>();
  try {
    await severalAtOnce(faults, sideBySide, async (fault) => {
      const processes = under === null ? 1 : Math.min(PROCESSES_AT_MOST, fault.devices ?? 1);
      const startSkill = (at: { dynamoDb: string; lambda: string }) =>
        skillInProcesses(bundles.get(SKILL_FUNCTION) ?? '', at, {
          tableName: ground.tableName,
          processes,
          runtime: under,
        });
      const row = await runFault(fault, { ...ground, startSkill }, { turns, seed });
      rows.set(fault, row);
      process.stderr.write(`${fault.name}: ${isWhole(row) ? 'whole' : 'BROKEN'}\n`);
    });
  } finally {
    client.destroy();
    await speech.stop();
    await engine.stop();
  }
  return faults.flatMap((fault) => rows.get(fault) ?? []);
}
