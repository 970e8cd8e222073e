import { severalAtOnce } from '../../lambda/domain/several-at-once.ts';
import { notesOf } from '../../lambda/importing/note-key.ts';
import type { LearnerKey } from '../../lambda/ports/learners.ts';
import { CloudError } from '../cloud/cloud-error.ts';
import { etagOf } from './etag.ts';
import { type FolderNote, type NotesFolder, readFolder } from './folder.ts';
import type { NotesBucket } from './notes-bucket.ts';

/** What makes the bucket hold what the folder holds, under one learner. */
export interface SyncPlan extends Pick<NotesFolder, 'refused' | 'passedOver'> {
  readonly upload: readonly FolderNote[];
  /** Keys of what is in the folder no more. */
  readonly remove: readonly string[];
  readonly unchanged: number;
}

export interface SyncOptions {
  readonly folder: string;
  readonly learner: LearnerKey;
  readonly bucket: NotesBucket;
  /** Whether all of a learner's notes may go, as an empty folder asks for. */
  readonly mayEmpty: boolean;
}

/** ETags of files on this machine, as long as those are not written again. */
export type EtagCache = Map<string, { readonly changedMs: number; readonly size: number; readonly etag: string }>;

/**
 * @param etags of an earlier plan, and of this one afterwards
 * @throws LocalDataError where the folder cannot be read; CloudError where the bucket cannot, or all that is there would go
 */
export async function planSync(options: SyncOptions, etags: EtagCache = new Map()): Promise<SyncPlan> {
  const { folder, learner, bucket, mayEmpty } = options;
  const { notes, refused, passedOver } = readFolder(folder, learner);
  const kept = await bucket.list(notesOf(learner));
  const upload: FolderNote[] = [];
  for (const note of notes) {
    const there = kept.get(note.key);
    if (there?.size === note.size && (await isSame(note, there.etag, { bucket, etags }))) continue;
    upload.push(note);
  }
  const here = new Set(notes.map(({ key }) => key));
  // A folder's own mark, as the console makes it, is no note.
  const isUnpacked = (key: string): boolean => here.has(PACKAGE_OF.exec(key)?.[1] ?? '');
  const remove = [...kept.keys()].filter((key) => !here.has(key) && !key.endsWith('/') && !isUnpacked(key));
  if (notes.length === 0 && remove.length > 0 && !mayEmpty) {
    throw new CloudError(
      `${folder} holds no notes, and all ${String(remove.length)} in the bucket would be removed. If that is meant, say --remove-all.`,
    );
  }
  return { upload, remove, unchanged: notes.length - upload.length, refused, passedOver };
}

/** A picture that an import unpacked beside its package goes with that. */
const PACKAGE_OF = /^(.+\.(?:apkg|colpkg))\.media\/[^/]+$/i;

async function isSame(
  { key, file, size, changedMs }: FolderNote,
  keptEtag: string,
  { bucket, etags }: { bucket: NotesBucket; etags: EtagCache },
): Promise<boolean> {
  const known = etags.get(file);
  const isFresh = known?.changedMs === changedMs && known.size === size;
  const etag = isFresh ? known.etag : await etagOf(file, size);
  if (etag === null) return false;
  etags.set(file, { changedMs, size, etag });
  return etag === keptEtag || etag === (await bucket.putAs(key));
}

const AT_ONCE = 8;

/** Something that could not be done, while the rest was. */
export interface SyncFault {
  /** The file, or the key of what was to be removed. */
  readonly what: string;
  readonly reason: string;
}

/**
 * Does what was planned, several at once; what cannot be done holds up nothing else.
 * @param onDone is called after each upload and removal, with the bytes that it took
 * @returns what could not be done
 */
export async function carryOut(
  { upload, remove }: Pick<SyncPlan, 'upload' | 'remove'>,
  bucket: NotesBucket,
  onDone: (bytes: number) => void = () => undefined,
): Promise<SyncFault[]> {
  const faults: SyncFault[] = [];
  const steps = [
    ...upload.map((note) => ({
      what: note.path,
      bytes: note.size,
      run: async () => bucket.put(note.key, note.file, note.size, await etagOf(note.file, note.size)),
    })),
    ...remove.map((key) => ({ what: key, bytes: 0, run: () => bucket.remove(key) })),
  ];
  await severalAtOnce(steps, AT_ONCE, async ({ what, bytes, run }) => {
    try {
      await run();
    } catch (error) {
      faults.push({ what, reason: error instanceof Error ? error.message : String(error) });
    }
    onDone(bytes);
  });
  return faults;
}
