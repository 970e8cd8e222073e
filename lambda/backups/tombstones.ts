import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { BackupFiles } from '../ports/backups.ts';
import type { Deletions, LearnerKey } from '../ports/learners.ts';
import type { DeletedLearners } from './restore.ts';

/**
 * What is left behind of a learner who was deleted, where backups are kept and for longer than any of them: under a hash of
 * the learner's key, which names no item of any table, the time at which the last of their items was gone.
 */
export const TOMBSTONES = 'tombstones/';
/** The lifecycle's (template.yaml): tombstones are kept for longer. */
export const BACKUP_KEPT_DAYS = 120;

/** Whether a backup is so old that tombstones of learners may have expired who were deleted after it. */
export const tombstonesMayBeGone = (startedAt: string, nowMs: number): boolean =>
  nowMs - Date.parse(startedAt) > BACKUP_KEPT_DAYS * 86_400_000;

const BYTES_AT_MOST = 10_000;

const TombstoneSchema = v.object({ version: v.literal(1), goneMs: v.number() });

/** A tombstone that cannot be read: nobody knows then who must not come back. */
export class TombstoneError extends Error {
  override readonly name = 'TombstoneError';
}

export const tombstoneKey = (learner: LearnerKey): string =>
  `${TOMBSTONES}${createHash('sha256').update(`tombstone of ${learner}`).digest('hex')}.json`;

export const leaveTombstone = (
  files: Pick<BackupFiles, 'writeJson'>,
  learner: LearnerKey,
  goneMs: number,
): Promise<void> => files.writeJson(tombstoneKey(learner), { version: 1, goneMs });

/**
 * Who was deleted: by what was left behind, and by deletions that are not completed.
 * @param deletions of the table that is restored; null where it has none of its own
 */
export async function deletedLearners(
  files: Pick<BackupFiles, 'read' | 'keys'>,
  deletions: Pick<Deletions, 'find'> | null,
): Promise<DeletedLearners> {
  const tombstones = new Set<string>();
  for await (const key of files.keys(TOMBSTONES)) tombstones.add(key);

  /** Infinity where the deletion is under way, -Infinity where there was none. */
  async function goneMs(learner: LearnerKey): Promise<number> {
    const key = tombstoneKey(learner);
    const left = tombstones.has(key) ? await readTombstone(files, key) : -Infinity;
    const deletion = deletions === null ? null : await deletions.find(learner);
    return Math.max(left, deletion === null ? -Infinity : (deletion.goneMs ?? Infinity));
  }

  // A learner's items stand together in a backup.
  const known = new Map<LearnerKey, Promise<number>>();
  return {
    async isDeletedSince(learner, startedMs) {
      const before = known.get(learner);
      const asked = before ?? goneMs(learner);
      if (before === undefined) {
        if (known.size >= LEARNERS_KNOWN) known.clear();
        known.set(learner, asked);
      }
      return (await asked) >= startedMs;
    },
  };
}

const LEARNERS_KNOWN = 1000;

async function readTombstone(files: Pick<BackupFiles, 'read'>, key: string): Promise<number> {
  const found = await files.read(key, BYTES_AT_MOST);
  try {
    return v.parse(TombstoneSchema, JSON.parse(Buffer.from(found?.bytes ?? []).toString())).goneMs;
  } catch (cause) {
    throw new TombstoneError(`The tombstone ${key} cannot be read.`, { cause });
  }
}
