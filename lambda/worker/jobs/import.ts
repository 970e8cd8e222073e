import { IN_TIME } from '../../importing/import-file.ts';
import { ImportChangesError, importChanges } from '../../importing/import-changes.ts';
import type { Job } from './job.ts';

/** Imports a file of notes that is too large for a function. */
export const importJob: Job<'import'> = async ({ key, sequencer }, { learners, ...dependencies }, { signal }) => {
  const { log } = dependencies;
  const importing = importChanges([{ key, sequencer }], {
    ...dependencies,
    learners: learners(),
    limits: IN_TIME,
    longWork: null,
    pace: { signal, written: (count, of) => log({ event: 'import-progress', fields: { count, of } }) },
  });
  await importing.catch((error: unknown) => {
    // Whether trying again helps, the fault of the one file says.
    throw error instanceof ImportChangesError ? error.errors[0] : error;
  });
};
