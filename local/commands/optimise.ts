import '../quiet-sdk.ts';
import { type OptimiserReport, optimiseLearner } from '../../lambda/optimising/optimise-learner.ts';
import { fsrsOptimiser } from '../../lambda/optimising/fsrs-optimiser.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { dataOption, fromHere, learnerKeyFrom, learnerOption, runCommand } from './command-line.ts';

function inWords(report: OptimiserReport): string {
  const { learnedFrom, heldBack } = report;
  const counts = `${String(learnedFrom)} reviews to learn from and ${String(heldBack)} held back`;
  if (report.outcome === 'too-few') return `Too few reviews for weights of your own: ${counts}.\n`;
  const { standard, own } = report.logLoss;
  const what = report.outcome === 'used' ? 'Your own weights are used from now on' : 'The standard weights stay';
  return `${what}: ${counts}; log-loss ${own.toFixed(4)} with your own, ${standard.toFixed(4)} with the standard ones.\n`;
}

await runCommand((command) =>
  command
    .name('optimise')
    .description("Fits the schedule to how the learner's memory works, where their reviews show that this is better.")
    .addOption(dataOption())
    .addOption(learnerOption())
    .option('--json', 'print the report as JSON')
    .action(async ({ data, learner, json }: { data: string; learner: string; json?: boolean }) => {
      const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data) });
      const table = { client: dynamoDb.client, tableName: LOCAL_TABLE };
      try {
        const report = await optimiseLearner(learnerKeyFrom(learner), {
          cards: createCardStore(table),
          learners: createLearnerStore(table),
          optimiser: fsrsOptimiser,
        });
        process.stdout.write(json === true ? `${JSON.stringify(report)}\n` : inWords(report));
      } finally {
        await dynamoDb.stop();
      }
    }),
);
