import * as v from 'valibot';
import { sumOf } from '../domain/sum-of.ts';
import type { Log } from '../log.ts';
import type { BackupFiles, StoredTable } from '../ports/backups.ts';
import type { Clock } from '../ports/learners.ts';
import { itemOf, lineOf } from './item-line.ts';
import {
  BACKUP_PREFIX,
  BackupError,
  FORMAT_VERSION,
  type Manifest,
  type Part,
  PartSchema,
  TalliesSchema,
  backupNameAt,
  manifestKey,
  manifestOf,
  startOfName,
} from './manifest.ts';
import { PART_BYTES, writePart } from './part.ts';
import { readBudget } from './read-budget.ts';
import { Tally } from './tally.ts';

export interface BackUpDependencies {
  readonly table: StoredTable;
  readonly files: BackupFiles;
  readonly clock: Clock;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
  /** How long this run may still take, milliseconds. */
  readonly timeLeftMs: () => number;
  /** Of this run alone: two runs never write the same part. */
  readonly runId: string;
  readonly readUnitsPerSecond: number;
  readonly log: Log;
  /** Default: PART_BYTES. */
  readonly partBytes?: number;
}

export type BackedUp =
  | { readonly outcome: 'finished'; readonly backup: string; readonly manifest: Manifest }
  /** What was read is kept; `goOn` takes it up. */
  | { readonly outcome: 'unfinished'; readonly backup: string };

/** Read side by side. Each holds one page and less than two parts in memory, whatever the table's size. */
const SEGMENTS = 4;
/** A page, a part and the state are written in less. */
const STOPS_BEFORE_END_MS = 60_000;
/** A backup that nobody went on with for so long is left as it is: what it holds would be of too many times. */
const UNFINISHED_FOR_MS = 20 * 3_600_000;

const stateKey = (backup: string): string => `${backup}/unfinished.json`;
const STATE_BYTES_AT_MOST = 64 * 1024 * 1024;

/** How far an unfinished backup has come. */
const StateSchema = v.strictObject({
  version: v.literal(FORMAT_VERSION),
  table: v.string(),
  startedMs: v.number(),
  /** Where each segment goes on: a line of its last key, '' for its beginning, null where it is done. */
  segments: v.pipe(v.array(v.nullable(v.string())), v.length(SEGMENTS)),
  kinds: TalliesSchema,
  parts: v.array(PartSchema),
});
type State = v.InferOutput<typeof StateSchema>;

/** Begins a backup of everything in the table. Its manifest is written last; without one it is none. */
export async function backUp(dependencies: BackUpDependencies): Promise<BackedUp> {
  const { table, clock } = dependencies;
  const startedMs = clock();
  const segments = Array.from({ length: SEGMENTS }, () => '');
  const state: State = { version: FORMAT_VERSION, table: table.name, startedMs, segments, kinds: {}, parts: [] };
  return run(backupNameAt(startedMs), state, dependencies);
}

/**
 * Goes on with the latest backup where it is not finished.
 * @returns null where there is nothing to do
 * @throws BackupError where what was kept of it cannot be read
 */
export async function goOn(dependencies: BackUpDependencies): Promise<BackedUp | null> {
  const { table, files, clock } = dependencies;
  const backup = (await files.folders(BACKUP_PREFIX)).at(-1);
  if (backup === undefined || clock() - (startOfName(backup) ?? 0) > UNFINISHED_FOR_MS) return null;
  if ((await files.read(manifestKey(backup), 0)) !== null) return null;
  const found = await files.read(stateKey(backup), STATE_BYTES_AT_MOST);
  if (found?.bytes == null) throw new BackupError(`Of the unfinished backup ${backup} nothing is kept to go on from.`);
  const state = v.parse(StateSchema, JSON.parse(Buffer.from(found.bytes).toString()));
  if (state.table !== table.name) throw new BackupError(`The unfinished backup ${backup} is of another table.`);
  return run(backup, state, dependencies);
}

async function run(backup: string, before: State, dependencies: BackUpDependencies): Promise<BackedUp> {
  const { table, files, clock, timeLeftMs, runId, log, partBytes = PART_BYTES } = dependencies;
  const budget = readBudget(dependencies.readUnitsPerSecond, dependencies);
  const tally = new Tally(before.kinds);
  const parts: Part[] = [...before.parts];

  /** @returns where the segment goes on, or null where it is done */
  async function readSegment(segment: number, from: string): Promise<string | null> {
    let start = from === '' ? null : itemOf(from);
    let lines: string[] = [];
    let size = 0;
    let written = 0;
    const close = async (): Promise<void> => {
      if (lines.length === 0) return;
      const file = `part-${String(segment)}-${runId}-${String((written += 1)).padStart(6, '0')}.jsonl.gz`;
      const closed = lines;
      [lines, size] = [[], 0];
      parts.push(await writePart(files, { backup, file }, closed));
    };
    for (;;) {
      if (timeLeftMs() < STOPS_BEFORE_END_MS) {
        await close();
        return start === null ? '' : lineOf(start);
      }
      await budget.wait();
      const { items, next, readUnits } = await table.scan({ segment, segments: SEGMENTS, start });
      budget.spend(readUnits);
      for (const item of items) {
        const line = lineOf(item);
        tally.add(table.describe(item).kind, line);
        lines.push(line);
        size += line.length;
        if (size >= partBytes) await close();
      }
      start = next;
      if (start === null) {
        await close();
        return null;
      }
    }
  }

  const segments = await all(before.segments.map((from, i) => (from === null ? null : readSegment(i, from))));
  parts.sort((one, other) => (one.file < other.file ? -1 : 1));
  if (segments.some((at) => at !== null)) {
    await files.writeJson(stateKey(backup), { ...before, segments, kinds: tally.tallies, parts });
    log({ event: 'back-up-unfinished', level: 'warn', fields: { backup, parts: parts.length } });
    return { outcome: 'unfinished', backup };
  }
  const times = { startedMs: before.startedMs, finishedMs: clock() };
  const manifest = manifestOf({ name: backup, table: table.name, ...times }, { kinds: tally.tallies, parts });
  await files.writeJson(manifestKey(backup), manifest);
  const bytes = sumOf(parts, (part) => part.bytes);
  log({
    event: 'backed-up',
    fields: { backup, parts: parts.length, bytes },
    metrics: { BackupsFinished: 1, ItemsBackedUp: manifest.items, BackUpMs: clock() - before.startedMs },
  });
  return { outcome: 'finished', backup, manifest };
}

/** All of them, and only then the first fault: nothing of a run goes on behind its back. */
async function all<T>(running: readonly (T | Promise<T>)[]): Promise<T[]> {
  const settled = await Promise.allSettled(running);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
