import '../quiet-sdk.ts';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CardStore } from '../../lambda/ports.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError } from '../../lambda/store/store-errors.ts';
import { type ImportReport, importNotes } from '../../lambda/importing/import-notes.ts';
import {
  UsageError,
  dataOption,
  fromHere,
  isLearnerKey,
  learnerKeyFrom,
  learnerOption,
  runCommand,
} from './command-line.ts';
import { LocalDataError, codeOf } from '../engines/data-folder.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { readNotes } from '../note-files.ts';

interface Options {
  readonly data: string;
  readonly table?: string;
  readonly learner: string;
  readonly json?: boolean;
}

async function withStore<T>({ table, data }: Options, run: (cards: CardStore) => Promise<T>): Promise<T> {
  if (table !== undefined) {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
    try {
      return await run(createCardStore({ client, tableName: table }));
    } catch (error) {
      throw error instanceof StoreError ? outOfReach(table, error) : error;
    }
  }
  const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data) });
  try {
    return await run(createCardStore({ client: dynamoDb.client, tableName: LOCAL_TABLE }));
  } finally {
    await dynamoDb.stop();
  }
}

/** A table elsewhere may be misnamed, forbidden or away; what was written before stays, and importing again goes on. */
function outOfReach(table: string, { cause }: StoreError): LocalDataError {
  const fault = cause instanceof Error && cause.name !== 'Error' ? cause.name : codeOf(cause);
  return new LocalDataError(
    `The table ${table} cannot be used (${fault}). Look at its name, the region and the credentials, and import again.`,
    { cause },
  );
}

function inWords({ files }: ImportReport): string {
  if (files.length === 0) return 'No notes found.\n';
  const lines = files.flatMap(({ path, added, changed, unchanged, removed, setAside }) => [
    `${path}: ${String(added)} added, ${String(changed)} changed, ${String(unchanged)} unchanged, ${String(removed)} removed`,
    ...setAside.map(({ line, reason }) => `  line ${String(line)} set aside: ${reason}`),
  ]);
  return `${lines.join('\n')}\n`;
}

await runCommand((command) =>
  command
    .name('import')
    .description('Turns notes into cards, or brings the cards in step with edited notes.')
    .argument('<paths...>', 'files or folders of Markdown notes')
    .addOption(dataOption())
    .option('--table <name>', "import into a deployed table; --learner is then the key from the Alexa app's card")
    .addOption(learnerOption())
    .option('--json', 'print the report as JSON')
    .action(async (paths: string[], options: Options) => {
      if (options.table !== undefined && !isLearnerKey(options.learner)) {
        throw new UsageError(
          `--learner is "${options.learner}", not the 22-character key that "connect my notes" sends.`,
        );
      }
      const { notes, ...whereabouts } = readNotes(paths);
      const report = await withStore(options, (cards) =>
        importNotes(notes, { cards, learner: learnerKeyFrom(options.learner), ...whereabouts }),
      );
      process.stdout.write(options.json === true ? `${JSON.stringify(report)}\n` : inWords(report));
    }),
);
