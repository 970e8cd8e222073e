import { backUp } from '../../lambda/backups/back-up.ts';
import { type RestoreOptions, restore } from '../../lambda/backups/restore.ts';
import { type MemoryBackupFiles, memoryBackupFiles } from '../support/memory-backup-files.ts';
import { type MemoryTable, memoryTable } from '../support/memory-table.ts';
import { ADA, BO, NAME, backing, learnerWith } from './items.ts';

interface BackupOfTwo {
  /** What was backed up. */
  readonly source: MemoryTable;
  /** What it is restored to: empty. */
  readonly table: MemoryTable;
  readonly files: MemoryBackupFiles;
  /** When each learner was deleted. */
  readonly deleted: Map<string, number>;
}

/** To be called in a describe: a backup of two learners for each of its tests, in several parts, and its restore. */
export function backupOfTwo() {
  const backup = {} as { -readonly [Name in keyof BackupOfTwo]: BackupOfTwo[Name] };
  beforeEach(async () => {
    backup.source = memoryTable();
    backup.table = memoryTable('Restored');
    backup.files = memoryBackupFiles();
    backup.deleted = new Map();
    backup.source.add(...learnerWith(ADA, 11), ...learnerWith(BO, 4));
    await backUp({ ...backing(backup.source, backup.files), partBytes: 400 });
  });
  const run = (options: Partial<RestoreOptions> = {}) => {
    const { files, table, deleted } = backup;
    return restore(
      NAME,
      { learner: null, overwrite: false, dryRun: false, ...options },
      {
        files,
        table,
        deleted: {
          isDeletedSince: (learner, startedMs) => Promise.resolve((deleted.get(learner) ?? -Infinity) >= startedMs),
        },
      },
    );
  };
  return Object.assign(backup, { run });
}
