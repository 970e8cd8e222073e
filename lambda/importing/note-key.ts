import { unicode } from '../domain/unicode.ts';
import { noFileName, noLearnerKey } from '../notes/reasons.ts';
import type { LearnerKey } from '../ports/learners.ts';

/** Where learners' notes stand among the files, and the reports on them. */
const NOTES = 'notes/';
const REPORTS = 'reports/';

/** A file of notes by its key. */
export interface NoteKey {
  readonly key: string;
  readonly learner: LearnerKey;
  /** Below the learner's own folder. */
  readonly path: string;
  /** The key of the report on it. */
  readonly report: string;
}

/** A key that names no note of a learner, with the reason as its author reads it. */
export interface RefusedKey {
  readonly path: string;
  readonly report: string;
  readonly reason: string;
}

const LEARNER_KEY = /^[A-Za-z0-9_-]{22}$/;

/** What begins the keys of a learner's notes. */
export const notesOf = (learner: LearnerKey): string => `${NOTES}${learner}/`;

/**
 * The note that a key `notes/<learner>/<path>` names. null for what is no note to anybody: a folder's own mark, and
 * hidden files, which a folder that is imported on one machine passes over, too.
 */
export function readNoteKey(key: string): NoteKey | RefusedKey | null {
  if (!key.startsWith(NOTES) || key.endsWith('/')) return null;
  const below = key.slice(NOTES.length);
  const report = `${REPORTS}${below.split('/').map(plainPart).join('/')}.json`;
  const [learner = '', ...parts] = below.split('/');
  const path = parts.join('/');
  if (!LEARNER_KEY.test(learner) || path === '') {
    return { path: below, report, reason: noLearnerKey(learner) };
  }
  const bad = parts.find(isNoName);
  if (bad !== undefined) return { path, report, reason: noFileName(bad) };
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return null;
  return { key, learner, path, report };
}

/** What means a place and not a name, or cannot be printed. */
const isNoName = (part: string): boolean =>
  part === '' || part === '.' || part === '..' || unicode('u')`[\p{Cc}\\]`.test(part);

/** Reports are fetched into folders: no part of their keys may lead elsewhere. */
const plainPart = (part: string): string =>
  isNoName(part)
    ? `%${Buffer.from(part)
        .toString('hex')
        .toUpperCase()
        .replace(/..(?=.)/g, '$&%')}`
    : part;
