import { unzipSync } from 'fflate';
import { isPicture } from '../../domain/picture.ts';
import type { NotePicture } from '../note.ts';
import { PackageTooLargeError, inflated } from './package-files.ts';
import { fieldsIn, numberField, textField } from './protobuf.ts';

/** Media of a package, which lie in it by number. */
export interface Media {
  /** Whether there is a picture of this name, of a size that is taken along. */
  readonly has: (name: string) => boolean;
  /**
   * The pictures of these names, as files of this folder.
   * @returns null where they cannot be unpacked
   */
  readonly pictures: (names: Iterable<string>, folder: string) => NotePicture[] | null;
}

const MAP_AT_MOST = 16 * 1024 * 1024;
/** What a picture may take that is made ready for screens. */
const PICTURE_AT_MOST = 25 * 1024 * 1024;
/** A package has no more than 256 MB; what a bomb unpacks to is not held. */
const PICTURES_AT_MOST = 128 * 1024 * 1024;
/** The entry that lists the others. */
const [LIST] = ['media'] as const;
/** Of MediaEntry in https://github.com/ankitects/anki/blob/main/proto/anki/import_export.proto. */
const [ENTRIES, NAME, SIZE] = [1, 1, 2] as const;

/** Where a package's pictures lie once they are unpacked. */
export const mediaFolder = (path: string): string => `${path}.media`;

/** The media of a package: those of an older one are listed in JSON, of a newer one in protocol buffers; both may be zstd. */
export function mediaIn(zip: Uint8Array): Media {
  const sizes = new Map<string, number>();
  unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      return false;
    },
  });
  const listed = (sizes.get(LIST) ?? 0) > MAP_AT_MOST ? new Map<string, Listed>() : listIn(zip);
  const isTaken = ({ entry, size }: Listed): boolean =>
    Math.max(size, sizes.get(entry) ?? PICTURE_AT_MOST + 1) <= PICTURE_AT_MOST;
  const has = (name: string): boolean => {
    const found = listed.get(name);
    return found !== undefined && isPlainName(name) && isTaken(found);
  };
  return {
    has,
    pictures(names, folder) {
      const wanted = new Map([...new Set(names)].filter(has).map((name) => [listed.get(name)?.entry ?? '', name]));
      try {
        return unpacked(zip, wanted, folder);
      } catch {
        return null;
      }
    },
  };
}

function unpacked(zip: Uint8Array, wanted: ReadonlyMap<string, string>, folder: string): NotePicture[] {
  let left = PICTURES_AT_MOST;
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!wanted.has(name) || originalSize > left) return false;
      left -= originalSize;
      return true;
    },
  });
  left = PICTURES_AT_MOST;
  return [...wanted].flatMap(([entry, name]) => {
    const packed = entries[entry];
    if (packed === undefined) return [];
    const bytes = inflatedWithin(packed, name, Math.min(PICTURE_AT_MOST, left));
    if (bytes === null) return [];
    left -= bytes.length;
    return [{ path: `${folder}/${name}`, bytes }];
  });
}

/** null where it is larger unpacked. */
function inflatedWithin(packed: Uint8Array, name: string, bytesAtMost: number): Uint8Array | null {
  try {
    return inflated(packed, name, bytesAtMost);
  } catch (error) {
    if (error instanceof PackageTooLargeError) return null;
    throw error;
  }
}

/** A name that is one of a file in its folder, everywhere, and of a picture. */
const isPlainName = (name: string): boolean =>
  isPicture(name) && name.length <= 100 && !/^\.|[\\/:*?"<>|%#\p{C}]/u.test(name);

interface Listed {
  /** Its name in the zip. */
  readonly entry: string;
  /** What it says it takes; 0 where it says nothing. */
  readonly size: number;
}

/** By their names. What is no list lists nothing. */
function listIn(zip: Uint8Array): Map<string, Listed> {
  try {
    const { [LIST]: list = new Uint8Array() } = unzipSync(zip, { filter: ({ name }) => name === LIST });
    const bytes = inflated(list, LIST, MAP_AT_MOST);
    return bytes[0] === '{'.charCodeAt(0) ? listOfJson(bytes) : listOfMessages(bytes);
  } catch {
    return new Map();
  }
}

function listOfJson(bytes: Uint8Array): Map<string, Listed> {
  const map = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
  return new Map(
    Object.entries(map).flatMap(([entry, name]) =>
      typeof name === 'string' ? [[name.normalize(), { entry, size: 0 }] as const] : [],
    ),
  );
}

function listOfMessages(bytes: Uint8Array): Map<string, Listed> {
  const messages = [...fieldsIn(bytes)].filter(({ number }) => number === ENTRIES);
  return new Map(
    messages.map(({ bytes: one }, i) => [
      textField(one, NAME).normalize(),
      { entry: String(i), size: numberField(one, SIZE) },
    ]),
  );
}
