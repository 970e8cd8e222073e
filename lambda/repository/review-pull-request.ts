import { sumOf } from '../domain/sum-of.ts';
import type { Log } from '../log.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import { isText, textOf } from '../notes/text-of.ts';
import type { CardStore, KeptCard } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { Mail } from '../ports/mail.ts';
import type { ChangedPath, LongReview, PullRequest, PullRequests, Repository } from '../ports/repository.ts';
import type { Draft } from '../proofreading/draft.ts';
import { fileTree } from '../proofreading/file-tree.ts';
import { type Finding, countsOf, worstFirst } from '../proofreading/finding.ts';
import { newFindings, proofread } from '../proofreading/proofread.ts';
import { manyCardsReviewed, manyNotesReviewed } from './reasons.ts';
import { fetchNotes, isNotePath } from './repository-notes.ts';
import {
  commentOn,
  findingMark,
  refusedLetter,
  reviewLetter,
  revisionMark,
  summaryComment,
  tooLargeToReview,
} from './review-comments.ts';

export interface ReviewDependencies {
  readonly repository: Repository;
  readonly readNote: ReadNote;
  readonly requests: PullRequests;
  /** Whose cards the notes become. */
  readonly learner: LearnerKey;
  readonly cards: CardStore;
  readonly mail: Mail;
  readonly log: Log;
  /** What is reviewed where this runs. */
  readonly limits: ReviewLimits;
  /** Takes what is beyond them; null where nothing does, and it is refused. */
  readonly longReview: LongReview | null;
}

/** A repository that holds more is not reviewed here. */
export interface ReviewLimits {
  readonly notes: number;
  readonly cards: number;
}

/** What a function reviews within its quarter of an hour (docs/decisions/0049-a-review-where-it-fits.md). */
export const IN_A_FUNCTION: ReviewLimits = { notes: 2000, cards: 10_000 };
/** What a task reviews: as much as is imported at once after the merge. */
export const IN_A_TASK: ReviewLimits = { notes: 10_000, cards: 50_000 };

/** More comments at lines than this nobody reads; the rest stands in the one on the whole. */
const COMMENTS_AT_MOST = 20;

/**
 * Reviews what a pull request brings: comments at the lines of errors and warnings, one on the whole, its approval (withheld
 * for errors), and a letter to the author. Nothing is said twice: not of a revision that was reviewed, nor of a finding
 * that an earlier revision had.
 * @throws TransientError where something is out of reach; told again, it goes on
 */
export async function reviewPullRequest(id: string, dependencies: ReviewDependencies): Promise<void> {
  const { requests, log, mail } = dependencies;
  const request = await requests.load(id);
  if (request?.isOpen !== true) {
    log({ event: 'pull-request-closed' });
    return;
  }
  const said = (await requests.comments(request)).join('\n');
  if (said.includes(revisionMark(request))) {
    log({ event: 'pull-request-reviewed-before' });
    return;
  }
  const reviewed = await findingsOf(request, dependencies);
  if ('refused' in reviewed && dependencies.longReview !== null) {
    await dependencies.longReview(request);
    log({ event: 'pull-request-handed-on' });
    return;
  }
  if ('refused' in reviewed) {
    log({ event: 'pull-request-too-large', level: 'warn' });
    const text = tooLargeToReview(request, reviewed.refused);
    await mail.send(refusedLetter(request, text));
    await requests.comment(request, null, text);
    return;
  }
  const { findings, changed } = reviewed;
  const untold = await commentAtLines(request, { findings, changed, said }, requests);
  const counts = countsOf(findings);
  const isApproved = counts.error === 0;
  const approval = await requests.approve(request, isApproved);
  await mail.send(reviewLetter(request, findings, isApproved));
  // The last, as it says that this revision is done.
  await requests.comment(request, null, summaryComment(request, findings, untold));
  log({
    event: 'pull-request-reviewed',
    fields: { errors: counts.error, warnings: counts.warning, notes: counts.note, approval },
  });
}

/** @returns what has no comment of its own, now or from before */
async function commentAtLines(
  request: PullRequest,
  about: { readonly findings: readonly Finding[]; readonly changed: ReadonlySet<string>; readonly said: string },
  requests: PullRequests,
): Promise<Finding[]> {
  const untold: Finding[] = [];
  let posted = 0;
  for (const finding of worstFirst(about.findings)) {
    if (about.said.includes(findingMark(finding))) continue;
    const { path, line, severity } = finding;
    if (severity === 'note' || posted >= COMMENTS_AT_MOST) {
      untold.push(finding);
      continue;
    }
    const place = about.changed.has(path) ? { path, line } : null;
    if ((await requests.comment(request, place, commentOn(finding, place !== null))) === 'no-place')
      await requests.comment(request, null, commentOn(finding, false));
    posted += 1;
  }
  return untold;
}

type Reviewed =
  { readonly refused: string } | { readonly findings: readonly Finding[]; readonly changed: ReadonlySet<string> };

async function findingsOf(
  { source, base }: PullRequest,
  { repository, readNote, cards, learner, limits }: ReviewDependencies,
): Promise<Reviewed> {
  const [now, before] = await Promise.all([repository.changes(null, source), repository.changes(null, base)]);
  // A branch that was forced elsewhere meanwhile is told of again, with other commits.
  if (now === 'commit-gone' || before === 'commit-gone') return { findings: [], changed: new Set() };
  const notes = now.filter(({ path }) => isNotePath(path));
  if (notes.length > limits.notes) return { refused: manyNotesReviewed(notes.length, limits.notes) };
  const drafts = await draftsOf({ repository, readNote }, notes);
  const count = sumOf([...drafts.values()], ({ note }) => note.cards.length);
  if (count > limits.cards) return { refused: manyCardsReviewed(count, limits.cards) };
  const blobs = new Map(before.map(({ path, blobId }) => [path, blobId]));
  const old = before.filter(({ path }) => isNotePath(path));
  const isSame = ({ path, blobId }: ChangedPath): boolean => drafts.get(path)?.blobId === blobId;
  const changedBefore = await draftsOf(
    { repository, readNote },
    old.filter((file) => !isSame(file)),
  );
  const draftsBefore = old.flatMap(
    (file) => (isSame(file) ? drafts.get(file.path) : changedBefore.get(file.path)) ?? [],
  );
  const kept: KeptCard[] = [];
  for await (const card of cards.cards(learner)) kept.push(ofRepository(card, repository.name));
  const there = new Set(now.map(({ path }) => path));
  const isGone = (path: string): boolean => blobs.has(path) && !there.has(path);
  const beside = { kept, mayHaveMoved: isGone, shown: (path: string) => path.replace(/^:/, '') };
  const findings = newFindings(
    proofread([...drafts.values()], { ...beside, isGone, files: fileTree(there) }),
    proofread(draftsBefore, { ...beside, files: fileTree(blobs.keys()) }),
    renamesBetween(before, now),
  );
  const changed = now.filter(({ path, blobId }) => blobs.get(path) !== blobId).map(({ path }) => path);
  return { findings, changed: new Set(changed) };
}

interface FetchedDraft extends Draft {
  readonly blobId: string | null;
}

async function draftsOf(
  from: Pick<ReviewDependencies, 'repository' | 'readNote'>,
  files: readonly ChangedPath[],
): Promise<ReadonlyMap<string, FetchedDraft>> {
  const fetched = await fetchNotes(from, files, (path) => path);
  const blobs = new Map(files.map(({ path, blobId }) => [path, blobId]));
  return new Map(
    fetched.map(({ note, bytes }) => {
      const text = bytes !== null && isText(bytes) ? textOf(bytes) : null;
      return [note.path, { note, text, blobId: blobs.get(note.path) ?? null }];
    }),
  );
}

/** A card of the repository by the path that its note has there; of any other source as it is, under a name no note has. */
function ofRepository(card: KeptCard, name: string): KeptCard {
  const { source } = card.origin;
  const prefix = `${name}/`;
  const own = source.startsWith(prefix) ? source.slice(prefix.length) : `:${source}`;
  return { ...card, origin: { ...card.origin, source: own } };
}

/** The old path of a file that has another now: one of the same content, else the only one of the same name. */
function renamesBetween(before: readonly ChangedPath[], now: readonly ChangedPath[]): (path: string) => string {
  const there = new Set(now.map(({ path }) => path));
  const known = new Set(before.map(({ path }) => path));
  const gone = before.filter(({ path }) => !there.has(path));
  const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
  const olds = new Map<string, string>();
  for (const { path, blobId } of now) {
    if (known.has(path)) continue;
    const same = gone.find((file) => file.blobId === blobId);
    const named = gone.filter((file) => nameOf(file.path) === nameOf(path));
    const old = same ?? (named.length === 1 ? named[0] : undefined);
    if (old !== undefined) olds.set(path, old.path);
  }
  return (path) => olds.get(path) ?? path;
}
