import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileReport } from '../lambda/importing/plan-import.ts';
import { runCommand } from '../local/commands/command-line.ts';
import { HOSTILE_FILES, HOSTILE_FOLDERS } from './hostile/files.ts';

const IMPORT = fileURLToPath(new URL('../local/commands/import.ts', import.meta.url));
const TELL_USE = fileURLToPath(new URL('hostile/tell-use.js', import.meta.url));
const SECONDS_AT_MOST = 10;
const MB_AT_MOST = 512;
const GOOD = 'Which one is good?::the good one\n';

interface Imported {
  /** Of the processor, or of the clock where that is less: others may use the machine. */
  readonly seconds: number;
  readonly peakMb: number;
  /** The good note beside it was imported. */
  readonly isGoodThere: boolean;
  /** What is said of the file itself: its cards, and the first reason. */
  readonly said: string;
}

/** Imports a folder by the command, in a process of its own, into an empty table. */
function imported(folder: string, data: string): Imported {
  const use = join(data, 'use.json');
  const startMs = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', TELL_USE, IMPORT, folder, '--data', join(data, 'table'), '--json'],
    { encoding: 'utf8', env: { ...process.env, BENCH_USE: use }, maxBuffer: 64 * 1024 * 1024, timeout: 180_000 },
  );
  const clockMs = performance.now() - startMs;
  const { cpuMs, peakMb } = JSON.parse(readFileSync(use, 'utf8')) as { cpuMs: number; peakMb: number };
  const { files = [] } = (stdout === '' ? {} : JSON.parse(stdout)) as { files?: FileReport[] };
  const good = files.find(({ path }) => path.endsWith('/good.md'));
  const [other] = files.filter((file) => file !== good);
  const reason = other?.setAside[0]?.reason ?? '';
  const cards = other === undefined ? '' : `${String(other.added)} cards`;
  return {
    seconds: Math.min(cpuMs, clockMs) / 1000,
    peakMb,
    isGoodThere: good?.added === 1,
    said: [cards, reason, stderr.trim()].filter((part) => part !== '').join('; '),
  };
}

const SAID_AT_MOST = 90;

await runCommand((command) =>
  command
    .name('bench:hostile')
    .description(
      'Imports notes that were made to hurt, each beside a good one: seconds, megabytes, what is said. Exits with 1 beyond the bounds.',
    )
    .option('--only <part>', 'only those whose name holds this', '')
    .action(async ({ only }: { only: string }) => {
      const all = [
        ...HOSTILE_FILES.map(({ name, what, make }) => ({
          ...{ name, what },
          fill: async (folder: string) => writeFileSync(join(folder, name), await make()),
        })),
        ...HOSTILE_FOLDERS,
      ].filter(({ name }) => name.includes(only));
      let beyond = 0;
      process.stdout.write('| notes | seconds | MB | what is said |\n|---|---:|---:|---|\n');
      for (const { what, fill } of all) {
        const place = mkdtempSync(join(tmpdir(), 'study-aloud-hostile-'));
        try {
          const folder = join(place, 'notes');
          mkdirSync(folder);
          writeFileSync(join(folder, 'good.md'), GOOD);
          await fill(folder);
          const { seconds, peakMb, isGoodThere, said } = imported(folder, place);
          const isWithin = isGoodThere && seconds <= SECONDS_AT_MOST && peakMb <= MB_AT_MOST;
          if (!isWithin) beyond += 1;
          const shown = said.length > SAID_AT_MOST ? `${said.slice(0, SAID_AT_MOST)}...` : said;
          process.stdout.write(
            `| ${what} | ${seconds.toFixed(1)} | ${String(Math.round(peakMb))} | ${shown.replaceAll('|', '\\|')}${isGoodThere ? '' : ' **the good note is missing**'}${isWithin ? '' : ' **beyond**'} |\n`,
          );
        } finally {
          rmSync(place, { recursive: true, force: true });
        }
      }
      process.stdout.write(
        `${String(all.length)} imports, ${String(beyond)} beyond ${String(SECONDS_AT_MOST)} s, ${String(MB_AT_MOST)} MB or one line.\n`,
      );
      if (beyond > 0) process.exitCode = 1;
    }),
);
