import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../local/commands/command-line.ts';
import { packageOf } from './importing/package-of.ts';

const MEASURE = fileURLToPath(new URL('importing/measure.ts', import.meta.url));
const ANKI = fileURLToPath(new URL('importing/anki.py', import.meta.url));

const front = (i: number): string => `Which word has the number ${String(i)}?`;
const back = (i: number): string => `word ${i.toString(36)}`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const FORMATS = {
  'cards.csv': (count: number) =>
    `front,back\n${numbers(count)
      .map((i) => `${front(i)},${back(i)}\n`)
      .join('')}`,
  'cards.md': (count: number) =>
    numbers(count)
      .map((i) => `${front(i)}::${back(i)}\n`)
      .join('\n'),
  'cards.apkg': (count: number) => packageOf(numbers(count).map((i) => ({ front: front(i), back: back(i) }))),
} as const;
/** Cards of a second of processor time at 10,000 notes. */
const GOALS: Readonly<Record<string, number>> = { 'cards.csv': 20_000, 'cards.md': 5000 };

interface Measured {
  readonly cards: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

function measure(command: string, args: readonly string[]): Measured | null {
  const { stdout, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1024 * 1024 });
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as Measured | null) : null;
}

await runCommand((command) =>
  command
    .name('bench:import')
    .description('How fast notes are read into cards: cards a second of processor time, peak memory, slope.')
    .option('--sizes <list>', 'how many notes', '1000,10000,100000')
    .option('--python <path>', "a Python that has Anki's library: its own importer reads the same packages")
    .action(async ({ sizes, python }: { sizes: string; python?: string }) => {
      const folder = mkdtempSync(join(tmpdir(), 'study-aloud-bench-'));
      try {
        for (const [name, make] of Object.entries(FORMATS)) {
          let last: { notes: number; cpuMs: number } | null = null;
          for (const notes of sizes.split(',').map(Number)) {
            const file = join(folder, name);
            writeFileSync(file, await make(notes));
            const ours = measure(process.execPath, ['--import', 'tsx', MEASURE, file]);
            const theirs =
              python !== undefined && name.endsWith('.apkg') ? measure(python, [ANKI, file, folder]) : null;
            for (const [who, result] of [
              ['', ours],
              [" (Anki's own)", theirs],
            ] as const) {
              if (result === null) continue;
              const rate = (1000 * result.cards) / result.cpuMs;
              const slope =
                last === null || who !== '' ? null : Math.log(result.cpuMs / last.cpuMs) / Math.log(notes / last.notes);
              const goal = who === '' ? GOALS[name] : undefined;
              process.stdout.write(
                [
                  `${name}${who}`.padEnd(26),
                  `${String(notes).padStart(7)} notes`,
                  `${(statSync(file).size / 1024 / 1024).toFixed(1).padStart(6)} MB`,
                  `${String(Math.round(rate)).padStart(7)} cards/s`,
                  `peak ${String(Math.round(result.peakMb)).padStart(4)} MB`,
                  slope === null ? '' : `slope ${slope.toFixed(2)}`,
                  goal === undefined ? '' : `goal ${String(goal)}: ${rate >= goal ? 'met' : 'missed'}`,
                ]
                  .join('  ')
                  .trimEnd() + '\n',
              );
              if (who === '') last = { notes, cpuMs: result.cpuMs };
            }
          }
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
);
