import { unzipSync } from 'fflate';
import { Decompress } from 'fzstd';

/** Newest first; of the others only a note to update Anki may be left. */
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;
/** What a collection of several hundred thousand cards takes; a bomb takes more. */
const COLLECTION_AT_MOST = 128 * 1024 * 1024;
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd] as const;

/** A package holds more than is read of one. */
export class PackageTooLargeError extends Error {
  override readonly name = 'PackageTooLargeError';
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * The collection of a package of Anki (https://docs.ankiweb.net/exporting.html): a zip that holds it, often in several
 * versions of which older programs read the older ones, and media by number (media.ts). No entry is written
 * anywhere, so that names which lead elsewhere lead nowhere.
 * @returns null where the zip has no collection
 * @throws PackageTooLargeError before more than that is in memory; what fflate and fzstd throw for what is none of theirs
 */
export function collectionIn(zip: Uint8Array): Uint8Array | null {
  const sizes = new Map<string, number>();
  unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      return false;
    },
  });
  const name = COLLECTIONS.find((one) => sizes.has(one));
  if (name === undefined) return null;
  if ((sizes.get(name) ?? 0) > COLLECTION_AT_MOST) throw tooLarge(name, COLLECTION_AT_MOST);
  const { [name]: entry = new Uint8Array() } = unzipSync(zip, { filter: (one) => one.name === name });
  return inflated(entry, name, COLLECTION_AT_MOST);
}

/** What zstd holds, where it is zstd; never more than the limit at hand, whatever it says of itself. */
export function inflated(bytes: Uint8Array, name: string, atMost: number): Uint8Array {
  if (!ZSTD.every((byte, i) => bytes[i] === byte)) return bytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((part) => {
    size += part.length;
    if (size > atMost) throw tooLarge(name, atMost);
    parts.push(part.slice());
  });
  stream.push(bytes, true);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const tooLarge = (name: string, atMost: number): PackageTooLargeError =>
  new PackageTooLargeError(`The ${name} of a package takes more than ${String(atMost)} bytes.`);
