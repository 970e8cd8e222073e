import type { Figure, Section } from '../figures.ts';
import { bareWrites } from './bare-writes.ts';
import { PEAK_MB, SHARE_OF_BARE } from './goals.ts';
import { type Place, learnerOf, secondsOf, secondsUntil } from './place.ts';

/** More than a function imports at once, and twice that. */
const SIZES = [5500, 11_000] as const;
const WITHIN_MS = 10 * 60_000;

interface LongImport {
  readonly cards: number;
  /** From the message that was taken until it was done. */
  readonly seconds: number;
  readonly peakMb: number;
  readonly bareSeconds: number;
}

/** Files through the queue and the worker. */
export async function longWorkSection(place: Place, tell: (line: string) => void): Promise<Section> {
  const imports: LongImport[] = [];
  for (const cards of SIZES) {
    tell(`A file of ${String(cards)} cards through the worker ...`);
    imports.push(await longImport(place, cards));
  }
  const amount = (cards: number): string => `${cards.toLocaleString('en-US')} cards`;
  const [small, large] = imports;
  const more = small && large ? (large.peakMb - small.peakMb) / ((large.cards - small.cards) / 1000) : null;
  return {
    title: `A file through the queue and the worker (a ${place.worker.kind})`,
    figures: [
      ...imports.flatMap(({ cards, seconds, peakMb, bareSeconds }): Figure[] => [
        { name: `${amount(cards)}, imported`, value: cards / seconds, unit: 'a second' },
        { name: `${amount(cards)}, the bare SDK, the same writes`, value: cards / bareSeconds, unit: 'a second' },
        { name: `${amount(cards)}, of the bare SDK`, value: bareSeconds / seconds, unit: 'times', ...SHARE_OF_BARE },
        { name: `${amount(cards)}, peak of memory`, value: peakMb, unit: 'MB', ...PEAK_MB },
      ]),
      { name: 'memory for 1,000 cards more', value: more, unit: 'MB' },
    ],
    remarks: ['Of the whole process, with what it keeps for its queue and its health.'],
  };
}

async function longImport(place: Place, cards: number): Promise<LongImport> {
  const { worker } = place;
  const learner = learnerOf(`long-${String(cards)}`);
  const lines = Array.from({ length: cards }, (_, i) => `What stands at place ${String(i)}?::entry ${String(i)}`);
  const { length } = worker.printed();
  await worker.start();
  await place.put(learner.note('Large.md'), lines.join('\n\n'));
  const events = (): LogLine[] => logLines(worker.printed().slice(length));
  await secondsUntil('end of the work', () => Promise.resolve(events().some(isDone)), WITHIN_MS);
  const peakMb = worker.peakMb();
  await worker.stop();
  const seconds = Number(events().find(isDone)?.['WorkMs']) / 1000;
  const items = await place.items(learner.key);
  const other = learnerOf(`long-bare-${String(cards)}`);
  const bareSeconds = await secondsOf(() => bareWrites(place, other.key, items));
  return { cards, seconds, peakMb, bareSeconds };
}

type LogLine = Readonly<Record<string, unknown>>;

const isDone = ({ event }: LogLine): boolean => event === 'work-done';

/** Whole lines alone; the last may still be on its way. */
const logLines = (printed: string): LogLine[] =>
  printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as LogLine);
