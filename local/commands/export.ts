import '../quiet-sdk.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import { isPicture } from '../../lambda/domain/picture.ts';
import { exportAnki } from '../../lambda/exporting/anki-package.ts';
import { exportLearner } from '../../lambda/exporting/export-learner.ts';
import type { ExportFormat } from '../../lambda/ports/work.ts';
import type { CardStore } from '../../lambda/ports/cards.ts';
import type { LearnerKey } from '../../lambda/ports/learners.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { fileOf } from '../note-files.ts';
import { printable } from '../printable.ts';
import { dataOption, fromHere, learnerKeyFrom, learnerOption, runCommand } from './command-line.ts';

interface Options {
  readonly data: string;
  readonly learner: string;
  readonly format: ExportFormat | 'anki';
  readonly deck?: string;
  readonly out: string;
}

await runCommand((command) =>
  command
    .name('export')
    .description(
      'Writes everything of a learner: Markdown or an Anki package, which an import reads back with schedules, or CSV.',
    )
    .addOption(dataOption())
    .addOption(learnerOption())
    .addOption(
      new Option('--format <format>', 'Markdown and CSV are a file a deck, anki is one .apkg of all')
        .choices(['markdown', 'csv', 'anki'])
        .default('markdown'),
    )
    .option('--deck <deck>', 'only this deck, by its id')
    .option('--out <dir>', 'where the files go', 'export')
    .action(async ({ data, learner, format, deck, out }: Options) => {
      const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data) });
      try {
        const cards = createCardStore({ client: dynamoDb.client, tableName: LOCAL_TABLE });
        let files = 0;
        for await (const file of filesOf(cards, learnerKeyFrom(learner), { format, deck: deck ?? null })) {
          const path = join(fromHere(out), file.path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, file.content);
          process.stdout.write(`${printable(join(out, file.path))}: ${String(file.cards)} cards\n`);
          files += 1;
        }
        if (files === 0) process.stdout.write('No cards to export.\n');
      } finally {
        await dynamoDb.stop();
      }
    }),
);

interface ToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly cards: number;
}

async function* filesOf(
  cards: CardStore,
  learner: LearnerKey,
  { format, deck }: { readonly format: Options['format']; readonly deck: string | null },
): AsyncGenerator<ToWrite> {
  if (format === 'anki') {
    const { bytes, cards: count } = await exportAnki(cards, learner, { deck, nowMs: Date.now(), picture: pictureHere });
    if (count > 0) yield { path: `${(deck ?? 'study-aloud').replaceAll('/', '-')}.apkg`, content: bytes, cards: count };
    return;
  }
  for await (const { text, ...file } of exportLearner(cards, learner, { format, deck }))
    yield { ...file, content: text };
}

/** A picture beside the notes that were imported here; null where it is there no more. */
function pictureHere(path: string): Uint8Array | null {
  // A card that came from a stranger's file names what it likes.
  if (!isPicture(path) || path.split('/').includes('..')) return null;
  try {
    return readFileSync(fileOf(path));
  } catch {
    return null;
  }
}
