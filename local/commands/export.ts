import '../quiet-sdk.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import { exportLearner } from '../../lambda/exporting/export-learner.ts';
import type { ExportFormat } from '../../lambda/ports/work.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { dataOption, fromHere, learnerKeyFrom, learnerOption, runCommand } from './command-line.ts';

interface Options {
  readonly data: string;
  readonly learner: string;
  readonly format: ExportFormat;
  readonly deck?: string;
  readonly out: string;
}

await runCommand((command) =>
  command
    .name('export')
    .description('Writes everything of a learner: Markdown that an import reads back with its schedules, or CSV.')
    .addOption(dataOption())
    .addOption(learnerOption())
    .addOption(
      new Option('--format <format>', 'of the files, one a deck').choices(['markdown', 'csv']).default('markdown'),
    )
    .option('--deck <deck>', 'only this deck, by its id')
    .option('--out <dir>', 'where the files go', 'export')
    .action(async ({ data, learner, format, deck, out }: Options) => {
      const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data) });
      try {
        const cards = createCardStore({ client: dynamoDb.client, tableName: LOCAL_TABLE });
        let files = 0;
        for await (const file of exportLearner(cards, learnerKeyFrom(learner), { format, deck: deck ?? null })) {
          const path = join(fromHere(out), file.path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, file.text);
          process.stdout.write(`${join(out, file.path)}: ${String(file.cards)} cards\n`);
          files += 1;
        }
        if (files === 0) process.stdout.write('No cards to export.\n');
      } finally {
        await dynamoDb.stop();
      }
    }),
);
