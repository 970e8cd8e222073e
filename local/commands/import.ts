import '../quiet-sdk.ts';
import { writeFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError } from '../../lambda/store/store-errors.ts';
import type { ImportReport } from '../../lambda/importing/import-notes.ts';
import { createLastImports } from '../../lambda/store/last-imports.ts';
import type { Table } from '../../lambda/store/table.ts';
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
import { importHere } from '../import-here.ts';
import { readNotes, shownPath } from '../note-files.ts';
import { layPictures } from '../note-pictures.ts';
import { Option } from 'commander';
import { DERIVE_LEVELS, type DeriveLevel } from '../../lambda/notes/deriving/levels.ts';
import { asWrittenCards, previewOf } from '../preview.ts';
import { kindsRead } from '../../lambda/notes/formats/formats.ts';
import { progressOf } from '../progress.ts';
import { passedOverInWords, reportInWords } from '../report-in-words.ts';

interface Options {
  readonly data: string;
  readonly table?: string;
  readonly learner: string;
  readonly json?: boolean;
  readonly derive?: DeriveLevel;
  readonly preview?: boolean;
  readonly writeCards?: string;
}

async function withTable<T>({ table, data }: Options, run: (table: Table) => Promise<T>): Promise<T> {
  if (table !== undefined) {
    const dynamoDb = new DynamoDBClient({});
    await inRegion(table, dynamoDb);
    const client = DynamoDBDocumentClient.from(dynamoDb);
    try {
      return await run({ client, tableName: table });
    } catch (error) {
      throw error instanceof StoreError ? outOfReach(table, error) : error;
    }
  }
  const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data) });
  try {
    return await run({ client: dynamoDb.client, tableName: LOCAL_TABLE });
  } finally {
    await dynamoDb.stop();
  }
}

/** The SDK reads AWS_REGION, or the profile's region; what it throws without either has no name. */
async function inRegion(table: string, { config }: DynamoDBClient): Promise<void> {
  try {
    await config.region();
  } catch (cause) {
    throw new LocalDataError(
      `The region of the table ${table} is not known: AWS_REGION is missing, and so is a profile with a region.`,
      { cause },
    );
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

/** Files of other kinds, by their ending: "2 .csv". */
type PassedOver = Readonly<Record<string, number>>;

function inWords({ files }: ImportReport, passedOver: PassedOver): string {
  const none = files.length === 0 ? ['No notes found.'] : [];
  return `${[...none, ...files.flatMap(reportInWords), ...passedOverInWords(Object.entries(passedOver))].join('\n')}\n`;
}

/** @throws UsageError where the file exists: what an author edited is never overwritten */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(fromHere(path), text, { flag: 'wx' });
  } catch (cause) {
    throw new UsageError(`${path} cannot be written (${codeOf(cause)}); name a file that is not there yet.`);
  }
}

await runCommand((command) =>
  command
    .name('import')
    .description('Turns notes into cards, or brings the cards in step with edited notes.')
    .argument('<paths...>', `files or folders of notes: ${kindsRead()}`)
    .addOption(dataOption())
    .option('--table <name>', "import into a deployed table; --learner is then the key from the Alexa app's card")
    .addOption(learnerOption())
    .option('--json', 'print the report as JSON')
    .addOption(
      new Option('--derive <level>', 'how many cards to derive of plain notes; "derive:" in front matter goes first')
        .choices(DERIVE_LEVELS)
        .default('some'),
    )
    .option('--preview', 'print the cards that would be derived, and why; nothing is imported')
    .option('--write-cards <file>', 'write them as cards to edit and keep; nothing is imported')
    .action(async (paths: string[], options: Options) => {
      if (options.table !== undefined && !isLearnerKey(options.learner)) {
        throw new UsageError(
          `--learner is "${options.learner}", not the 22-character key that "connect my notes" sends.`,
        );
      }
      const reading = progressOf('files');
      const { notes, passedOver, ...whereabouts } = await readNotes(paths, {
        told: reading.at,
        ...(options.derive !== undefined && { derive: options.derive }),
      }).finally(reading.stop);
      if (options.preview === true) process.stdout.write(previewOf(notes));
      if (options.writeCards !== undefined) writeNew(options.writeCards, asWrittenCards(notes));
      if (options.preview === true || options.writeCards !== undefined) return;
      layPictures(notes);
      const others: PassedOver = Object.fromEntries(passedOver);
      const writing = progressOf('cards');
      const { files: reported } = await withTable(options, (table) =>
        importHere(notes, {
          cards: createCardStore(table),
          imports: createLastImports(table),
          learner: learnerKeyFrom(options.learner),
          atMs: Date.now(),
          pace: { signal: new AbortController().signal, written: writing.at },
          ...whereabouts,
        }),
      ).finally(writing.stop);
      const files = reported.map((file) => ({ ...file, path: shownPath(file.path) }));
      const full = passedOver.size === 0 ? { files } : { files, passedOver: others };
      process.stdout.write(options.json === true ? `${JSON.stringify(full)}\n` : inWords({ files }, others));
    }),
);
