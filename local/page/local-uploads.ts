import { randomUUID } from 'node:crypto';
import { recordOf } from '../../lambda/importing/import-changes.ts';
import { readNoteKey, notesOf } from '../../lambda/importing/note-key.ts';
import type { ReadNote } from '../../lambda/notes/formats/format.ts';
import type { CardStore } from '../../lambda/ports/cards.ts';
import type { FileRecords, LastImports } from '../../lambda/ports/imports.ts';
import type { Clock } from '../../lambda/ports/learners.ts';
import type { NoteUploads } from '../../lambda/ports/uploads.ts';
import { importHere } from '../import-here.ts';
import type { PageRoute } from './route.ts';
import { plain } from './server.ts';

const EXPIRES_MS = 5 * 60_000;

export interface LocalUploadsDeps {
  readonly cards: CardStore;
  readonly imports: LastImports;
  readonly records: Pick<FileRecords, 'save'>;
  readonly readNote: ReadNote;
  readonly clock: Clock;
}

/**
 * Uploads on this machine, in the place of a bucket and the function behind it: a file is imported at once, and of it
 * nothing but the report is kept, as long as this runs.
 */
export function localUploads({ cards, imports, records, readNote, clock }: LocalUploadsDeps): {
  readonly uploads: NoteUploads;
  readonly route: PageRoute;
} {
  const expected = new Map<string, { learner: string; path: string; bytes: number; expiresMs: number }>();
  const reports = new Map<string, unknown>();
  const nameOf = (learner: string, path: string): string => `${learner}/${path}`;
  return {
    uploads: {
      origin: () => Promise.resolve(null),
      begin(learner, path, bytes, nowMs) {
        const key = readNoteKey(`${notesOf(learner)}${path}`);
        if (key === null || 'reason' in key) return Promise.resolve(null);
        const ticket = randomUUID();
        const expiresMs = nowMs + EXPIRES_MS;
        expected.set(ticket, { learner, path, bytes, expiresMs });
        return Promise.resolve({ url: `/uploads/${ticket}`, headers: {}, expiresMs });
      },
      report: (learner, path) => Promise.resolve(reports.get(nameOf(learner, path)) ?? null),
    },
    route: {
      method: 'PUT',
      path: '/uploads/*',
      async respond({ path: address, body }) {
        const ticket = address.slice('/uploads/'.length);
        const upload = expected.get(ticket);
        const atMs = clock();
        if (upload === undefined || upload.expiresMs <= atMs) return plain(403, 'This address has expired.');
        const { learner, path, bytes } = upload;
        if (body.length !== bytes) return plain(403, `The file should have ${String(bytes)} bytes.`);
        expected.delete(ticket);
        const note = await readNote({ path, bytes: body });
        const { files } = await importHere([note], { cards, imports, learner, atMs });
        const [report] = files;
        if (report !== undefined) {
          reports.set(nameOf(learner, path), { ...report, at: new Date(atMs).toISOString() });
          await records.save(learner, recordOf({ report, isUnread: note.isUnread === true }, atMs));
        }
        return { status: 200 };
      },
    },
  };
}
