import { severalAtOnce } from '../domain/several-at-once.ts';
import { sumOf } from '../domain/sum-of.ts';
import { TransientError } from '../domain/transient-error.ts';
import { importSumOf, recordOf } from '../importing/import-changes.ts';
import { importNotes } from '../importing/import-notes.ts';
import type { FileReport } from '../importing/plan-import.ts';
import type { Log } from '../log.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import type { CardStore } from '../ports/cards.ts';
import type { FileRecords, LastImports } from '../ports/imports.ts';
import type { Clock, LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { Letter, Mail } from '../ports/mail.ts';
import type { Repository, RepositorySyncs } from '../ports/repository.ts';
import { manyCardsImported, manyNotesImported } from './reasons.ts';
import { fetchNotes, isNotePath } from './repository-notes.ts';
import { goneLetter, importedLetter, tooMuchLetter } from './sync-letter.ts';

export interface SyncDependencies {
  readonly repository: Repository;
  readonly readNote: ReadNote;
  /** Whose cards the notes become. */
  readonly learner: LearnerKey;
  readonly syncs: RepositorySyncs;
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly records: FileRecords;
  readonly imports: LastImports;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly log: Log;
  /** What is imported of one push; more is refused, with a letter. Default: what a function does in its time. */
  readonly limits?: typeof LIMITS;
}

/** Between two looks the branch was forced elsewhere, and what it named is not there any more. */
class BranchMovedError extends TransientError {
  override readonly name = 'BranchMovedError';
}

/** As long as the function may run: whoever has a claim for longer is not at it any more. */
const CLAIM_MS = 15 * 60 * 1000;
/** What is done within that time and the function's memory. */
const LIMITS = { notes: 10_000, cards: 50_000 };
const RECORDS_AT_ONCE = 8;
/** DynamoDB's sort keys have at most 1,024 bytes. */
const PATH_AT_MOST_BYTES = 1000;

/**
 * Brings a learner's cards in step with the newest commit of a repository's default branch, and writes the author one
 * letter for each commit that is imported. What counts is the branch as it is now: a push tells that there is something to
 * look at, so that pushes that are told twice, late or in another order change nothing.
 * @param by names the push, and is the same where it is told again
 * @throws TransientError where something is out of reach; told again, it goes on
 */
export async function syncRepository(by: string, dependencies: SyncDependencies): Promise<void> {
  const { repository, learner, learners, syncs, mail, clock, log } = dependencies;
  if ((await learners.load(learner)).isLeaving === true) {
    log({ event: 'repository-of-leaving-learner' });
    return;
  }
  for (;;) {
    const head = await repository.head();
    if (head === 'gone') {
      log({ event: 'repository-gone', level: 'warn' });
      await mail.send(goneLetter(repository.name));
    }
    if (typeof head === 'string') return;
    const nowMs = clock();
    const sync = await syncs.begin(learner, repository.name, { by, nowMs, untilMs: nowMs + CLAIM_MS });
    if (sync === 'busy') {
      // Whoever is at it looks at the branch once more when it is done.
      log({ event: 'repository-busy' });
      return;
    }
    if (sync.letter !== null && sync.commit !== null) {
      await mail.send(sync.letter);
      await syncs.sent(learner, repository.name, sync.commit);
    }
    if (sync.commit === head.commit) {
      await syncs.finish(learner, repository.name, by, { commit: sync.commit, letter: null });
      return;
    }
    const letter = await importCommit(sync.commit, head, dependencies);
    const isOurs = await syncs.finish(learner, repository.name, by, { commit: head.commit, letter });
    if (!isOurs) return;
    if (letter === null) continue;
    await mail.send(letter);
    await syncs.sent(learner, repository.name, head.commit);
  }
}

/** @returns what the author is to be written; null where no note changed */
async function importCommit(
  before: string | null,
  head: { readonly branch: string; readonly commit: string },
  { repository, readNote, learner, cards, records, imports, clock, log, limits = LIMITS }: SyncDependencies,
): Promise<Letter | null> {
  const place = { repository: repository.name, ...head };
  const everything = await repository.changes(null, head.commit);
  if (everything === 'commit-gone') throw new BranchMovedError('The newest commit was gone before it could be read.');
  const since = before === null ? everything : await repository.changes(before, head.commit);
  const isRewritten = since === 'commit-gone';
  const changed = (since === 'commit-gone' ? everything : since).filter(({ path }) => isNotePath(path));
  if (changed.length === 0 && !isRewritten) return null;
  if (changed.length > limits.notes) {
    log({ event: 'push-too-large', level: 'warn', fields: { notes: changed.length } });
    return tooMuchLetter(place, manyNotesImported(changed.length, limits.notes));
  }
  const prefix = `${repository.name}/`;
  const source = (path: string): string => `${prefix}${path}`;
  const there = new Set(everything.map(({ path }) => source(path)));
  const isOurs = (path: string): boolean => path.startsWith(prefix);
  const removed = new Set(changed.flatMap(({ path, blobId }) => (blobId === null ? [source(path)] : [])));
  const notes = (await fetchNotes({ repository, readNote }, changed, source)).map(({ note }) => note);
  const count = sumOf(notes, (note) => note.cards.length);
  if (count > limits.cards) {
    log({ event: 'push-too-large', level: 'warn', fields: { cards: count } });
    return tooMuchLetter(place, manyCardsImported(count, limits.cards));
  }
  const read = new Set(notes.map(({ path }) => path));
  const { files } = await importNotes(notes, {
    cards,
    learner,
    isGone: (path) => isOurs(path) && (before === null || isRewritten ? !there.has(path) : removed.has(path)),
    mayHaveMoved: (path) => isOurs(path) && !there.has(path),
    elsewhere: everything
      .filter(({ path }) => isNotePath(path) && !read.has(source(path)))
      .map(({ path }) => source(path)),
  });
  const unread = new Set(notes.filter(({ isUnread }) => isUnread).map(({ path }) => path));
  const kept = files.filter(({ path }) => Buffer.byteLength(path) <= PATH_AT_MOST_BYTES);
  const saved = kept.map((report) => recordOf({ report, isUnread: unread.has(report.path) }, clock()));
  await severalAtOnce(saved, RECORDS_AT_ONCE, (record) => records.save(learner, record));
  if (saved.length > 0) await imports.add(learner, importSumOf(saved));
  logImport(files, unread.size, log);
  const own = files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
  return importedLetter({ ...place, files: own, isRewritten });
}

function logImport(files: readonly FileReport[], unread: number, log: Log): void {
  log({
    event: 'push-imported',
    fields: { files: files.length, setAside: sumOf(files, ({ setAside }) => setAside.length) },
    metrics: {
      CardsAdded: sumOf(files, ({ added }) => added),
      CardsChanged: sumOf(files, ({ changed }) => changed),
      CardsRemoved: sumOf(files, ({ removed }) => removed),
      FilesRefused: unread,
    },
  });
}
