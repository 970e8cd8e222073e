import { createCardStore } from '../../lambda/store/card-store.ts';
import { type Section, median } from '../figures.ts';
import { bareWrites } from './bare-writes.ts';
import { SHARE_OF_BARE } from './goals.ts';
import { type Item, type Place, learnerOf, secondsOf, secondsUntil } from './place.ts';

const NOTES = 7;

/** From a note that is put into the bucket until its card stands in the queue of which the skill asks. */
export async function uploadSection(place: Place): Promise<Section> {
  const learner = learnerOf('upload');
  const store = createCardStore(place);
  const inQueue = async (): Promise<number> => {
    const query = { deck: null, dueBeforeMs: 0, dueLimit: 0, freshLimit: NOTES };
    return (await store.queue(learner.key, query)).fresh.length;
  };
  const seconds: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < NOTES; i += 1) {
    const path = `note-${String(i)}.md`;
    const text = `What is number ${String(i)}?::the answer ${String(i)}\n`;
    seconds.push(
      await secondsOf(async () => {
        await place.put(learner.note(path), text);
        await secondsUntil('card in the queue', async () => (await inQueue()) > i);
      }),
    );
    const report = learner.report(path);
    await secondsUntil('report', async () => (await place.json(report)) !== null);
    const written = (await place.items(learner.key)).filter((item) => isOf(item, `note-${String(i)}`));
    const other = learnerOf(`upload-bare-${String(i)}`);
    bare.push(
      await secondsOf(async () => {
        // Where nothing is told of it: another event would import it.
        await place.put(`bench/${other.key}/${path}`, text);
        await bareWrites(place, other.key, written);
        await place.put(`bench/${other.key}/${path}.json`, JSON.stringify(await place.json(report)));
      }),
    );
  }
  const [cold = 0, ...warm] = seconds;
  return {
    title: `A note of one card, from its upload until it can be asked (median of ${String(NOTES - 1)})`,
    figures: [
      { name: 'the first, with a cold start', value: cold, unit: 's' },
      { name: 'those after it', value: median(warm), unit: 's' },
      { name: 'the bare SDK, the same writes', value: median(bare), unit: 's' },
      { name: 'speed, of the bare SDK', value: median(bare) / median(warm), unit: 'times', ...SHARE_OF_BARE },
    ],
    remarks: ["S3's event, the function's call and what it reads first are in it; the bare SDK has none of that."],
  };
}

/** The card, its deck and the record of its file bear the note's name; the last import is of all. */
const isOf = (item: Item, name: string): boolean => item['sk'] === 'LAST-IMPORT' || JSON.stringify(item).includes(name);
