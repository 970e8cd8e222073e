import type { ParsedNote } from '../notes/note.ts';
import type { CardStore, KeptCard } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import { type Pace, applyImport } from './apply-import.ts';
import { type FileReport, type ImportPlan, type PlanOptions, planImport } from './plan-import.ts';
import { withWarnings } from './with-warnings.ts';

export interface ImportReport {
  readonly files: readonly FileReport[];
}

export interface ImportTarget extends PlanOptions {
  readonly cards: CardStore;
  readonly learner: LearnerKey;
  /** Called when it is known what changes, before anything does. */
  readonly beforeWriting?: (plan: ImportPlan) => Promise<void>;
  readonly pace?: Pace;
}

/**
 * Brings the learner's cards in step with the notes. Content only: the schedule of a card that is still there stays,
 * wherever it moved. A card that is no longer in its note leaves the queue and is kept; the bundled deck's stay in it.
 * Importing the same notes again writes nothing.
 * @returns what became of each file's cards, in the order given, then the files that are gone
 */
export async function importNotes(
  notes: readonly ParsedNote[],
  { cards, learner, beforeWriting, pace, ...options }: ImportTarget,
): Promise<ImportReport> {
  const plan = planImport(notes, await allOf(cards.cards(learner)), options);
  await beforeWriting?.(plan);
  await applyImport(plan, { cards, learner, ...(pace && { pace }) });
  return { files: withWarnings(plan.files, plan.wanted) };
}

/** Nobody else holds on to them: once there is a plan, a hundred thousand cards leave the memory. */
async function allOf(cards: AsyncIterable<KeptCard>): Promise<KeptCard[]> {
  const all: KeptCard[] = [];
  for await (const card of cards) all.push(card);
  return all;
}
