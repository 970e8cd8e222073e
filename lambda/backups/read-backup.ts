import type { BackupFiles, StoredItem, StoredTable } from '../ports/backups.ts';
import type { LearnerKey } from '../ports/learners.ts';
import { BackupError, type Manifest, type Part, manifestKey, readManifest } from './manifest.ts';
import { itemsOf, readPart } from './part.ts';
import { Tally, firstDifference } from './tally.ts';

type Files = Pick<BackupFiles, 'read'>;

const MANIFEST_BYTES_AT_MOST = 64 * 1024 * 1024;

/** @throws BackupError, one line, where there is no such backup or its manifest cannot be true */
export async function openBackup(files: Files, backup: string): Promise<Manifest> {
  const found = await files.read(manifestKey(backup), MANIFEST_BYTES_AT_MOST);
  if (found === null) throw new BackupError(`There is no backup ${backup}: it has no manifest.`);
  if (found.bytes === null) throw new BackupError(`The manifest of ${backup} is too large to be one.`);
  return readManifest(backup, found.bytes);
}

/**
 * Reads everything once, and changes nothing: each part must be what was written, and all together what the manifest says.
 * @returns the learners whose deletion was under way while the backup was made: it may hold what was gone at its end
 * @throws BackupError, one line
 */
export async function verifyBackup(
  files: Files,
  { name, startedAt, kinds, parts }: Manifest,
  describe: StoredTable['describe'],
): Promise<ReadonlySet<LearnerKey>> {
  const tally = new Tally();
  const leaving = new Set<LearnerKey>();
  for (const part of parts) {
    const lines = await readPart(files, name, part);
    itemsOf(name, part, lines).forEach((item, i) => {
      const { learner, kind, deletion } = described(name, part, item, describe);
      tally.add(kind, lines[i] ?? '');
      if (deletion !== undefined && (deletion.goneMs ?? Infinity) >= Date.parse(startedAt)) leaving.add(learner);
    });
  }
  const kind = firstDifference(kinds, tally.tallies);
  if (kind === null) return leaving;
  const [said, held] = [kinds[kind]?.items ?? 0, tally.tallies[kind]?.items ?? 0];
  throw new BackupError(
    said === held
      ? `The manifest of ${name} lies: what is kept of kind ${kind} is not what was counted.`
      : `The manifest of ${name} lies: ${String(said)} items of kind ${kind}, but there are ${String(held)}.`,
  );
}

function described(
  backup: string,
  { file }: Part,
  item: StoredItem,
  describe: StoredTable['describe'],
): ReturnType<StoredTable['describe']> {
  try {
    return describe(item);
  } catch (cause) {
    throw new BackupError(`The part ${file} of ${backup} holds an item without keys.`, { cause });
  }
}
