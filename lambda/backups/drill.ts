import type { BackupFiles, ScratchTable, StoredTable } from '../ports/backups.ts';
import type { Clock } from '../ports/learners.ts';
import { lineOf } from './item-line.ts';
import type { DrillReport } from './drill-report.ts';
import { BACKUP_PREFIX, BackupError, manifestKey } from './manifest.ts';
import { openBackup, verifyBackup } from './read-backup.ts';
import { scratchDiffers } from './reasons.ts';
import { type DeletedLearners, itemsOfPart, putItems } from './restore.ts';
import { type Tallies, Tally, firstDifference, itemsIn } from './tally.ts';

export interface DrillDependencies {
  readonly files: BackupFiles;
  readonly scratch: ScratchTable;
  readonly deleted: DeletedLearners;
  readonly clock: Clock;
  /** How long it may still take, milliseconds. */
  readonly timeLeftMs: () => number;
}

/** Of the time that is left, so much is kept for reading the scratch table and dropping it: reading is faster than writing. */
const RESTORES_FOR_SHARE = 0.6;

/**
 * Restores the latest backup into a scratch table and compares what stands there then with what was put: by count and
 * digest of each kind. The scratch table is dropped whatever happens.
 * @throws BackupError where there is no backup at all; a fault of table or files, once the scratch table is dropped
 */
export async function restoreDrill({
  files,
  scratch,
  deleted,
  clock,
  timeLeftMs,
}: DrillDependencies): Promise<DrillReport> {
  const backup = await latestBackup(files);
  const startedMs = clock();
  const report = (result: Pick<DrillReport, 'parts' | 'items' | 'leftOutOfDeleted' | 'reason'>): DrillReport => ({
    outcome: result.reason === null ? 'passed' : 'failed',
    backup,
    startedMs,
    finishedMs: clock(),
    ...result,
  });
  const nothing = { parts: { all: 0, restored: 0 }, items: { put: 0, found: 0 }, leftOutOfDeleted: 0 };
  const table = await scratch.make();
  try {
    const manifest = await openBackup(files, backup);
    const leaving = await verifyBackup(files, manifest, table.describe);
    const putting = putItems(manifest, { learner: null, overwrite: false, dryRun: false }, { table, deleted, leaving });
    const all = manifest.parts.length;
    const first = all === 0 ? 0 : Math.floor(startedMs / 86_400_000) % all;
    const stopAtMs = timeLeftMs() * (1 - RESTORES_FOR_SHARE);
    let restored = 0;
    for (; restored < all && (restored === 0 || timeLeftMs() > stopAtMs); restored += 1) {
      const part = manifest.parts[(first + restored) % all];
      if (part !== undefined) await putting.put(await itemsOfPart(files, manifest, part));
    }
    const [put, found] = [putting.tallies(), await talliesOf(table)];
    const differs = firstDifference(put, found);
    return report({
      parts: { all, restored },
      items: { put: itemsIn(put), found: itemsIn(found) },
      leftOutOfDeleted: putting.report().ofDeleted.items,
      reason: differs === null ? null : scratchDiffers(differs),
    });
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return report({ ...nothing, reason: error.message });
  } finally {
    await scratch.drop();
  }
}

/** The latest that is finished. */
async function latestBackup(files: BackupFiles): Promise<string> {
  for (const backup of (await files.folders(BACKUP_PREFIX)).reverse()) {
    if ((await files.read(manifestKey(backup), 0)) !== null) return backup;
  }
  throw new BackupError('There is no finished backup to restore.');
}

async function talliesOf(table: StoredTable): Promise<Tallies> {
  const tally = new Tally();
  let start: Parameters<StoredTable['scan']>[0]['start'] = null;
  do {
    const { items, next }: Awaited<ReturnType<StoredTable['scan']>> = await table.scan({
      segment: 0,
      segments: 1,
      start,
    });
    for (const item of items) tally.add(table.describe(item).kind, lineOf(item));
    start = next;
  } while (start !== null);
  return tally.tallies;
}
