import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { SIZE_NAMES } from '../../lambda/pictures/picture-address.ts';
import { renderPicture } from '../../lambda/pictures/render-picture.ts';
import { type Section, median } from '../figures.ts';
import { SHARE_OF_BARE } from './goals.ts';
import { type Place, learnerOf, secondsOf, secondsUntil } from './place.ts';

const PICTURES = 5;
const [WIDTH, HEIGHT] = [4000, 3000] as const;
/** Coarse noise: what a photo has of light and dark, and no two alike. */
const GRAIN = 40;

async function photo(): Promise<Uint8Array> {
  const [width, height] = [WIDTH / GRAIN, HEIGHT / GRAIN];
  const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
  return noise.resize(WIDTH, HEIGHT).jpeg({ quality: 90 }).toBuffer();
}

/** From a picture that is put into the bucket until it can be shown in all sizes. */
export async function picturesSection(place: Place): Promise<Section> {
  const learner = learnerOf('pictures');
  const seconds: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i <= PICTURES; i += 1) {
    const bytes = await photo();
    const path = `photo-${String(i)}.jpg`;
    seconds.push(
      await secondsOf(async () => {
        await place.put(learner.note(path), bytes);
        const report = learner.report(path);
        await secondsUntil('report on a picture', async () => (await place.json(report)) !== null);
      }),
    );
    bare.push(await secondsOf(() => drawnBare(place, path, bytes)));
  }
  const [cold = 0, ...warm] = seconds;
  const usual = median(warm);
  return {
    title: `A photo of ${String((WIDTH * HEIGHT) / 1e6)} million pixels, from its upload until it can be shown (median of ${String(PICTURES)})`,
    figures: [
      { name: 'the first, with a cold start', value: cold * 1000, unit: 'ms' },
      { name: 'those after it', value: usual * 1000, unit: 'ms' },
      { name: 'drawn here, written by the bare SDK', value: median(bare.slice(1)) * 1000, unit: 'ms' },
      { name: 'speed, of the bare SDK', value: median(bare.slice(1)) / usual, unit: 'times', ...SHARE_OF_BARE },
    ],
    remarks: [
      `In ${String(SIZE_NAMES.length)} sizes, by the same drawing; records and the report are Study Aloud's own.`,
    ],
  };
}

/** The same drawing, without event, function and records. */
async function drawnBare(place: Place, path: string, bytes: Uint8Array): Promise<void> {
  await place.put(`bench/${path}`, bytes);
  const drawn = await renderPicture(bytes);
  if (drawn.kind !== 'ready') throw new Error(`A photo of the bench was not drawn: ${drawn.reason}.`);
  for (const size of SIZE_NAMES) await place.put(`bench/${path}-${size}.jpg`, drawn.jpegs[size]);
}
