import '../quiet-sdk.ts';
import { existsSync } from 'node:fs';
import { countsInWords } from '../../lambda/proofreading/reasons.ts';
import { type Finding, countsOf } from '../../lambda/proofreading/finding.ts';
import { newFindings, proofread } from '../../lambda/proofreading/proofread.ts';
import { kindsRead } from '../../lambda/notes/formats/formats.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { draftsAt, draftsBefore, filesAround } from '../drafts.ts';
import { LocalDataError } from '../engines/data-folder.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { shownPath } from '../note-files.ts';
import { printable } from '../printable.ts';
import { changesSince } from '../notes-in-git.ts';
import { UsageError, dataOption, fromHere, learnerKeyFrom, learnerOption, runCommand } from './command-line.ts';

interface Options {
  readonly against?: string;
  readonly json?: boolean;
  readonly data: string;
  readonly learner: string;
}

/** Those of the embedded table; none where nothing was ever kept there. */
async function keptCards({ data, learner }: Options): Promise<KeptCard[]> {
  const dataDir = fromHere(data);
  if (!existsSync(dataDir)) return [];
  const kept: KeptCard[] = [];
  try {
    const dynamoDb = await startEmbeddedDynamoDb({ dataDir });
    try {
      const store = createCardStore({ client: dynamoDb.client, tableName: LOCAL_TABLE });
      for await (const card of store.cards(learnerKeyFrom(learner))) kept.push(card);
    } finally {
      await dynamoDb.stop();
    }
  } catch (error) {
    if (!(error instanceof LocalDataError)) throw error;
    process.stderr.write(`The learner's cards were not looked at. ${error.message}\n`);
  }
  return kept;
}

const inWords = ({ path, line, severity, rule, sentence }: Finding): string =>
  `${shownPath(path)}:${String(line)}: ${severity}: ${printable(sentence)} [${rule}]\n`;

await runCommand((command) =>
  command
    .name('review')
    .description('Tells what is wrong with notes before a learner meets it: exit code 1 where there are errors.')
    .argument('<notes...>', `files or folders of notes: ${kindsRead()}`)
    .option('--against <ref>', 'only what changed since a branch, tag or commit of git')
    .option('--json', 'print the findings as JSON')
    .addOption(dataOption())
    .addOption(learnerOption())
    .action(async (paths: string[], options: Options) => {
      const missing = paths.find((path) => path.trim() === '' || !existsSync(fromHere(path)));
      if (missing !== undefined) throw new UsageError(`"${missing}" is not there; name a file or folder of notes.`);
      const { drafts, ...whereabouts } = await draftsAt(paths);
      const kept = await keptCards(options);
      const beside = { kept, shown: shownPath, ...whereabouts };
      let findings = proofread(drafts, { ...beside, files: filesAround(paths) });
      if (options.against !== undefined) {
        const changes = await changesSince(options.against, paths.map(fromHere));
        const before = await draftsBefore(drafts, changes);
        const old = proofread(before.drafts, { ...beside, files: filesAround(paths, changes) });
        findings = newFindings(findings, old, before.oldPath);
      }
      const counts = countsOf(findings);
      const cards = drafts.reduce((sum, { note }) => sum + note.cards.length, 0);
      if (options.json === true) {
        const shown = findings.map(({ path, line, severity, rule, sentence }) => ({
          path: shownPath(path),
          line,
          severity,
          rule,
          sentence,
        }));
        process.stdout.write(`${JSON.stringify({ files: drafts.length, cards, counts, findings: shown })}\n`);
      } else {
        const files = `${String(drafts.length)} ${drafts.length === 1 ? 'file' : 'files'}`;
        process.stdout.write(findings.map(inWords).join(''));
        process.stdout.write(`${files}, ${String(cards)} cards: ${countsInWords(counts)}.\n`);
      }
      if (counts.error > 0) process.exitCode = 1;
    }),
);
