import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { readNoteKey } from '../../lambda/importing/note-key.ts';
import type { FileReport } from '../../lambda/importing/plan-import.ts';
import type { LearnerKey } from '../../lambda/ports/learners.ts';
import type { KeptFile, NotesBucket } from './notes-bucket.ts';

const Remark = v.object({ line: v.number(), reason: v.string() });
const Report = v.object({
  path: v.string(),
  added: v.number(),
  changed: v.number(),
  unchanged: v.number(),
  removed: v.number(),
  setAside: v.array(Remark),
  warnings: v.optional(v.array(Remark)),
});

export interface Reports {
  readonly came: readonly FileReport[];
  /** Keys of notes whose report did not come in time. */
  readonly missing: readonly string[];
}

const BETWEEN_MS = 500;

/** The reports of a learner as they are by now, to tell the next ones from them. */
export const reportsBefore = (bucket: NotesBucket, learner: LearnerKey): Promise<ReadonlyMap<string, KeptFile>> =>
  bucket.list(`reports/${learner}/`);

/**
 * Waits for the import to report on notes that were put or removed: each report is written anew, and holds the time.
 * @param keys of the notes
 * @param before what reportsBefore gave before they were put
 */
export async function awaitReports(
  keys: readonly string[],
  before: ReadonlyMap<string, KeptFile>,
  { bucket, learner, withinMs }: { bucket: NotesBucket; learner: LearnerKey; withinMs: number },
): Promise<Reports> {
  const reportOf = (key: string): string => readNoteKey(key)?.report ?? '';
  const came: FileReport[] = [];
  let missing = keys.filter((key) => reportOf(key) !== '');
  for (const until = Date.now() + withinMs; missing.length > 0; await wait(BETWEEN_MS)) {
    const now = await bucket.list(`reports/${learner}/`);
    const isNew = (key: string): boolean => {
      const report = now.get(reportOf(key));
      return report !== undefined && report.etag !== before.get(reportOf(key))?.etag;
    };
    for (const key of missing.filter(isNew)) {
      const { warnings, ...report } = v.parse(Report, await bucket.json(reportOf(key)));
      came.push({ ...report, ...(warnings && { warnings }) });
    }
    missing = missing.filter((key) => !isNew(key));
    if (Date.now() >= until) break;
  }
  return { came, missing };
}
