import '../local/quiet-sdk.ts';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { runCommand } from '../local/commands/command-line.ts';
import { LOCAL_CREDENTIALS } from '../local/engines/embedded-dynamodb.ts';
import { SKILL_FUNCTION } from '../local/functions.ts';
import { engines, newTable } from '../test/support/dynamodb-engines.ts';
import { measureApi } from './api-cost.ts';
import { bundleAlike, bundleFunctions } from './build-bundles.ts';
import { type Section, inWords, withOutcomes } from './figures.ts';
import { measureFirstPaint } from './first-paint.ts';
import { measureHandler } from './handler-time.ts';
import { pageBytes } from './page-weight.ts';
import { measureRender } from './render-time.ts';
import { apiSection, pageSection, screenSection } from './page-sections.ts';
import { bundleSection, handlerSection, productSection, usualSection } from './sections.ts';
import { USUAL_SKILL, installUsualWay } from './usual-way.ts';

/** Inside the project, so that bundles are made from its libraries; left out of git with the rest of dist/. */
const OUTDIR = fileURLToPath(new URL('../dist/bench/', import.meta.url));

await runCommand((command) =>
  command
    .name('bench')
    .description('Measures what an answer costs, and the same answer written the usual way. Takes some minutes.')
    .option('--json', 'for programs')
    .action(async ({ json = false }: { json?: boolean }) => {
      const sections = await measure((line) => process.stderr.write(`${line}\n`));
      process.stdout.write(json ? `${JSON.stringify({ sections: sections.map(withOutcomes) })}\n` : inWords(sections));
    }),
);

async function measure(tell: (line: string) => void): Promise<Section[]> {
  mkdirSync(OUTDIR, { recursive: true });
  tell('Building the bundles ...');
  const bundles = await bundleFunctions(OUTDIR);
  const trouble = installUsualWay();
  if (trouble !== null) tell(`Without the usual way: ${trouble}`);
  const usual = trouble === null ? await bundleAlike(USUAL_SKILL, 'usual-skill', OUTDIR, SKILL_FUNCTION) : null;

  const kind = engines().at(-1);
  if (kind === undefined) throw new Error('There is no DynamoDB engine.');
  tell(`Holding conversations on ${kind.name} ...`);
  const engine = await kind.start();
  const { endpoint } = engine;
  // A hundred thousand cards keep an engine busy: a call that it drops is made again.
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, maxAttempts: 6, ...LOCAL_CREDENTIALS }));
  const place = { endpoint, client, countsUnits: kind.isReal, bundles, nowMs: Date.now() };
  const turns: Section[] = [];
  try {
    const product = await productSection(place, tell);
    turns.push(product.section);
    if (usual !== null) turns.push(await usualSection(place, usual, product.at100));
    tell('Asking the API ...');
    const table = { client, tableName: await newTable(client) };
    turns.push(apiSection(await measureApi(table, place.nowMs, kind.isReal), kind.isReal));
  } finally {
    client.destroy();
    await engine.stop();
  }
  tell('Opening the page ...');
  const paint = await measureFirstPaint(place.nowMs);
  tell('Importing the bundles in fresh processes ...');
  return [
    ...turns,
    handlerSection(await measureHandler(place.nowMs)),
    screenSection(measureRender()),
    pageSection(await pageBytes(), paint),
    await bundleSection(bundles, usual),
  ];
}
