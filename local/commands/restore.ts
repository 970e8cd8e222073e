import '../quiet-sdk.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { BackupError } from '../../lambda/backups/manifest.ts';
import { openBackup } from '../../lambda/backups/read-backup.ts';
import { type RestoreReport, restore } from '../../lambda/backups/restore.ts';
import { TOMBSTONES, TombstoneError, deletedLearners, tombstonesMayBeGone } from '../../lambda/backups/tombstones.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { BackupFiles } from '../../lambda/ports/backups.ts';
import { createDeletions } from '../../lambda/store/deletions.ts';
import { createS3BackupFiles } from '../../lambda/store/s3-backup-files.ts';
import { createStoredTable } from '../../lambda/store/stored-table.ts';
import type { Table } from '../../lambda/store/table.ts';
import { backupBucketOf } from '../backup-bucket.ts';
import { backupFolder } from '../backup-folder.ts';
import { LocalDataError, codeOf } from '../engines/data-folder.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { restoreInWords } from '../restore-report.ts';
import { UsageError, dataOption, fromHere, isLearnerKey, learnerKeyFrom, runCommand } from './command-line.ts';

interface Options {
  readonly backup: string;
  readonly table?: string;
  readonly data: string;
  readonly bucket?: string;
  readonly learner?: string;
  readonly dryRun?: boolean;
  readonly overwrite?: boolean;
  readonly acceptUnknownDeletions?: boolean;
  readonly json?: boolean;
}

type Readable = Pick<BackupFiles, 'read' | 'keys'>;

interface Source {
  readonly name: string;
  readonly files: Readable;
  /** Where it is told who was deleted; null where nobody tells. */
  readonly tombstones: Readable | null;
}

const inBucket = (bucket: string): Readable => createS3BackupFiles(new S3Client({ forcePathStyle: true }), bucket);

/** A backup in a bucket by its name, or one that was downloaded by its folder's path. */
async function sourceOf({ backup, bucket, table }: Options): Promise<Source> {
  if (bucket !== undefined) {
    const files = inBucket(bucket);
    return { name: backup, files, tombstones: files };
  }
  const folder = fromHere(backup);
  const stacksBucket = table === undefined ? null : await backupBucketOf(table);
  if (backup.includes('/') || existsSync(folder)) {
    const files = backupFolder(dirname(folder));
    const areBeside = existsSync(join(dirname(folder), TOMBSTONES));
    const elsewhere = stacksBucket === null ? null : inBucket(stacksBucket);
    return { name: basename(folder), files, tombstones: areBeside ? files : elsewhere };
  }
  if (stacksBucket === null) {
    const where =
      table === undefined ? 'Only a downloaded backup' : `No stack has the table ${table}, and only a backup`;
    throw new UsageError(`${where} is found without --bucket NAME; there is no folder ${backup}.`);
  }
  const files = inBucket(stacksBucket);
  return { name: backup, files, tombstones: files };
}

/** Why somebody who was deleted might come back; null where nobody can. */
async function doubtOf({ name, files, tombstones }: Source): Promise<string | null> {
  const { startedAt } = await openBackup(files, name);
  if (tombstonesMayBeGone(startedAt, Date.now())) {
    return `${name} is of ${startedAt}: what tells who was deleted since may have expired.`;
  }
  return tombstones === null
    ? `There is no ${TOMBSTONES} beside ${name}, which tells who was deleted since; download it, too.`
    : null;
}

async function restoreInto(table: Table, source: Source, options: Options): Promise<RestoreReport> {
  const nothing: Readable = { read: () => Promise.resolve(null), keys: async function* () {} };
  const deleted = await deletedLearners(source.tombstones ?? nothing, createDeletions(table));
  const { dryRun = false, overwrite = false, learner } = options;
  return restore(
    source.name,
    { learner: learner === undefined ? null : learnerKeyFrom(learner), dryRun, overwrite },
    { files: source.files, table: createStoredTable(table), deleted },
  );
}

async function run(options: Options): Promise<RestoreReport> {
  const source = await sourceOf(options);
  const doubt = await doubtOf(source);
  if (options.table !== undefined) {
    if (doubt !== null && options.acceptUnknownDeletions !== true) {
      throw new LocalDataError(`${doubt} --accept-unknown-deletions restores all the same.`);
    }
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
    return restoreInto({ client, tableName: options.table }, source, options);
  }
  const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(options.data) });
  try {
    const report = await restoreInto({ client: dynamoDb.client, tableName: LOCAL_TABLE }, source, options);
    if (doubt !== null) process.stderr.write(`${doubt}\n`);
    return report;
  } finally {
    await dynamoDb.stop();
  }
}

/** One line for whatever can be expected of backups and of what is out of reach. */
function asOneLine(error: unknown): unknown {
  if (error instanceof BackupError || error instanceof TombstoneError) return new LocalDataError(error.message);
  if (!(error instanceof TransientError)) return error;
  const { message, cause } = error;
  const code = cause instanceof Error && cause.name === 'Error' ? ` (${codeOf(cause)})` : '';
  return new LocalDataError(
    `${message}${code} Look at names, region and credentials, and restore again: it goes on where it was cut short.`,
    { cause },
  );
}

await runCommand((command) =>
  command
    .name('restore')
    .description('Puts back what a backup holds, where it is missing or older.')
    .requiredOption('--backup <name>', 'its name in the bucket, or the path of its folder where it was downloaded')
    .option('--table <name>', 'a deployed table; without it, that of this machine')
    .addOption(dataOption())
    .option('--bucket <name>', "where backups are; default: that of the table's stack")
    .option('--learner <key>', "only this learner's")
    .option('--dry-run', 'write nothing, and say what would be done')
    .option('--overwrite', 'what is newer than the backup gives way, too')
    .option('--accept-unknown-deletions', 'restore where nobody knows any more who was deleted since')
    .option('--json', 'print the report as JSON')
    .action(async (options: Options) => {
      const { table, learner } = options;
      if (table !== undefined && learner !== undefined && !isLearnerKey(learner)) {
        throw new UsageError(`--learner is "${learner}", not the 22-character key that "connect my notes" sends.`);
      }
      const report = await run(options).catch((error: unknown) => {
        throw asOneLine(error);
      });
      const dryRun = options.dryRun === true;
      process.stdout.write(
        options.json === true ? `${JSON.stringify({ ...report, dryRun })}\n` : restoreInWords(report, { dryRun }),
      );
    }),
);
