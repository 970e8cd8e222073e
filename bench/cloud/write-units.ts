import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { formatOf, readNote } from '../../lambda/notes/formats/formats.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import type { Section } from '../figures.ts';
import { UNITS_A_NEW_CARD } from './goals.ts';
import { type Place, learnerOf } from './place.ts';

const CARDS = 500;
const PATH = 'Units.md';

/** Write units that imports consume, the deck's among them, as DynamoDB counts them. */
export async function writeUnitsSection(place: Place): Promise<Section> {
  const client = place.newClient();
  const units = countUnits(client);
  const cards = createCardStore({ client: DynamoDBDocumentClient.from(client), tableName: place.tableName });
  const learner = learnerOf('units').key;
  const importing = async (answer: string): Promise<number> => {
    const before = units();
    const lines = Array.from({ length: CARDS }, (_, i) => `What is number ${String(i)}?::${answer} ${String(i)}`);
    const format = formatOf(PATH);
    if (format === null) throw new Error(`${PATH} is no note.`);
    const note = readNote({ path: PATH, bytes: new TextEncoder().encode(lines.join('\n\n')) }, format);
    await importNotes([note], { cards, learner });
    return (units() - before) / CARDS;
  };
  try {
    const added = await importing('the answer');
    const changed = await importing('another answer');
    const unchanged = await importing('another answer');
    return {
      title: `Write units of an import of ${String(CARDS)} cards, for each of them`,
      figures: [
        { name: 'a new card', value: added, unit: 'units', ...UNITS_A_NEW_CARD },
        { name: 'a changed card', value: changed, unit: 'units' },
        { name: 'an unchanged card', value: unchanged, unit: 'units' },
      ],
      remarks: ['A new card is an item and a place in the queue, an index: one unit each (docs/decisions/0056).'],
    };
  } finally {
    client.destroy();
  }
}

/** Has a client ask after the capacity of every write, and sums it up. */
function countUnits(client: DynamoDBClient): () => number {
  let sum = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const isWrite = 'Item' in args.input || 'UpdateExpression' in args.input;
      if (isWrite) Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(args);
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      if (isWrite) sum += ConsumedCapacity?.CapacityUnits ?? NaN;
      return answer;
    },
    { step: 'initialize' },
  );
  return () => sum;
}
