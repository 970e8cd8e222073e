import type { Log } from '../log.ts';
import type { Files } from '../ports/files.ts';
import type { Clock, LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { PictureRecords } from '../ports/pictures.ts';
import { SIZE_NAMES, contentHash, pictureKey } from './picture-address.ts';
import { TOO_LONG_TO_DRAW, tooLarge } from './reasons.ts';
import { type RenderedPicture, renderPicture } from './render-picture.ts';

/** A file of a learner that is a picture by its name. */
export interface PictureFile {
  readonly key: string;
  readonly learner: LearnerKey;
  /** Below the learner's own folder. */
  readonly path: string;
  /** The key of the report on it. */
  readonly report: string;
}

export interface PictureDependencies {
  readonly files: Files;
  readonly learners: LearnerStore;
  readonly records: PictureRecords;
  readonly clock: Clock;
  readonly log: Log;
}

const FILE_AT_MOST_BYTES = 25 * 1024 * 1024;
/** What a function did not survive so often (its time or its memory ran out), is not drawn again. */
const TRIES = 2;

type Outcome = RenderedPicture | { readonly kind: 'gone' };

/**
 * Makes a picture that was put, or takes away what was made of one that was removed: which of the two, the file as it is
 * now says. The same change again, and an older one than was worked on, changes nothing. What was made of a content stays
 * as long as one file of the learner has it.
 * @param sequencer of the change; of two changes of one file, the later one is greater as text
 */
export async function preparePicture(
  picture: PictureFile,
  sequencer: string,
  dependencies: PictureDependencies,
): Promise<void> {
  const { records, log } = dependencies;
  const { learner, path } = picture;
  if ((await records.begin(learner, path, sequencer)) === 'stale') {
    log({ event: 'picture-change-stale' });
    return;
  }
  for (let latest: string | null = sequencer; latest !== null;) {
    const before = await records.contents(learner, path);
    const { outcome, content } = await make(picture, dependencies);
    // Of a file that nobody knew there is nothing to say: its learner may be gone with it.
    if (outcome.kind !== 'gone' || before.length > 0) await report(picture, outcome, dependencies);
    log({ event: 'picture-prepared', fields: { outcome: outcome.kind }, metrics: metricsOf(outcome) });
    const shown = outcome.kind === 'ready' ? content : null;
    latest =
      outcome.kind === 'gone'
        ? await records.forget(learner, path, latest)
        : await records.finish(learner, path, latest, shown);
    const made = new Set([...before, ...(content === null ? [] : [content])]);
    for (const one of made) await removeUnused(learner, one, picture, dependencies);
  }
}

const metricsOf = ({ kind }: Outcome): Record<string, number> =>
  kind === 'gone' ? {} : { PicturesReady: Number(kind === 'ready'), PicturesRefused: Number(kind === 'refused') };

/** Draws the file as it is now, and writes what came of it. */
async function make(
  picture: PictureFile,
  { files, learners, records }: PictureDependencies,
): Promise<{ readonly outcome: Outcome; readonly content: string | null }> {
  const { key, learner, path } = picture;
  const file = await files.read(key, FILE_AT_MOST_BYTES);
  const isLeaving = (await learners.load(learner, { fresh: true })).isLeaving === true;
  if (file === null || isLeaving) return { outcome: { kind: 'gone' }, content: null };
  if (file.bytes === null) {
    return { outcome: { kind: 'refused', reason: tooLarge(file.size, FILE_AT_MOST_BYTES) }, content: null };
  }
  const content = contentHash(file.bytes);
  const begun = await records.drawing(learner, path, content);
  if (begun >= TRIES) return { outcome: { kind: 'refused', reason: TOO_LONG_TO_DRAW }, content };
  const outcome = await renderPicture(file.bytes);
  if (outcome.kind === 'ready') await writeSizes(outcome, { learner, content }, files);
  return { outcome, content };
}

async function writeSizes(
  { jpegs }: Extract<RenderedPicture, { kind: 'ready' }>,
  { learner, content }: { readonly learner: LearnerKey; readonly content: string },
  files: Files,
): Promise<void> {
  for (const size of SIZE_NAMES) await files.writeJpeg(pictureKey(learner, content, size), jpegs[size]);
}

/**
 * Takes away what was made of a content that no file has any more. Another file may have got it meanwhile, and have found
 * it made: for that one it is made again.
 */
async function removeUnused(
  learner: LearnerKey,
  content: string,
  { key, path }: PictureFile,
  { files, records }: PictureDependencies,
): Promise<void> {
  if ((await records.withContent(learner, content)).length > 0) return;
  for (const size of SIZE_NAMES) await files.remove(pictureKey(learner, content, size));
  const [other] = await records.withContent(learner, content);
  if (other === undefined) return;
  const file = await files.read(`${key.slice(0, key.length - path.length)}${other}`, FILE_AT_MOST_BYTES);
  if (file?.bytes == null || contentHash(file.bytes) !== content) return;
  const outcome = await renderPicture(file.bytes);
  if (outcome.kind === 'ready') await writeSizes(outcome, { learner, content }, files);
}

const NO_CARDS = { added: 0, changed: 0, unchanged: 0, removed: 0 };

/** Beside the reports on notes, and of their form. */
async function report(
  { path, report: key }: Pick<PictureFile, 'path' | 'report'>,
  outcome: Outcome,
  { files, clock }: Pick<PictureDependencies, 'files' | 'clock'>,
): Promise<void> {
  const line = 1;
  const setAside = outcome.kind === 'refused' ? [{ line, reason: outcome.reason }] : [];
  const warnings = outcome.kind === 'ready' ? outcome.warnings.map((reason) => ({ line, reason })) : [];
  await files.writeJson(key, {
    at: new Date(clock()).toISOString(),
    path,
    picture: outcome.kind,
    ...NO_CARDS,
    setAside,
    ...(warnings.length > 0 && { warnings }),
  });
}

/** Writes the report on a file whose key names no picture of a learner. */
export async function refusePicture(
  { reason, ...file }: Pick<PictureFile, 'path' | 'report'> & { readonly reason: string },
  dependencies: PictureDependencies,
): Promise<void> {
  await report(file, { kind: 'refused', reason }, dependencies);
  dependencies.log({ event: 'file-refused', level: 'warn', metrics: { PicturesRefused: 1 } });
}
