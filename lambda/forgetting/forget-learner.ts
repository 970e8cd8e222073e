import { NEW_LEARNER } from '../domain/learner.ts';
import type { CardStore } from '../ports/cards.ts';
import type { Clock, Deletions, LearnerKey, LearnersFiles, LearnerStore } from '../ports/learners.ts';

export interface ForgettingDependencies {
  readonly cards: Pick<CardStore, 'deleteAll'>;
  readonly learners: Pick<LearnerStore, 'load'>;
  readonly deletions: Deletions;
  readonly files: LearnersFiles;
  /** Leaves behind when the learner's last item was gone, epoch milliseconds, so that no backup brings it back. */
  readonly leaveTombstone: (learner: LearnerKey, goneMs: number) => Promise<void>;
  readonly clock: Clock;
}

/** `back`: the learner is here again, and keeps what came since. */
export type Forgotten = 'forgotten' | 'back' | 'nothing-to-do';

/** Between two of so many deletions it is asked whether the learner came back. */
const DELETED_AT_ONCE = 1000;
/** Where files of a learner stand, one folder each. */
const FOLDERS = ['notes', 'reports', 'pictures'] as const;

/** Forgets a learner whose profile has expired; nothing happens to one who came back. Done again, it goes on. */
export async function forgetExpired(learner: LearnerKey, to: ForgettingDependencies): Promise<Forgotten> {
  if (await isHere(learner, to)) return 'back';
  await deleteItems(learner, to);
  return completeDeletion(learner, to);
}

/**
 * Goes on with a deletion that was asked for: what the turn had no time for, and what it does not reach.
 * @returns `nothing-to-do` where all was done before
 */
export async function forgetWhoAsked(learner: LearnerKey, to: ForgettingDependencies): Promise<Forgotten> {
  const deletion = await to.deletions.find(learner);
  if (deletion === null) return 'nothing-to-do';
  if (deletion.goneMs === null) await deleteItems(learner, to);
  return completeDeletion(learner, to);
}

const isHere = async (learner: LearnerKey, { learners }: ForgettingDependencies): Promise<boolean> => {
  const profile = await learners.load(learner, { fresh: true });
  return profile !== NEW_LEARNER && profile.isLeaving !== true;
};

/** Until none is left, somebody else has deleted them all, or the learner is back. */
async function deleteItems(learner: LearnerKey, to: ForgettingDependencies): Promise<void> {
  const { cards, deletions, clock } = to;
  for (;;) {
    if (await isHere(learner, to)) {
      await deletions.itemsAreGone(learner, clock());
      return;
    }
    if ((await cards.deleteAll(learner, DELETED_AT_ONCE)) === 'done') break;
    if (typeof (await deletions.find(learner))?.goneMs === 'number') break;
  }
  await deletions.removeProfile(learner);
}

/** The files last, so that their removal finds nothing that it could still change; then what is left behind. */
async function completeDeletion(learner: LearnerKey, to: ForgettingDependencies): Promise<Forgotten> {
  const { cards, deletions, files, leaveTombstone, clock } = to;
  const begun = await deletions.find(learner);
  if (begun === null) return 'nothing-to-do';
  // What a learner who is back has put since is theirs.
  const untilMs = (await isHere(learner, to)) ? begun.askedMs : clock();
  for (const folder of FOLDERS) await files.removeAll(`${folder}/${learner}/`, untilMs);
  const isBack = await isHere(learner, to);
  // A file that was being imported meanwhile has left its items.
  if (!isBack) await cards.deleteAll(learner, Infinity);
  const ended = (await deletions.find(learner)) ?? begun;
  await leaveTombstone(learner, ended.goneMs ?? clock());
  await deletions.complete(learner, ended);
  return isBack ? 'back' : 'forgotten';
}
