import { importChanges } from '../../importing/import-changes.ts';
import type { Job } from './job.ts';

/** Imports a file of notes that is too large for a function. */
export const importJob: Job<'import'> = async ({ key, sequencer }, { learners, ...dependencies }) => {
  await importChanges([{ key, sequencer }], { ...dependencies, learners: learners() });
};
