import type { Bundle } from './build-bundles.ts';
import { LOCAL_ENV } from './answer-turn.ts';
import { median } from './figures.ts';
import { startFunction } from './start-function.ts';

const PROCESSES = 15;

/** Medians of fresh processes, milliseconds of processor time. */
export interface ImportTimes {
  readonly ms: number;
  readonly againstMs: number;
}

/** Imports two bundles in fresh processes, in turn, so that a busy machine slows both alike. */
export async function importTimes(bundle: Bundle, against: Bundle): Promise<ImportTimes> {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let i = 0; i < PROCESSES; i += 1) {
    ones.push(await importMsOf(bundle.file));
    others.push(await importMsOf(against.file));
  }
  return { ms: median(ones), againstMs: median(others) };
}

async function importMsOf(bundle: string): Promise<number> {
  const running = await startFunction(bundle, {
    ...LOCAL_ENV,
    TABLE_NAME: 'none',
    DEAD_LETTERS_URL: 'http://127.0.0.1:9/none',
  });
  await running.stop();
  return running.importMs;
}
