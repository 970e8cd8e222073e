import { isPicture } from '../domain/picture.ts';
import { readNoteKey } from '../importing/note-key.ts';
import type { Log } from '../log.ts';
import { type PictureDependencies, preparePicture, refusePicture } from '../pictures/prepare-picture.ts';
import type { Files } from '../ports/files.ts';
import type { Clock } from '../ports/learners.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import { createPictureRecords } from '../store/picture-records.ts';
import type { Table } from '../store/table.ts';
import { readS3ObjectEvent } from '../triggers/s3-object-event.ts';

export interface PreparePicturesWiring {
  readonly table: Table;
  /** The files of a bucket, by its name. */
  readonly filesIn: (bucket: string) => Files;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The function that makes pictures ready, over its table and its files: an event of S3 in, nothing out.
 * @throws S3EventError for anything else, TransientError where it has to be tried again
 */
export function wirePreparePictures({ table, filesIn, clock, log }: PreparePicturesWiring) {
  const records = createPictureRecords(table);
  return async (event: unknown): Promise<void> => {
    const { bucket, key, sequencer } = readS3ObjectEvent(event);
    const file = readNoteKey(key);
    if (file === null || !isPicture(file.path)) return;
    const learners = createLearnerStore(table);
    const dependencies: PictureDependencies = { files: filesIn(bucket), learners, records, clock, log };
    if ('reason' in file) await refusePicture(file, dependencies);
    else await preparePicture(file, sequencer, dependencies);
  };
}
