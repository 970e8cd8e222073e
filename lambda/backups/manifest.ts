import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
import { sumOf } from '../domain/sum-of.ts';
import { type Tallies, itemsIn } from './tally.ts';

/** A backup cannot be used as it is; the message is one line for whoever restores it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const FORMAT = 'study-aloud-backup';
/** Of the lines as much as of the manifest: what is read by another version of this program is told by it. */
export const FORMAT_VERSION = 1;

/** The names of all backups begin so. */
export const BACKUP_PREFIX = 'backup-';
export const manifestKey = (backup: string): string => `${backup}/manifest.json`;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Time = v.pipe(v.string(), v.isoTimestamp());

export const PartSchema = v.strictObject({
  // Within the backup's own folder, so that no part leads elsewhere.
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  items: Count,
  /** Compressed, as it is stored. */
  bytes: Count,
  /** Of these bytes, in hex. */
  sha256: Sha256,
});

export const TalliesSchema = v.record(v.string(), v.strictObject({ items: Count, digest: Sha256 }));

const ManifestSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  name: v.string(),
  table: v.string(),
  startedAt: Time,
  finishedAt: Time,
  items: Count,
  kinds: TalliesSchema,
  parts: v.array(PartSchema),
});

/** What a finished backup holds. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type Part = v.InferOutput<typeof PartSchema>;

/** "backup-2026-03-01T02-00-07Z": backups sort by the time at which they began. */
export const backupNameAt = (atMs: number): string => `${BACKUP_PREFIX}${secondsOf(atMs).replaceAll(':', '-')}`;

const secondsOf = (atMs: number): string => `${new Date(atMs).toISOString().slice(0, 19)}Z`;

/** When a backup of that name began, epoch milliseconds; null for another name. */
export function startOfName(name: string): number | null {
  const [, day, hour, minute, second] = /^backup-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/.exec(name) ?? [];
  if (day === undefined) return null;
  const atMs = Date.parse(`${day}T${String(hour)}:${String(minute)}:${String(second)}Z`);
  return Number.isNaN(atMs) ? null : atMs;
}

export function manifestOf(
  { name, table, startedMs, finishedMs }: { name: string; table: string; startedMs: number; finishedMs: number },
  { kinds, parts }: { kinds: Tallies; parts: readonly Part[] },
): Manifest {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    name,
    table,
    startedAt: new Date(startedMs).toISOString(),
    finishedAt: new Date(finishedMs).toISOString(),
    items: itemsIn(kinds),
    kinds,
    parts: [...parts],
  };
}

/**
 * Reads a manifest, whose counts must agree with each other.
 * @param backup the name that it should have
 * @throws BackupError, one line
 */
export function readManifest(backup: string, bytes: Uint8Array): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BackupError(`The manifest of ${backup} is no JSON.`, { cause });
  }
  const { format, version } = v.parse(v.fallback(v.looseObject({}), {}), json) as {
    format?: unknown;
    version?: unknown;
  };
  if (format !== FORMAT) throw new BackupError(`The manifest of ${backup} is of no backup of Study Aloud.`);
  if (version !== FORMAT_VERSION) {
    throw new BackupError(
      `The backup ${backup} has format version ${JSON.stringify(version) ?? 'none'}; this program reads version ${String(FORMAT_VERSION)}.`,
    );
  }
  const parsed = v.safeParse(ManifestSchema, json);
  if (!parsed.success) {
    throw new BackupError(`The manifest of ${backup} is broken: ${brokenRule(parsed.issues, 'it')}.`);
  }
  return agreeing(backup, parsed.output);
}

function agreeing(backup: string, manifest: Manifest): Manifest {
  const { name, items, kinds, parts } = manifest;
  const lie = (text: string): BackupError => new BackupError(`The manifest of ${backup} lies: ${text}.`);
  if (name !== backup) throw lie(`it is that of ${name}`);
  if (items !== itemsIn(kinds)) throw lie(`${String(items)} items in all, but ${String(itemsIn(kinds))} by kind`);
  const inParts = sumOf(parts, (part) => part.items);
  if (items !== inParts) throw lie(`${String(items)} items in all, but ${String(inParts)} in its parts`);
  if (new Set(parts.map(({ file }) => file)).size < parts.length) throw lie('it names a part twice');
  return manifest;
}
