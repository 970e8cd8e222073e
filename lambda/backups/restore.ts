import { severalAtOnce } from '../domain/several-at-once.ts';
import type { BackupFiles, PutBack, StoredItem, StoredTable } from '../ports/backups.ts';
import type { LearnerKey } from '../ports/learners.ts';
import { lineOf } from './item-line.ts';
import type { Manifest, Part } from './manifest.ts';
import { itemsOf, readPart } from './part.ts';
import { openBackup, verifyBackup } from './read-backup.ts';
import { type Tallies, Tally } from './tally.ts';

/** Whether something of a learner who asked for deletion, or left, may be in what was backed up at a time. */
export interface DeletedLearners {
  /** @param startedMs when the backup began, epoch milliseconds */
  isDeletedSince(learner: LearnerKey, startedMs: number): Promise<boolean>;
}

export interface RestoreDependencies {
  readonly files: Pick<BackupFiles, 'read'>;
  readonly table: StoredTable;
  readonly deleted: DeletedLearners;
}

export interface RestoreOptions {
  /** Only this learner's; null for everybody's. */
  readonly learner: LearnerKey | null;
  /** Newer items give way, too. */
  readonly overwrite: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** How many items of a kind became what. */
export type Restored = Record<PutBack, number>;

export interface RestoreReport {
  readonly manifest: Manifest;
  readonly kinds: Readonly<Record<string, Restored>>;
  /** Items that were left out because their learner's data were deleted after the backup, and of how many learners. */
  readonly ofDeleted: { readonly items: number; readonly learners: number };
}

const PUTS_AT_ONCE = 25;

/**
 * Puts back what a backup holds, where it is missing or older. Everything is read and checked before anything is written,
 * and each part again before its own items are. Done again, it goes on where it was cut short.
 * @throws BackupError, one line, with nothing written, where the backup is not what its manifest says
 */
export async function restore(
  backup: string,
  options: RestoreOptions,
  { files, table, deleted }: RestoreDependencies,
): Promise<RestoreReport> {
  const manifest = await openBackup(files, backup);
  const leaving = await verifyBackup(files, manifest, table.describe);
  const putting = putItems(manifest, options, { table, deleted, leaving });
  for (const part of manifest.parts) await putting.put(await itemsOfPart(files, manifest, part));
  return { manifest, ...putting.report() };
}

/** The items of a part that was checked just now. */
export async function itemsOfPart(
  files: Pick<BackupFiles, 'read'>,
  { name }: Pick<Manifest, 'name'>,
  part: Part,
): Promise<StoredItem[]> {
  return itemsOf(name, part, await readPart(files, name, part));
}

/** Puts items of a backup into a table, many at once, and counts what became of them. */
export function putItems(
  { startedAt }: Pick<Manifest, 'startedAt'>,
  { learner: only, overwrite, dryRun }: RestoreOptions,
  { table, deleted, leaving }: Pick<RestoreDependencies, 'table' | 'deleted'> & { leaving: ReadonlySet<LearnerKey> },
) {
  const startedMs = Date.parse(startedAt);
  const kinds: Record<string, Restored> = {};
  const put = new Tally();
  const deletedLearners = new Set<LearnerKey>();
  let ofDeleted = 0;

  async function putOne(item: StoredItem): Promise<void> {
    const { learner, kind, deletion } = table.describe(item);
    if (only !== null && learner !== only) return;
    // A deletion that was never completed is put back itself, so that it will be.
    const isLeaving = leaving.has(learner) && deletion === undefined;
    if (isLeaving || (await deleted.isDeletedSince(learner, startedMs))) {
      deletedLearners.add(learner);
      ofDeleted += 1;
      return;
    }
    const outcome = await (dryRun ? table.wouldPut(item, { overwrite }) : table.put(item, { overwrite }));
    const counted = (kinds[kind] ??= { added: 0, replaced: 0, kept: 0 });
    counted[outcome] += 1;
    if (outcome !== 'kept') put.add(kind, lineOf(item));
  }

  return {
    put: async (items: readonly StoredItem[]): Promise<void> => void (await severalAtOnce(items, PUTS_AT_ONCE, putOne)),
    report: (): Pick<RestoreReport, 'kinds' | 'ofDeleted'> => ({
      kinds,
      ofDeleted: { items: ofDeleted, learners: deletedLearners.size },
    }),
    /** What was added or replaced. */
    tallies: (): Tallies => put.tallies,
  };
}
