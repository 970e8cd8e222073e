import '../quiet-sdk.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { dataOption, fromHere, learnerKeyFrom, learnerOption, runCommand } from './command-line.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';
import { shownPath } from '../note-files.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

function shown({ card, origin }: KeptCard): object {
  const { deck, id, front, back, accepted, learnedAnswers, schedule, reviews, inPlay } = card;
  const { state, dueMs, stability, difficulty, reps, lapses } = schedule;
  return {
    deck,
    id,
    front,
    back,
    accepted: [...accepted, ...learnedAnswers],
    state,
    due: state === 'new' ? null : iso(dueMs),
    stability,
    difficulty,
    reps,
    lapses,
    reviews: reviews.map(({ atMs, rating }) => ({ at: iso(atMs), rating })),
    inPlay,
    source: { path: origin.source === BUNDLED_SOURCE ? origin.source : shownPath(origin.source), line: origin.line },
    derived: origin.isDerived,
  };
}

await runCommand((command) =>
  command
    .name('cards')
    .description("Prints the learner's cards, one JSON object a line.")
    .addOption(dataOption())
    .addOption(learnerOption())
    .action(async ({ data, learner }: { data: string; learner: string }) => {
      const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data) });
      try {
        const store = createCardStore({ client: dynamoDb.client, tableName: LOCAL_TABLE });
        for await (const card of store.cards(learnerKeyFrom(learner))) {
          process.stdout.write(`${JSON.stringify(shown(card))}\n`);
        }
      } finally {
        await dynamoDb.stop();
      }
    }),
);
