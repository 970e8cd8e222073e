import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { BackupFiles, StoredItem } from '../ports/backups.ts';
import { itemOf } from './item-line.ts';
import { BackupError, type Part } from './manifest.ts';

/** A part is closed once its lines have so many bytes; with the last item, which has 400 KB at most, it stays below twice that. */
export const PART_BYTES = 8 * 1024 * 1024;
/** What nobody writes is not unpacked. */
const PART_BYTES_AT_MOST = 64 * 1024 * 1024;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes lines as one part. */
export async function writePart(
  files: Pick<BackupFiles, 'write'>,
  { backup, file }: { backup: string; file: string },
  lines: readonly string[],
): Promise<Part> {
  const bytes = await pack(lines.map((line) => `${line}\n`).join(''));
  await files.write(`${backup}/${file}`, bytes);
  return { file, items: lines.length, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/**
 * The lines of a part, once it is what the manifest says.
 * @throws BackupError, one line
 */
export async function readPart(
  files: Pick<BackupFiles, 'read'>,
  backup: string,
  { file, items, bytes, sha256 }: Part,
): Promise<string[]> {
  const broken = (text: string, options?: ErrorOptions): BackupError =>
    new BackupError(`The part ${file} of ${backup} ${text}.`, options);
  if (bytes > PART_BYTES_AT_MOST) throw broken(`is said to have ${String(bytes)} bytes, more than any part`);
  const found = await files.read(`${backup}/${file}`, bytes);
  if (found === null) throw broken('is missing');
  if (found.bytes === null || found.size !== bytes) {
    throw broken(`has ${String(found.size)} bytes, and not ${String(bytes)} as the manifest says`);
  }
  if (sha256Of(found.bytes) !== sha256) throw broken('is not what was written: its SHA-256 is another');
  let text: string;
  try {
    const unpacked = await unpack(found.bytes, { maxOutputLength: PART_BYTES_AT_MOST });
    text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch (cause) {
    throw broken('cannot be unpacked', { cause });
  }
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  if (lines.length !== items) throw broken(`holds ${String(lines.length)} items, and not ${String(items)}`);
  return lines;
}

/** @throws BackupError where a line is none of an item */
export function itemsOf(backup: string, { file }: Part, lines: readonly string[]): StoredItem[] {
  return lines.map((line, i) => {
    try {
      return itemOf(line);
    } catch (cause) {
      const rule = cause instanceof Error ? cause.message : 'it cannot be read';
      throw new BackupError(`Line ${String(i + 1)} of the part ${file} of ${backup} is no item: ${rule}.`, { cause });
    }
  });
}
