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

/**
 * Imports two bundles in fresh processes, in turn, so that a busy machine slows both alike.
 * @param variables names of what their environment holds
 */
export async function importTimes(bundle: Bundle, against: Bundle, variables: readonly string[]): Promise<ImportTimes> {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let i = 0; i < PROCESSES; i += 1) {
    ones.push(await importMs(bundle.file, variables));
    others.push(await importMs(against.file, variables));
  }
  return { ms: median(ones), againstMs: median(others) };
}

/**
 * Imports a bundle in a fresh process.
 * @param variables names of what its environment holds: each is given, and leads nowhere
 * @returns milliseconds of processor time
 */
export async function importMs(bundle: string, variables: readonly string[]): Promise<number> {
  const given = variables.filter((name) => !name.startsWith('AWS_')).map((name) => [name, valueOf(name)]);
  const running = await startFunction(bundle, { ...Object.fromEntries(given), ...LOCAL_ENV });
  await running.stop();
  return running.importMs;
}

/** Something of the right kind: names end with what they hold. */
function valueOf(name: string): string {
  if (name.endsWith('_URL')) return 'https://127.0.0.1:9';
  return /_(?:MS|UNITS_PER_SECOND)$/.test(name) ? '1000' : name.toLowerCase();
}
